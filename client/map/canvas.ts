import cytoscape from 'cytoscape'
import type { Item } from './items.ts'

export type View = { x: number; y: number; zoom: number }
export type Events = {
  /** The id to choose, or null for the empty paper. */
  onTap: (select: string | null) => void
  /** What is folded, to be opened or closed. */
  onOpen: (open: string) => void
  /** What the pointer is over: its full name, and where it is on the screen; null when over nothing. */
  onHover: (tip: { text: string; x: number; y: number } | null) => void
  /** After every pan, zoom and change of size. */
  onView: (view: View) => void
}
export type Canvas = {
  /** Draws exactly these: adds, changes and removes by id, and touches nothing that is the same. */
  apply: (items: readonly Item[]) => void
  look: (style: cytoscape.StylesheetJson) => void
  view: (view: View) => void
  now: () => View
  /** Brings a point of the drawing into sight when it is outside. */
  show: (x: number, y: number) => void
  destroy: () => void
}
export type Style = cytoscape.StylesheetJson

/** A Cytoscape canvas in an element. The only place that knows Cytoscape. */
export function mountCanvas(container: HTMLElement, events: Events): Canvas {
  const cy = cytoscape({
    container,
    minZoom: 0.3,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    styleEnabled: true,
  })
  const drawn = new Map<string, Item>()
  const now = (): View => ({ ...cy.pan(), zoom: cy.zoom() })
  const text = (element: { data: (key: string) => unknown }, key: string): string | null => {
    const value: unknown = element.data(key)
    return typeof value === 'string' ? value : null
  }
  cy.on('viewport resize', () => {
    events.onView(now())
  })
  cy.on('tap', (event) => {
    if (event.target === cy) events.onTap(null)
  })
  cy.on('tap', 'node, edge', ({ target }: { target: cytoscape.NodeSingular }) => {
    const open = text(target, 'open')
    if (open !== null) events.onOpen(open)
    else events.onTap(text(target, 'select'))
  })
  cy.on('dbltap', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    const open = text(target, 'unfold')
    if (open !== null) events.onOpen(open)
  })
  cy.on('mouseover', 'node', ({ target }: { target: cytoscape.NodeSingular }) => {
    const tip = text(target, 'tip')
    container.style.cursor = text(target, 'select') === null && text(target, 'open') === null ? '' : 'pointer'
    const box = target.renderedBoundingBox()
    if (tip !== null) events.onHover({ text: tip, x: (box.x1 + box.x2) / 2, y: box.y1 })
  })
  cy.on('mouseout pan zoom', () => {
    container.style.cursor = ''
    events.onHover(null)
  })
  return {
    apply: (items) => {
      const wanted = new Map(items.map((item) => [item.id, item]))
      cy.batch(() => {
        for (const id of drawn.keys()) {
          if (wanted.has(id)) continue
          cy.getElementById(id).remove()
          drawn.delete(id)
        }
        // All that is new at once: a line needs both its ends, and one by one takes twice as long.
        cy.add(items.flatMap((item) => change(cy, drawn.get(item.id), item) ?? []))
      })
      for (const item of items) drawn.set(item.id, item)
    },
    look: (style) => {
      cy.style(style)
    },
    view: ({ x, y, zoom }) => {
      cy.viewport({ zoom, pan: { x, y } })
    },
    now,
    show: (x, y) => {
      const { x1, x2, y1, y2 } = cy.extent()
      if (x < x1 || x > x2 || y < y1 || y > y2)
        cy.panBy({ x: ((x1 + x2) / 2 - x) * cy.zoom(), y: ((y1 + y2) / 2 - y) * cy.zoom() })
    },
    destroy: () => {
      cy.destroy()
    },
  }
}

/** Changes what is drawn already; answers what is to be added. */
function change(cy: cytoscape.Core, before: Item | undefined, item: Item): cytoscape.ElementDefinition | null {
  const { id, classes, data } = item
  // An edge cannot be moved to other ends by its data: it is drawn anew.
  const moved =
    before?.at === null && (before.ends.source !== item.ends?.source || before.ends.target !== item.ends.target)
  if (before === undefined || moved) {
    if (moved) cy.getElementById(id).remove()
    if (item.at) return { group: 'nodes', data: { ...data, id }, position: { ...item.at }, classes }
    return { group: 'edges', data: { ...data, id, ...item.ends }, classes }
  }
  const element = cy.getElementById(id)
  if (item.at && (before.at?.x !== item.at.x || before.at.y !== item.at.y)) element.position({ ...item.at })
  if (before.classes !== classes) element.classes(classes)
  if (JSON.stringify(before.data) === JSON.stringify(data)) return null
  for (const key of Object.keys(before.data)) if (!(key in data)) element.removeData(key)
  element.data({ ...data })
  return null
}
