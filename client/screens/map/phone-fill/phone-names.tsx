import type { Row, Scene } from '../../../scene/scene.ts'
import { cursor } from '../../../store/fill/cursor.ts'
import { partnerChoices, useNames } from '../../../store/fill/name-choices.ts'
import { words } from '../../../store/language.ts'
import { regionData } from '../../../store/region-data.ts'

type Props = { text: string; scene: Scene; row: Row; onDone: () => void }

/** Names that are not in the region yet, for who searches in vain: a tap makes the partner. */
export function PhoneNames({ text, scene, row, onDone }: Props) {
  const found = useNames(text, regionData.value?.graph.region.id ?? null)
  const typed = { what: 'partner', sector: 'support', kind: null, name: text } as const
  const choices = partnerChoices(text, typed, scene, found.names, words.value).filter(({ isThere }) => !isThere)
  return (
    <ul class="phone-names">
      {choices.map((choice) => (
        <li key={choice.key}>
          <button
            type="button"
            onClick={() => {
              cursor.value = { mark: '', row: row.id }
              choice.take()
              onDone()
            }}
          >
            <b>{choice.name}</b> <span class="soft small">{choice.sub}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
