import { type PairFinding, pairFindingsOf } from '../../scene/pair/pair-finding.ts'
import { badgeClass } from '../elements.ts'
import { classes, edgeItem, type Item, nodeItem } from '../items.ts'
import type { PlacedNetwork } from './network-elements.ts'

type Placed = Pick<PlacedNetwork, 'plates' | 'marks' | 'scene'>
type Ends = { from: string; to: string; x: number; y: number }

function endsOf({ a, b, row }: PairFinding, { marks, plates }: Placed): Ends | null {
  const from = marks.find(({ mark }) => mark.id === a)
  const to =
    b === null ? plates.find(({ rows }) => rows.some(({ id }) => id === row)) : marks.find(({ mark }) => mark.id === b)
  if (from === undefined || to === undefined) return null
  const end = 'table' in to ? `plate:${to.table}` : `mark:${to.mark.id}`
  return { from: `mark:${a}`, to: end, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
}

/** What can be drawn between two that have a place. */
export const networkPairFindings = (net: Placed): PairFinding[] =>
  pairFindingsOf(net.scene).filter((finding) => endsOf(finding, net) !== null)

/** A dotted line or a marked one between the two, with the number in its middle; the split square beside the number. */
export function pairFindingItems(picture: PairFinding, net: Placed): Item[] {
  const ends = endsOf(picture, net)
  if (ends === null) return []
  const { finding, faded, up } = picture
  const fragile = finding.picture === 'fragile'
  const tone = faded && 'is-faded'
  const line = edgeItem(
    `want:${finding.id}`,
    ends.from,
    ends.to,
    classes(fragile ? 'fragile' : 'want', 'in-network', tone),
    {
      w: fragile ? 9 : 2,
      select: finding.id,
    },
  )
  const names = classes('badge in-network', `is-${finding.severity}`, badgeClass(finding), tone)
  const badge = nodeItem(`badge:${finding.id}@between`, ends.x, ends.y, names, {
    select: finding.id,
    label: finding.label,
  })
  if (finding.picture !== 'split') return [line, badge]
  const half = nodeItem(`half:${finding.id}`, ends.x + 20, ends.y, classes('half', up ? 'is-floor' : 'is-board', tone))
  return [line, half, badge]
}
