/** What an element says beside its looks: what a tap chooses or opens, what hovering says, and its measures. */
export type ItemData = {
  select?: string
  /** A tap opens this, instead of choosing. */
  open?: string
  /** A double tap opens or closes this. */
  unfold?: string
  tip?: string
  label?: string
  icon?: string
  w?: number
  h?: number
  /** Where a line begins and ends, from the middle of its ends: `<x>px <y>px`. */
  from?: string
  to?: string
  /** Bend of an arc, px from its middle. */
  bend?: number
}
type Base = { id: string; classes: string; data: ItemData }
export type NodeItem = Base & { at: { x: number; y: number }; ends: null }
export type EdgeItem = Base & { at: null; ends: { source: string; target: string } }
/** One thing on the canvas, by id: a node at a place, or an edge between two. */
export type Item = NodeItem | EdgeItem

/** Class names, without what does not hold. */
export const classes = (...names: (string | false | null)[]): string => names.filter(Boolean).join(' ')
export const nodeItem = (id: string, x: number, y: number, names: string, data: ItemData = {}): NodeItem => ({
  id,
  at: { x, y },
  ends: null,
  classes: names,
  data,
})
export const edgeItem = (id: string, source: string, target: string, names: string, data: ItemData = {}): EdgeItem => ({
  id,
  at: null,
  ends: { source, target },
  classes: names,
  data,
})
