import cytoscape from 'cytoscape'
import type { Item, ItemData } from '../../../picture/items.ts'
import { farApart, IDLE_MS, transformOf, type ViewBox, ZOOM_LIMITS } from '../../../picture/view.ts'

export type Style = cytoscape.StylesheetJson
type Point = { x: number; y: number }
export type CytoscapeEvents = {
  /** What is folded, to be opened or closed by a double tap. */
  onOpen: (open: string) => void
  /** What the pointer is over: its full name, and where it is on the screen; null when over nothing. */
  onHover: (tip: { text: string; x: number; y: number } | null) => void
  /** At every pan, zoom and change of size: what was drawn moves along as a picture. */
  onView: (view: ViewBox) => void
  /** In the frame in which it is drawn anew, once it lies still or has moved far. */
  onDrawn: (view: ViewBox) => void
  /** What is there that Cytoscape does not draw; `bare`: on the paper, where it draws nothing. */
  at: (point: Point, bare: boolean) => Item | null
}
export type CytoscapeView = {
  look: (style: Style) => void
  view: (view: ViewBox) => void
  /** The same as a picture, for one step of many: it is drawn when it lies still. */
  follow: (view: ViewBox) => void
  /** Drawn anew for a screen of another sharpness. */
  sharpen: () => void
  /** Whether it is drawn so already. */
  draws: (item: Item) => boolean
  /** Adds what is new and changes what is not the same. */
  put: (items: readonly Item[]) => void
  /** Removes all but these. */
  keep: (ids: ReadonlySet<string>) => void
  destroy: () => void
}

/** Cytoscape in an element: it draws the elements, and hears what it hovers over. The only place that knows it. */
export function mountCytoscape(
  container: HTMLElement,
  { x, y, zoom }: ViewBox,
  style: Style,
  events: CytoscapeEvents,
): CytoscapeView {
  const cy = cytoscape({
    container,
    style,
    zoom,
    pan: { x, y },
    minZoom: ZOOM_LIMITS.least,
    maxZoom: ZOOM_LIMITS.most,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    styleEnabled: true,
  })
  const drawn = new Map<string, Item>()
  const { draw, moveTo } = moveAsPicture(cy, container, events)
  listen(cy, container, events, (id) => drawn.get(id) ?? null)
  return {
    look: (next) => {
      draw()
      cy.style(next)
    },
    view: moveTo,
    follow: ({ x, y, zoom }) => {
      cy.viewport({ zoom, pan: { x, y } })
    },
    sharpen: () => {
      cy.resize()
    },
    draws: (item) => same(drawn.get(item.id), item),
    put: (items) => {
      draw()
      cy.batch(() => {
        cy.add(items.flatMap((item) => change(cy, drawn.get(item.id), item) ?? []))
      })
      for (const item of items) {
        drawn.set(item.id, item)
        // Else Cytoscape reckons all styles and sizes in the next frame, in one go.
        cy.getElementById(item.id).boundingBox()
      }
    },
    keep: (ids) => {
      draw()
      cy.batch(() => {
        for (const id of drawn.keys()) {
          if (ids.has(id)) continue
          cy.getElementById(id).remove()
          drawn.delete(id)
        }
      })
    },
    destroy: () => {
      cy.destroy()
    },
  }
}

/** Drawn anew at least so long after the last time, ms, while the map moves far. */
const REDRAW_MS = 300

/**
 * While the map moves, Cytoscape draws nothing: to draw all of it in each frame takes too long. What it drew moves along
 * as a picture instead, and is drawn anew when the map lies still.
 */
function moveAsPicture(cy: cytoscape.Core, container: HTMLElement, events: CytoscapeEvents) {
  const layer = container.querySelector<HTMLElement>('canvas[data-id]')?.parentElement ?? null
  const now = (): ViewBox => ({ ...cy.pan(), zoom: cy.zoom() })
  let [drawn, since, held, timer] = [now(), performance.now(), false, 0]
  const draw = () => {
    clearTimeout(timer)
    if (!held) return
    held = false
    cy.one('render', () => {
      ;[drawn, since] = [now(), performance.now()]
      if (layer !== null) layer.style.transform = ''
      events.onDrawn(drawn)
    })
    cy.endBatch()
  }
  const moved = () => {
    if (!held) cy.startBatch()
    held = true
    const view = now()
    if (layer !== null) layer.style.transform = transformOf(drawn, view)
    events.onView(view)
    clearTimeout(timer)
    timer = window.setTimeout(draw, IDLE_MS)
    if (performance.now() - since < REDRAW_MS) return
    const size = { width: container.clientWidth, height: container.clientHeight }
    if (farApart(drawn, view, size)) draw()
  }
  cy.on('viewport', moved)
  cy.on('resize', () => {
    moved()
    draw()
  })
  cy.on('destroy', () => {
    clearTimeout(timer)
  })
  const moveTo = ({ x, y, zoom }: ViewBox) => {
    cy.viewport({ zoom, pan: { x, y } })
    draw()
  }
  return { draw, moveTo }
}

type Pointed = { target: cytoscape.NodeSingular | cytoscape.EdgeSingular; position: cytoscape.Position }
/** Passes on double taps and hovering. A name goes before a line it stands on. */
function listen(
  cy: cytoscape.Core,
  container: HTMLElement,
  events: CytoscapeEvents,
  byId: (id: string) => Item | null,
): void {
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
  cy.on('dbltap', 'node', ({ target }: Pointed) => {
    unfold(byId(target.id())?.data)
  })
  cy.on('dbltap', ({ target, position }) => {
    if (target === cy) unfold(events.at(position, false)?.data)
  })
  cy.on('mousemove', 'node', ({ target }: Pointed) => {
    hover(byId(target.id()))
  })
  cy.on('mousemove', 'edge', ({ position }: Pointed) => {
    hover(events.at(position, false))
  })
  cy.on('mousemove', ({ target, position }) => {
    if (target === cy) hover(events.at(position, false))
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
  alike(before.data, data)

function alike(a: ItemData, b: ItemData): boolean {
  const keys = Object.keys(a) as (keyof ItemData)[]
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
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
  if (alike(before.data, data)) return null
  for (const key of Object.keys(before.data)) if (!(key in data)) element.removeData(key)
  element.data({ ...data })
  return null
}
