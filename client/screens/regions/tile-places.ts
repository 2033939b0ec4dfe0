/** Where the tiles stand, as the regions lie: column and row of each, by region code. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  AM02: [4, 0],
  AM01: [5, 0],
  AM15: [2, 1],
  AM36: [4, 1],
  AM03: [5, 1],
  AM37: [1, 2],
  AM17: [2, 2],
  AM11: [3, 2],
  AM06: [4, 2],
  AM05: [5, 2],
  AM19: [1, 3],
  AM18: [2, 3],
  AM12: [3, 3],
  AM14: [4, 3],
  AM09: [5, 3],
  AM21: [0, 4],
  AM34: [1, 4],
  AM20: [2, 4],
  AM13: [3, 4],
  AM38: [4, 4],
  AM07: [5, 4],
  AM22: [1, 5],
  AM23: [2, 5],
  AM35: [3, 5],
  AM10: [4, 5],
  AM08: [5, 5],
  AM24: [1, 6],
  AM25: [2, 6],
  AM26: [3, 6],
  AM27: [4, 6],
  AM29: [5, 6],
  AM28: [3, 7],
  AM32: [4, 7],
  AM33: [5, 7],
  AM30: [5, 8],
}
export const tilePosition = (id: string) => places[id] ?? null

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
const steps: Record<Arrow, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
export const isArrow = (key: string): key is Arrow => key in steps

/** The nearest tile in the direction of an arrow: straight on first, else the least aside; itself at the edge. */
export function neighbourTile(from: string, arrow: Arrow, ids: readonly string[]): string {
  const here = tilePosition(from)
  if (here === null) return from
  const [dx, dy] = steps[arrow]
  const far = (id: string): number => {
    const there = tilePosition(id)
    if (there === null) return Infinity
    const [x, y] = [there[0] - here[0], there[1] - here[1]]
    const ahead = x * dx + y * dy
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    return ahead <= 0 ? Infinity : ahead + aside * 3
  }
  const [best] = ids.filter((id) => far(id) < Infinity).sort((a, b) => far(a) - far(b))
  return best ?? from
}
