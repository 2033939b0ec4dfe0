import type { RegionGraph } from '../../../contract/graph.ts'
import { formatList } from '../../i18n/words.ts'
import { SeatDot } from '../../parts/seat.tsx'
import type { StageHandover, HandoverPair } from '../../picture/chain/chain.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { words } from '../../store/language.ts'
import { nameOf } from '../../text/names.ts'

type Props = { graph: RegionGraph; handover: StageHandover; to: boolean }

/** Who hands over to whom between two steps, partner by partner, and where they meet. `to`: seen from the first step. */
export function HandoverPart({ graph, handover, to }: Props) {
  const { t } = words.value
  const { pairs, itself } = handover
  const name = (id: string) => nameOf(graph, id, words.value)
  const names = (ids: readonly string[]) => formatList(words.value, [...new Set(ids)].map(name))
  const other = to ? handover.to : handover.from
  return (
    <section class="panel-part">
      <h3>{t(to ? 'stage.to' : 'stage.from', { name: other.name })}</h3>
      {pairs.length + itself.length === 0 && <p class="small soft">{t('stage.noLine')}</p>}
      {itself.length > 0 && <p class="small">{t('stage.itself', { n: itself.length, names: names(itself) })}</p>}
      <ul>
        {[...groupBy(pairs, ({ from }) => from)].map(([from, all]) => (
          <li key={from} class="statement">
            <SeatDot how={all.every(isRead) ? 'inferred' : 'stated'} />
            <div>
              <span>
                {t('stage.pair', { from: name(from), to: names(all.map((handoverPair) => handoverPair.to)) })}
              </span>
              <p class="small soft">{meetings(graph, all)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isRead = ({ meeting }: HandoverPair) => meeting?.said.every(({ inferred }) => inferred) === true

/** Where they meet, and how strongly as far as that is known. */
function meetings(graph: RegionGraph, pairs: readonly HandoverPair[]): string {
  const { t } = words.value
  const tables = [...new Set(pairs.flatMap(({ meeting }) => meeting?.tables ?? []))]
  const strengths = new Set(pairs.flatMap(({ meeting }) => (meeting === null ? [] : [meeting.strength])))
  return [
    pairs.some(({ meeting }) => meeting === null) ? t('stage.kin') : null,
    ...tables.map((id) => nameOf(graph, id, words.value)),
    ...[...strengths].map((strength) =>
      t('stage.strength', { strength: strength === null ? t('strength.unknown') : String(strength) }),
    ),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
