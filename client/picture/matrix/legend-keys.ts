import { meets, emptyHalf, hasRecord } from './cells.ts'
import type { Half, Matrix } from './types.ts'

export type Key =
  | 'levels'
  | 'square'
  | 'own'
  | 'tried'
  | 'share'
  | 'tie'
  | 'unknown'
  | 'policy'
  | 'unspecified'
  | 'missing'
  | 'differ'
  | 'none'
  | 'nothing'
  | 'part'
  | 'unconfirmed'

/** What there is to explain: only what is in view. */
export function keysOf(matrix: Matrix): Key[] {
  const found = new Set<Key>()
  const look = (half: Half) => {
    const count = half.bodies + half.activities
    if (half.share === null && count > 0) found.add('square')
    const tie = half.tie?.how ?? null
    if (half.share === null && (half.own > 0 || tie === 'own')) found.add('own')
    if (half.share === null && (half.tried > 0 || tie === 'trial')) found.add('tried')
    if (half.share !== null && half.share.of > 0) found.add('share')
    if (half.tie !== null && half.share === null) found.add(half.tie.strength === null ? 'unknown' : 'tie')
    if (half.finding?.missing === true) found.add('missing')
    if (half.differ) found.add('differ')
    else if (half.none) found.add('none')
  }
  matrix.lines.forEach((_, row) => {
    for (let column = row; column < matrix.lines.length; column++) {
      const { what, halves, unconfirmed } = matrix.cell(row, column)
      if (what === 'part') found.add('part')
      if (what === 'part' || (what === 'self' && (matrix.lines[row]?.size ?? 0) < 2)) continue
      Object.values(halves).forEach(look)
      if (unconfirmed === true) found.add('unconfirmed')
      if (meets(halves.table) || meets(halves.floor)) found.add('levels')
      if (hasRecord(halves.policy)) found.add('policy')
      if (hasRecord(halves.unspecified)) found.add('unspecified')
      if ([halves.table, halves.floor].some((half) => half === emptyHalf)) found.add('nothing')
    }
  })
  return order.filter((key) => found.has(key))
}
const order: readonly Key[] = [
  ...(['levels', 'square', 'own', 'tried', 'share', 'tie', 'unknown', 'policy', 'unspecified'] as const),
  ...(['missing', 'differ', 'none', 'nothing', 'part', 'unconfirmed'] as const),
]
