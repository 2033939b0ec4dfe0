import type { RegionGraph } from '../../../contract/graph.ts'
import { kinds, sectors } from '../../../contract/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'
import type { SceneWords } from '../../scene/words/words.ts'
import type { MatrixChoice } from './choice.ts'
import type { LineGroup, MatrixLine } from './types.ts'

const plain = (name: string) => name.replaceAll('\u00AD', '')

/** A line for each partner, stack and absent kind. Who is named but not who is left out: nobody knows whom it would meet. */
export const partnerLines = (scene: Scene): MatrixLine[] =>
  scene.marks
    .filter(({ what }) => what === 'partner' || what === 'stack' || what === 'absent')
    .map((mark) => ({
      id: mark.id,
      sector: mark.sector,
      mark,
      name: mark.name,
      full: plain(mark.full),
      size: mark.members.length,
      filtered: mark.filtered,
    }))

/** A line for each sector with partners. */
export const sectorLines = (scene: Scene, words: SceneWords): MatrixLine[] =>
  sectors.flatMap((sector): MatrixLine[] => {
    const marks = scene.marks.filter((mark) => mark.sector === sector && mark.members.length > 0)
    if (marks.length === 0) return []
    const name = words.sector(sector)
    return [
      {
        id: `sector:${sector}`,
        sector,
        mark: null,
        name,
        full: name,
        size: marks.reduce((sum, { members }) => sum + members.length, 0),
        filtered: marks.every(({ filtered }) => filtered),
      },
    ]
  })

/** Positions of the lines in the order chosen; `ties` = partners met by each. Equals stay as they stood. */
export function orderLines(
  lines: readonly MatrixLine[],
  order: MatrixChoice['order'],
  ties: readonly number[],
): number[] {
  const at = lines.map((_, index) => index)
  const name = (index: number) => plain(lines[index]?.name ?? '')
  const byName = (a: number, b: number) => name(a).localeCompare(name(b), 'nl', { numeric: true })
  if (order === 'name') return at.sort(byName)
  if (order === 'ties') return at.sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0) || byName(a, b))
  return at
}

/** Runs of lines of one sector; one run when they do not stand by sector, or are sectors themselves. */
export function lineGroupsOf(lines: readonly MatrixLine[], { by, order }: MatrixChoice): LineGroup[] {
  if (lines.length === 0) return []
  if (by === 'sector' || order !== 'sector') return [{ sector: null, from: 0, to: lines.length }]
  const groups: LineGroup[] = []
  lines.forEach(({ sector }, index) => {
    const last = groups.at(-1)
    if (last?.sector === sector) last.to = index + 1
    else groups.push({ sector, from: index, to: index + 1 })
  })
  return groups
}

/** Where partners stand: in a row of their own, in that of their stack, or in that of their sector. */
export function highlightedLineIndexes(
  lines: readonly MatrixLine[],
  graph: RegionGraph,
  partners: readonly string[],
): ReadonlySet<number> {
  const sectors = new Set(
    graph.partners.filter(({ id }) => partners.includes(id)).map(({ kind }) => kinds[kind].sector),
  )
  const stands = ({ mark, sector }: MatrixLine) =>
    mark === null ? sectors.has(sector) : mark.members.some((member) => partners.includes(member))
  return new Set(lines.flatMap((line, index) => (stands(line) ? [index] : [])))
}
