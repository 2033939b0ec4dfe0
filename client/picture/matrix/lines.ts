import type { RegionGraph } from '../../../contract/graph.ts'
import { kinds, sectors } from '../../../contract/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'
import type { SceneWords } from '../../scene/words/words.ts'
import type { MatrixChoice } from './choice.ts'
import type { Group, Line } from './types.ts'

const plain = (name: string) => name.replaceAll('\u00AD', '')

/** A line for each partner, stack and absent kind. Who is named but not who is left out: nobody knows whom it would meet. */
export const partnerLines = (scene: Scene): Line[] =>
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
export const sectorLines = (scene: Scene, words: SceneWords): Line[] =>
  sectors.flatMap((sector): Line[] => {
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
export function ordered(lines: readonly Line[], order: MatrixChoice['order'], ties: readonly number[]): number[] {
  const at = lines.map((_, index) => index)
  const name = (index: number) => plain(lines[index]?.name ?? '')
  const byName = (a: number, b: number) => name(a).localeCompare(name(b), 'nl', { numeric: true })
  if (order === 'name') return at.sort(byName)
  if (order === 'ties') return at.sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0) || byName(a, b))
  return at
}

/** Runs of lines of one sector; one run when they do not stand by sector, or are sectors themselves. */
export function groupsOf(lines: readonly Line[], { by, order }: MatrixChoice): Group[] {
  if (lines.length === 0) return []
  if (by === 'sector' || order !== 'sector') return [{ sector: null, from: 0, to: lines.length }]
  const groups: Group[] = []
  lines.forEach(({ sector }, index) => {
    const last = groups.at(-1)
    if (last?.sector === sector) last.to = index + 1
    else groups.push({ sector, from: index, to: index + 1 })
  })
  return groups
}

/** Where partners stand: in a row of their own, in that of their stack, or in that of their sector. */
export function highlightedLineIndexes(
  lines: readonly Line[],
  graph: RegionGraph,
  partners: readonly string[],
): ReadonlySet<number> {
  const sectors = new Set(
    graph.partners.filter(({ id }) => partners.includes(id)).map(({ kind }) => kinds[kind].sector),
  )
  const stands = ({ mark, sector }: Line) =>
    mark === null ? sectors.has(sector) : mark.members.some((one) => partners.includes(one))
  return new Set(lines.flatMap((line, index) => (stands(line) ? [index] : [])))
}
