import cytoscape from 'cytoscape'
import type { Item, ItemData } from './items.ts'
import { mountLines } from './painted-lines.ts'
import { inOrder, type Parts, partsOf, spotAt } from './parts.ts'
import { inSlices } from './slices.ts'

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
  /**
   * Draws exactly these: adds, changes and removes by id, and touches nothing that is the same. What is in sight comes
   * first; until that is whole, the element is `aria-busy`.
   */
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
  const lines = mountLines(container)
  const nothing = () => undefined
  let parts: Parts = { elements: [], spots: [], lines: [] }
  let stop: () => void = nothing
  const now = (): View => ({ ...cy.pan(), zoom: cy.zoom() })
  cy.on('viewport resize', () => {
    events.onView(now())
    lines.follow(now())
  })
  listen(cy, container, events, {
    byId: (id) => drawn.get(id) ?? null,
    at: (point, bare) => spotAt(parts, point, cy.zoom(), bare),
  })
  const put = (some: readonly Item[]) => {
    cy.batch(() => {
      cy.add(some.flatMap((item) => change(cy, drawn.get(item.id), item) ?? []))
    })
    for (const item of some) {
      drawn.set(item.id, item)
      // Else Cytoscape reckons all styles and sizes in the next frame, in one go.
      cy.getElementById(item.id).boundingBox()
    }
  }
  return {
    apply: (items) => {
      stop()
      parts = partsOf(items)
      lines.draw(parts.lines, now())
      const wanted = new Set(parts.elements.map(({ id }) => id))
      cy.batch(() => {
        for (const id of drawn.keys()) {
          if (wanted.has(id)) continue
          cy.getElementById(id).remove()
          drawn.delete(id)
        }
      })
      const { seen, rest } = inOrder(parts.elements, cy.extent(), (item) => !same(drawn.get(item.id), item))
      container.setAttribute('aria-busy', 'true')
      stop = inSlices(seen, put, () => {
        container.removeAttribute('aria-busy')
        const later = requestAnimationFrame(() => {
          stop = inSlices(rest, put, nothing)
        })
        stop = () => {
          cancelAnimationFrame(later)
        }
      })
    },
    look: (style) => {
      cy.style(style)
      lines.draw(parts.lines, now())
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
      stop()
      lines.destroy()
      cy.destroy()
    },
  }
}

type Pointed = { target: cytoscape.NodeSingular | cytoscape.EdgeSingular; position: cytoscape.Position }
type Found = {
  byId: (id: string) => Item | null
  /** The name there; on bare paper else a painted line. */
  at: (point: cytoscape.Position, bare: boolean) => Item | null
}

/** Passes on taps and hovering. A name goes before a line it stands on. */
function listen(cy: cytoscape.Core, container: HTMLElement, events: Events, found: Found): void {
  const tap = (data: ItemData | null) => {
    if (data?.open === undefined) events.onTap(data?.select ?? null)
    else events.onOpen(data.open)
  }
  const unfold = (data: ItemData | undefined) => {
    if (data?.unfold !== undefined) events.onOpen(data.unfold)
  }
  let over: string | null = null
  const hover = (item: Item | null) => {
    if ((item?.id ?? null) === over) return
    over = item?.id ?? null
    const { select, open, tip } = item?.data ?? {}
    container.style.cursor = select === undefined && open === undefined ? '' : 'pointer'
    const [pan, zoom] = [cy.pan(), cy.zoom()]
    if (item?.at == null || tip === undefined) events.onHover(null)
    else {
      const top = item.at.y - (item.data.h ?? 26) / 2
      events.onHover({ text: tip, x: item.at.x * zoom + pan.x, y: top * zoom + pan.y })
    }
  }
  cy.on('tap', ({ target, position }) => {
    if (target === cy) tap(found.at(position, true)?.data ?? null)
  })
  cy.on('tap', 'node', ({ target }: Pointed) => {
    tap(found.byId(target.id())?.data ?? null)
  })
  cy.on('tap', 'edge', ({ target, position }: Pointed) => {
    tap((found.at(position, false) ?? found.byId(target.id()))?.data ?? null)
  })
  cy.on('dbltap', 'node', ({ target }: Pointed) => {
    unfold(found.byId(target.id())?.data)
  })
  cy.on('dbltap', ({ target, position }) => {
    if (target === cy) unfold(found.at(position, false)?.data)
  })
  cy.on('mousemove', 'node', ({ target }: Pointed) => {
    hover(found.byId(target.id()))
  })
  cy.on('mousemove', 'edge', ({ position }: Pointed) => {
    hover(found.at(position, false))
  })
  cy.on('mousemove', ({ target, position }) => {
    if (target === cy) hover(found.at(position, false))
  })
  cy.on('mouseout pan zoom', () => {
    hover(null)
  })
}

/** Whether it is drawn so already. */
const same = (before: Item | undefined, { at, ends, classes, data }: Item): boolean =>
  before !== undefined &&
  before.classes === classes &&
  before.at?.x === at?.x &&
  before.at?.y === at?.y &&
  before.ends?.source === ends?.source &&
  before.ends?.target === ends?.target &&
  JSON.stringify(before.data) === JSON.stringify(data)

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
