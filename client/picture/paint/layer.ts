import type { EdgeItem, Item, NodeItem } from '../items.ts'
import { number, type Props } from './cascade.ts'
import { paintLine, takePen } from './line.ts'
import type { PaintStyle } from './look.ts'
import { paintNode } from './node.ts'

type Context = CanvasRenderingContext2D
type Point = { x: number; y: number }
export type PaintArea = (id: string) => Point | undefined
/** A line sets its own opacity: it is 1 here. */
type Dressed<T extends Item> = { item: T; look: Props; z: number; opacity: number }

/** Draws items as the look has them: what lies lowest first, what is equally faint together. */
export function paintLayer(
  context: Context,
  items: readonly Item[],
  placeOf: PaintArea,
  look: PaintStyle,
  spare: () => Context,
): void {
  const dressed = items.map((item): Dressed<Item> => {
    const props = look.of(item)
    const opacity = item.at === null ? 1 : number(props, 'opacity', 1)
    return { item, look: props, z: number(props, 'z-index', 0), opacity }
  })
  dressed.sort((a, b) => a.z - b.z || a.opacity - b.opacity)
  for (let from = 0, to = 0; from < dressed.length; from = to) {
    const first = dressed[from]
    if (first === undefined) return
    const together = ({ item, z, opacity }: Dressed<Item>) =>
      (item.at === null) === (first.item.at === null) && z === first.z && opacity === first.opacity
    to = from + 1
    for (let next = dressed[to]; next !== undefined && together(next); next = dressed[to]) to++
    const run = dressed.slice(from, to)
    if (isLine(first)) paintLines(context, run.filter(isLine), placeOf)
    else paintNodes(context, run.filter(isNode), first.opacity, look, spare)
  }
}

const isLine = (one: Dressed<Item>): one is Dressed<EdgeItem> => one.item.at === null
const isNode = (one: Dressed<Item>): one is Dressed<NodeItem> => one.item.at !== null

function paintLines(context: Context, lines: readonly Dressed<EdgeItem>[], placeOf: PaintArea) {
  let pen: Props | null = null
  for (const { item, look } of lines) {
    const [from, to] = [placeOf(item.ends.source), placeOf(item.ends.target)]
    if (from === undefined || to === undefined) continue
    if (pen !== look) takePen(context, look)
    pen = look
    paintLine(context, item, [from, to], look)
  }
  context.globalAlpha = 1
}

/**
 * What is faint is painted whole on a spare canvas first, another at each call: its icon must not shine through its
 * colour twice.
 */
function paintNodes(
  context: Context,
  nodes: readonly Dressed<NodeItem>[],
  opacity: number,
  look: PaintStyle,
  spare: () => Context,
) {
  const on = opacity < 1 ? spare() : context
  for (const { item, look: props } of nodes) paintNode(on, item, props, look)
  if (on === context) return
  context.save()
  context.resetTransform()
  context.globalAlpha = opacity
  context.drawImage(on.canvas, 0, 0)
  context.restore()
}
