import cytoscape from 'cytoscape'
import type { Item, ItemData } from '../../../picture/items.ts'
import { IDLE_MS, type ViewBox, ZOOM_LIMITS } from '../../../picture/view.ts'

export type Style = cytoscape.StylesheetJson
export type CytoscapeEvents = {
  /** At every pan, zoom and change of size: Cytoscape draws nothing then. `jumps`: it draws it in the next frame. */
  onView: (view: ViewBox, jumps: boolean) => void
  /** In the frame in which it is drawn anew, once it lies still. */
  onDrawn: (view: ViewBox) => void
}
export type CytoscapeView = {
  look: (style: Style) => void
  view: (view: ViewBox) => void
  /** The same for one step of many: it is drawn when it lies still. */
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

/** Cytoscape in an element: it draws the elements, and hears how they are dragged. The only place that knows it. */
export function mountCytoscape(
  container: HTMLElement,
  { x, y, zoom }: ViewBox,
  style: Style,
  events: CytoscapeEvents,
): CytoscapeView {
  // A place of its own: it would draw all of it anew whenever a class or the pointer of the element changed.
  const own = document.createElement('div')
  own.className = 'drawn'
  container.append(own)
  const cy = cytoscape({
    container: own,
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
  const { draw, moveTo } = drawAtRest(cy, events)
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
      own.remove()
    },
  }
}

/** While the map moves, Cytoscape draws nothing: to draw all of it in each frame takes too long. */
function drawAtRest(cy: cytoscape.Core, events: CytoscapeEvents) {
  const now = (): ViewBox => ({ ...cy.pan(), zoom: cy.zoom() })
  let [held, jumps, timer] = [false, false, 0]
  const draw = () => {
    clearTimeout(timer)
    if (!held) return
    held = false
    cy.one('render', () => {
      events.onDrawn(now())
    })
    cy.endBatch()
  }
  const moved = () => {
    if (!held) cy.startBatch()
    held = true
    events.onView(now(), jumps)
    clearTimeout(timer)
    timer = window.setTimeout(draw, IDLE_MS)
  }
  cy.on('viewport', moved)
  const jump = (move: () => void) => {
    jumps = true
    move()
    jumps = false
    draw()
  }
  cy.on('resize', () => {
    jump(moved)
  })
  cy.on('destroy', () => {
    clearTimeout(timer)
  })
  const moveTo = ({ x, y, zoom }: ViewBox) => {
    jump(() => {
      cy.viewport({ zoom, pan: { x, y } })
    })
  }
  return { draw, moveTo }
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
