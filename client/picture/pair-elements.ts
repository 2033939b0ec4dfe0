import { classes, edgeItem, type Item, nodeItem } from './items.ts'
import { arcHeight } from './table-floor/place.ts'
import type { PlacedPairFinding, TableFloor } from './table-floor/types.ts'

/** What is missing or fragile between two: a dotted arc, a half-filled square on the tie that is there, a marked line. */
export const pairFindingElements = (score: TableFloor): Item[] =>
  score.pictures.flatMap((finding) => pictureItems(finding, score))

function pictureItems(one: PlacedPairFinding, { columns, band }: TableFloor): Item[] {
  const { finding, a, b, row, faded, bend, y } = one
  const tone = faded && 'is-faded'
  if (b === null)
    return [nodeItem(`halo:${finding.id}`, one.from, y, classes('halo', tone), { select: finding.id, tip: row ?? '' })]
  const [left, right] = columns.filter(({ mark }) => mark.id === a || mark.id === b).sort((p, q) => p.x - q.x)
  if (left === undefined || right === undefined) return []
  const arc = (name: string, at: number, curve: number) =>
    edgeItem(`${name}:${finding.id}`, `mark:${left.mark.id}`, `mark:${right.mark.id}`, classes('arc', name, tone), {
      from: `0px ${at - left.y}px`,
      to: `0px ${at - right.y}px`,
      bend: curve,
      w: name === 'fragile' ? 9 : 2,
      select: finding.id,
    })
  if (finding.picture === 'fragile') return [arc('fragile', y, bend)]
  const want = arc('want', y, bend)
  if (finding.picture === 'ghost') return [want]
  const other = arcHeight(band, !one.up)
  const half = classes('half', one.up ? 'is-floor' : 'is-board', tone)
  return [want, nodeItem(`half:${finding.id}`, one.badge.x, other - bend / 2, half, { select: finding.id })]
}
