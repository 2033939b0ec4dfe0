import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { AskedSign } from '../../parts/seat.tsx'
import type { AskedPlace, Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { StatementPart } from './statement.tsx'

type Props = { scene: Scene; asked: readonly AskedPlace[]; nameOf: (place: AskedPlace) => string }

/** Where it was asked whether somebody takes part: who says it does not, and where nobody knew. */
export function AskedList({ scene, asked, nameOf }: Props) {
  const { t } = words.value
  if (asked.length === 0) return null
  return (
    <ul>
      {asked.map((place) => {
        const [first] = place.involvements
        const name = `${nameOf(place)}: ${t(`fill.at.${place.answer}`)}`
        return first === undefined ? (
          <li key={place.id} class="statement">
            <AskedSign answer={place.answer} />
            <span class="statement-name">{name}</span>
          </li>
        ) : (
          <StatementPart
            key={place.id}
            region={scene.region}
            name={name}
            how={provenanceOf(scene.region, first)}
            said={place.involvements}
            isNone
          />
        )
      })}
    </ul>
  )
}
