import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import type { MatrixLayout } from '../../picture/matrix/layout.ts'
import { halfText, pairName, spokenLevels } from '../../picture/matrix/sentences.ts'
import type { MatrixCell, Matrix } from '../../picture/matrix/types.ts'
import { factsAt, pairFacts, type PairFacts } from '../../scene/pair/pair-facts.ts'
import { pairOf } from '../../scene/pair/pair.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import { findingLook, isMarked, type Scene } from '../../scene/scene.ts'
import { pairId } from '../../scene/selection-id.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { sourceOf } from '../../text/names.ts'
import { toRem } from './grid/to-rem.ts'
import { type CellPosition, crosshairCell, selectedCell } from './state.ts'
import { letterScale } from '../../parts/page/letter-size.ts'

type Props = {
  now: RegionData
  scene: Scene
  matrix: Matrix
  layout: MatrixLayout
  frame: { current: HTMLElement | null }
}
const TOOLTIP_WIDTH_PX = 320

/** What a cell rests on, beside it, while it is looked at. The same stands in the cell's words and in the panel. */
export function Tooltip(props: Props) {
  const at = useRested(crosshairCell.value)
  const chosen = selectedCell.value
  const { lines } = props.matrix
  if (at === null || at.row < 0 || at.column < 0 || at.column >= lines.length) return null
  if (at.row === at.column && (lines[at.row]?.size ?? 0) < 2) return null
  if (at.row === chosen?.row && at.column === chosen.column) return null
  return <Placed key={`${at.row} ${at.column}`} {...props} at={at} />
}

/** The spot once the eye has rested there: passing over cells shows nothing. */
function useRested(at: CellPosition | null): CellPosition | null {
  const [rested, setRested] = useState<CellPosition | null>(null)
  useLayoutEffect(() => {
    if (at === null) {
      setRested(null)
      return
    }
    const timer = setTimeout(() => {
      setRested(at)
    }, 140)
    return () => {
      clearTimeout(timer)
    }
  }, [at?.row, at?.column])
  return at === null ? null : rested
}

function Placed({ now, scene, matrix, layout, frame, at }: Props & { at: CellPosition }) {
  const { t } = words.value
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    setPlace(placeBeside(frame.current, box.current, layout, at))
  }, [at, layout])
  const [a, b] = [matrix.lines[at.row], matrix.lines[at.column]]
  const pair = a && b ? pairOf(scene, pairId(a.id, b.id)) : null
  if (a === undefined || b === undefined || pair === null) return null
  const cell = matrix.cell(at.row, at.column)
  const facts = pairFacts(scene, pair)
  return (
    <div
      ref={box}
      class={`m-float${place === null ? ' is-waiting' : ''}`}
      style={place === null ? {} : toRem(place)}
      aria-hidden="true"
    >
      <p class="m-float-title">{pairName(a, b, words.value)}</p>
      {cell.what === 'part' ? (
        <p class="m-float-part">{capitalise(t('pair.part'))}.</p>
      ) : (
        <dl>
          {spokenLevels(cell).map((level) => (
            <div key={level}>
              <dt>{t(`level.${level}`)}</dt>
              <dd>
                <Told facts={facts} cell={cell} side={sideOfLevel[level]} />
                <Asked now={now} scene={scene} cell={cell} side={sideOfLevel[level]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Sources now={now} facts={facts} />
      <p class="m-float-foot">
        <kbd>Enter</kbd> {t('matrix.enter')}
      </p>
    </div>
  )
}

type SideProps = { cell: MatrixCell; side: keyof MatrixCell['halves'] }
const MAX_FINDINGS_SHOWN = 4

function Told({ facts, cell, side }: SideProps & { facts: PairFacts }) {
  const { t } = words.value
  const half = cell.halves[side]
  const shared = factsAt(facts, side).shared.filter(({ filtered, differ }) => !filtered && !differ)
  const rest = halfText({ ...half, bodies: 0, activities: 0 }, words.value)
  if (half.share !== null) return <p>{halfText(half, words.value)}</p>
  return (
    <>
      {shared.slice(0, MAX_FINDINGS_SHOWN).map(({ table, name, how }) => (
        <p key={table}>
          {name} {how !== 'stated' && <span class="m-read">{t(`how.${how}`)}</span>}
        </p>
      ))}
      {shared.length > MAX_FINDINGS_SHOWN && (
        <p class="soft">{t('matrix.more', { n: shared.length - MAX_FINDINGS_SHOWN })}</p>
      )}
      {(shared.length === 0 || half.tie !== null || half.none || half.differ) && <p>{rest}</p>}
    </>
  )
}

function Asked({ now, scene, cell, side }: SideProps & { now: RegionData; scene: Scene }) {
  const finding = cell.halves[side].finding?.of
  if (finding === undefined) return null
  const { severity, label } = finding
  return (
    <p class="m-asked">
      <Badge severity={severity} label={label} look={findingLook(finding)} size={20} />
      <span class={isMarked(finding) ? 'marker' : ''}>
        {findingTexts(now, scene, finding, words.value)?.question ?? finding.rule}
      </span>
    </p>
  )
}

function Sources({ now, facts }: { now: RegionData; facts: PairFacts }) {
  const { t, day } = words.value
  const said = [...facts.shared.flatMap((one) => one.said), ...facts.ties, ...facts.none]
  const sources = [...new Set(said.map(({ source }) => source))].flatMap((id) => sourceOf(now.graph, id) ?? [])
  const [first] = sources
  if (first === undefined) return null
  return (
    <p class="soft small">
      {first.title}, {first.date === null ? t('source.noDate') : day(first.date)}
      {sources.length > 1 && ` · ${t('matrix.more', { n: sources.length - 1 })}`}
    </p>
  )
}

/** To the right of the cell and below it; to the left, or above, where there is no room. */
function placeBeside(
  frame: HTMLElement | null,
  box: HTMLElement | null,
  layout: MatrixLayout,
  { row, column }: CellPosition,
) {
  const [scroller, body] = [frame?.querySelector('.m-scroll'), frame?.querySelector('.m-body')]
  if (frame === null || box === null || scroller == null || body == null) return null
  const [outer, inner] = [frame.getBoundingClientRect(), body.getBoundingClientRect()]
  // All in px of the drawing.
  const scale = letterScale()
  const [width, height, high] = [outer.width, outer.height, box.offsetHeight].map((length) => length / scale)
  if (width === undefined || height === undefined || high === undefined) return null
  const x = (inner.left - outer.left) / scale + layout.sectors + layout.names + (layout.xs[column] ?? 0)
  const y = (inner.top - outer.top) / scale + (layout.ys[row] ?? 0)
  const right = x + layout.cell + 12
  const left = right + TOOLTIP_WIDTH_PX > width - 8 ? x - TOOLTIP_WIDTH_PX - 12 : right
  const below = y + layout.height + 8
  const top = below + high > height - 8 ? y - high - 8 : below
  return { left: Math.max(8, left), top: Math.max(8, top) }
}
