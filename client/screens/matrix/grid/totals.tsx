import { Badge } from '../../../parts/badge.tsx'
import type { MatrixLayout } from '../../../picture/matrix/layout.ts'
import type { Matrix } from '../../../picture/matrix/types.ts'
import { type NumberedFinding, findingLook, isMarked } from '../../../scene/scene.ts'
import { displayedData, scene } from '../../../store/current-view.ts'
import { words } from '../../../store/language.ts'
import { findingTexts } from '../../../text/finding/finding.ts'
import { toRem } from './to-rem.ts'
import { rem } from '../../../parts/page/letter-size.ts'

/** Room for a number at either end of the bars, px. */
const figures = 30

/** With how many others a row meets, as two bars from one axis; then the questions about it. */
export function Totals({ matrix, row, layout }: { matrix: Matrix; row: number; layout: MatrixLayout }) {
  const { t } = words.value
  const line = matrix.lines[row]
  const met = matrix.met[row]
  if (line === undefined || met === undefined) return null
  const findings = matrix.findings[row] ?? []
  const absent = line.size === 0
  const spoken = [
    absent ? t('line.absent') : t(`matrix.margin.${matrix.by}`, met),
    ...findings.map((finding) => t(finding.decided ? 'finding.numbered' : 'finding.open', { number: finding.label })),
  ]
  return (
    <div
      role="gridcell"
      id={`m-${row}-${matrix.lines.length}`}
      class={`m-margin${line.filtered ? ' is-faint' : ''}`}
      style={toRem({ width: layout.met + layout.findings })}
      tabIndex={-1}
      aria-colindex={matrix.lines.length + 2}
    >
      <span class="unseen">{spoken.join(', ')}</span>
      <span class="m-margin-look" aria-hidden="true">
        {!absent && <Bars table={met.table} floor={met.floor} of={met.of} width={layout.met} />}
        {absent && <span class="m-bars" style={toRem({ width: layout.met })} />}
        {findings.length > 0 && <Phrase matrix={matrix} row={row} layout={layout} />}
      </span>
    </div>
  )
}

function Bars({ table, floor, of, width }: { table: number; floor: number; of: number; width: number }) {
  const middle = width / 2
  const long = (count: number) => (of === 0 ? 0 : ((middle - figures) * count) / of)
  return (
    <svg class="m-bars" width={rem(width)} height={rem(28)} viewBox={`0 0 ${width} 28`} aria-hidden="true">
      <path class="m-axis" d={`M${middle} 0v28`} />
      <rect x={middle - 1 - long(table)} y="10" width={long(table)} height="8" />
      <rect x={middle + 1} y="10" width={long(floor)} height="8" />
      <text x={middle - 6 - long(table)} y="18.500" text-anchor="end">
        {table}
      </text>
      <text x={middle + 6 + long(floor)} y="18.500">
        {floor}
      </text>
    </svg>
  )
}

/** The first question with its phrase, under the marker when it is one for the meeting; of more, the numbers. */
function Phrase({ matrix, row, layout }: { matrix: Matrix; row: number; layout: MatrixLayout }) {
  const { t } = words.value
  const [now, drawn] = [displayedData.value, scene.value]
  const findings = matrix.findings[row] ?? []
  const [first] = findings
  if (first === undefined) return null
  const short = (finding: NumberedFinding) =>
    (now === null || drawn === null ? null : findingTexts(now, drawn, finding, words.value)?.short) ?? finding.rule
  const phrase = first.decided ? short(first) : t('matrix.undecided')
  return (
    <span class="m-phrase">
      {findings.slice(0, layout.phrases ? 1 : 2).map((finding) => (
        <span key={finding.id} class="m-badge" data-finding={finding.id} title={short(finding)}>
          <Badge
            severity={finding.severity}
            label={finding.label}
            look={findingLook(finding)}
            size={layout.phrases ? 24 : 20}
          />
        </span>
      ))}
      {layout.phrases && (
        <span class="m-words">
          <span class={isMarked(first) ? 'marker' : 'soft'}>{phrase}</span>
          {findings.length > 1 && <span class="soft"> {t('matrix.more', { n: findings.length - 1 })}</span>}
        </span>
      )}
    </span>
  )
}
