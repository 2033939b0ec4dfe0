import { stepsOf } from '../../picture/path.ts'

export type PathBounds = { left: number; top: number; right: number; bottom: number }

/** A box that holds all of a path, px; of a curve with the points it is drawn by, of an arc with its radii about its ends. */
export function pathBounds(d: string): PathBounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const hold = (x: number, y: number, rx = 0, ry = rx) => {
    box.left = Math.min(box.left, x - rx)
    box.right = Math.max(box.right, x + rx)
    box.top = Math.min(box.top, y - ry)
    box.bottom = Math.max(box.bottom, y + ry)
  }
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const { kind, relative, numbers } of stepsOf(d)) {
    const [dx, dy] = relative ? [x, y] : [0, 0]
    if (kind === 'z') [x, y] = [startX, startY]
    else if (kind === 'h') x = (numbers[0] ?? 0) + dx
    else if (kind === 'v') y = (numbers[0] ?? 0) + dy
    else if (kind === 'a') {
      const [rx = 0, ry = 0, , , , toX = 0, toY = 0] = numbers
      hold(x, y, 2 * rx, 2 * ry)
      ;[x, y] = [toX + dx, toY + dy]
      hold(x, y, 2 * rx, 2 * ry)
    } else {
      for (let i = 0; i + 1 < numbers.length; i += 2) hold((numbers[i] ?? 0) + dx, (numbers[i + 1] ?? 0) + dy)
      const [toX = 0, toY = 0] = numbers.slice(-2)
      ;[x, y] = [toX + dx, toY + dy]
    }
    if (kind === 'm') [startX, startY] = [x, y]
    hold(x, y)
  }
  return box
}
