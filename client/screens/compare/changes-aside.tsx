import type { Comparison, ComparisonLine } from '../../../contract/answers/comparison.ts'
import { changeSign } from '../../drawn/comparison/change-signs.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { pairText } from '../../text/comparison/headline.ts'
import { changeRows, gapsOfLines, type GapsOfLines } from '../../text/comparison/change-rows.ts'
import { findingQuestion } from '../../text/finding/question.ts'

type Change = ComparisonLine['change']
const changes = ['added', 'gone', 'changed', 'kept'] as const
const sides = ['table', 'policy', 'floor', 'unspecified'] as const

/** The sums of what changed, then each change with the gap it closes or opens. */
export function ChangesAside({ now, comparison }: { now: RegionData; comparison: Comparison }) {
  const { t } = words.value
  const { sums } = comparison
  const rows = changeRows(comparison, words.value).filter(({ line }) => line.change !== 'kept')
  const gaps = gapsOfLines(comparison, now.rules)
  const list = (all: GapsOfLines['others']) =>
    all.map(({ gap, opens }) => {
      const question = findingQuestion(comparison.graph, now.rules, gap, words.value)
      return (
        <small key={gap.id} class={opens ? 'compare-opens' : ''}>
          {t(opens ? 'compare.opens' : 'compare.closes', { question })}
        </small>
      )
    })
  return (
    <aside class="compare-right" aria-labelledby="compare-changes" tabIndex={0}>
      <p class="soft">{pairText(comparison, words.value)}</p>
      <h2 id="compare-changes">{t('compare.changes')}</h2>
      <table class="compare-sums">
        <tbody>
          {changes.map((change) => (
            <tr key={change}>
              <td>{change !== 'kept' && <ChangeIcon change={change} />}</td>
              <th scope="row">{t(`compare.${change}`)}</th>
              <td class="compare-sum">{words.value.figure(sums[change])}</td>
              <td class="soft">
                {change === 'kept' ? t('compare.confirmed', { n: sums.confirmed }) : bySide(comparison, change)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('compare.changes.none')}</p>}
      <ul class="compare-list">
        {rows.map(({ line, who, where, what }) => (
          <li key={line.id}>
            <ChangeIcon change={line.change} said={line.said} />
            <span>
              <b>{who}</b>, {where}
              <small>{what}</small>
              {list(gaps.of.get(line.id) ?? [])}
            </span>
          </li>
        ))}
      </ul>
      {gaps.others.length > 0 && (
        <section>
          <h3>{t('compare.otherGaps')}</h3>
          <div class="compare-others">{list(gaps.others)}</div>
        </section>
      )}
    </aside>
  )
}

/** "1 tafel, 5 vloer" */
function bySide({ lines }: Comparison, change: Change): string {
  const { t } = words.value
  return sides
    .map((side) => ({
      side,
      n: lines.filter((line) => line.change === change && sideOfLevel[line.level] === side).length,
    }))
    .flatMap(({ side, n }) => (n === 0 ? [] : [t(`compare.side.${side}`, { n })]))
    .join(', ')
}

const ChangeIcon = ({ change, said = true }: { change: Change; said?: boolean }) => (
  <svg width={rem(18)} height={rem(18)} viewBox="0 0 18 18" role="img" aria-label={words.value.t(`compare.${change}`)}>
    <Drawn picture={changeSign(change, 9, 9, { said, lead: false }, pageTokens)} />
  </svg>
)
