import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { SeatDot } from '../../parts/seat.tsx'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { SourceLink } from './source-link.tsx'

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
          const read = said.every(({ inferred }) => inferred)
          return (
            <li key={id} class="statement">
              <SeatDot how={read ? 'inferred' : 'stated'} />
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
                  <span>{t(read ? 'how.inferred' : 'how.stated')}</span>
                  <SourceLink graph={graph} id={said[0]?.source ?? null} />
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
