import { computed, signal } from '@preact/signals'
import { highlightedLineIndexes } from '../../picture/matrix/lines.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import { pairOf } from '../../scene/pair/pair.ts'
import { currentView, displayedData, questionHighlight, wholeScene } from '../../store/current-view.ts'
import { lang } from '../../store/language.ts'
import { makeMatrixView } from '../../store/make-view.ts'
import { route } from '../../store/route.ts'

/** A place in the grid: row -1 are the heads, column -1 the names, the column after the last the margin. */
export type CellPosition = { row: number; column: number }

/** Where the keyboard is: the one stop of the grid. */
export const focusedCell = signal<CellPosition>({ row: 0, column: 0 })
/** Whether the grid has the focus, and where the pointer is. */
export const gridHasFocus = signal(false)
export const hoveredCell = signal<CellPosition | null>(null)
/** What the crosshair stands on. */
export const crosshairCell = computed<CellPosition | null>(
  () => hoveredCell.value ?? (gridHasFocus.value ? focusedCell.value : null),
)

// Each by itself: choosing a pair must not make the whole matrix again.
const filters = computed(() => route.value.filters)
const choice = computed(() => route.value.matrix)

export const matrix = computed<Matrix | null>(() => {
  const whole = wholeScene.value
  return whole && makeMatrixView({ filters: filters.value, matrix: choice.value, lang: lang.value }, whole)
})

/** The cell of the pair that is chosen, when it stands in this matrix. */
export const selectedCell = computed<CellPosition | null>(() => {
  const [made, scene, { selected }] = [matrix.value, wholeScene.value, route.value]
  const pair = scene === null || selected === null ? null : pairOf(scene, selected)
  if (made === null || pair === null) return null
  const at = (id: string) => made.lines.findIndex((line) => line.id === id)
  const [row, column] = [at(pair.a.id), at(pair.b.id)]
  return row < 0 || column < 0 ? null : { row, column }
})

/** What is found by the rule that is chosen; null when none is. */
const ruleFinds = computed(() => {
  const selection = currentView.value?.selection ?? null
  return selection?.what === 'rule' ? selection.findings : null
})

/** Rows and columns of the partners an answer is about, while nothing else is chosen. */
export const highlightedLines = computed<ReadonlySet<number>>(() => {
  const [made, now] = [matrix.value, displayedData.value]
  const lit = ruleFinds.value?.flatMap(({ about }) => about) ?? questionHighlight.value?.partners
  if (made === null || lit === undefined || now === null) return none
  if (route.value.selected !== null && ruleFinds.value === null) return none
  return highlightedLineIndexes(made.lines, now.graph, lit)
})
const none: ReadonlySet<number> = new Set()

/** Findings whose number takes the marker: the one that is chosen, and those of the cell that is looked at. */
export const highlightedFindings = computed<ReadonlySet<string>>(() => {
  const [made, at, { selected }] = [matrix.value, crosshairCell.value ?? selectedCell.value, route.value]
  const ids = new Set(ruleFinds.value?.map(({ id }) => id) ?? (selected === null ? [] : [selected]))
  const inside = made !== null && at !== null && at.row >= 0 && at.column >= 0 && at.column < made.lines.length
  if (inside) {
    const { halves } = made.cell(at.row, at.column)
    for (const { finding } of Object.values(halves)) if (finding !== null) ids.add(finding.of.id)
  }
  return ids
})
