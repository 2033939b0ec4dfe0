import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { surestOf } from '../../../domain/sources/provenance.ts'
import { SeatDot } from '../../parts/seat.tsx'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { SourceLink } from './source-link.tsx'
import { WordOf } from './word.tsx'

type Props = { region: RegionState; members: readonly string[] }

/** The steps of the chain a partner, or a stack of equals, is said to do. */
export function CoversPart({ region, members }: Props) {
  const { t } = words.value
  const graph = graphInForce(region)
  const own = graph.coverages.filter(({ partner }) => members.includes(partner))
  const stages = [...graph.stages]
    .sort((a, b) => a.order - b.order)
    .filter(({ id }) => own.some((one) => one.stage === id))
  if (stages.length === 0) return null
  return (
    <section class="panel-part">
      <h3>
        {t('chain.stages')} <b>{stages.length}</b>
      </h3>
      <ul>
        {stages.map(({ id, name }) => {
          const said = own.filter(({ stage }) => stage === id)
          const [first] = said
          return (
            <li key={id} class="statement">
              <SeatDot how={surestOf(region, said)} />
              <div>
                <button
                  class="statement-name link-quiet"
                  type="button"
                  onClick={() => {
                    select(id)
                  }}
                >
                  {name}
                </button>
                <p class="small soft said">
                  {first !== undefined && <WordOf region={region} said={first} />}
                  <SourceLink graph={graph} id={first?.source ?? null} />
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
