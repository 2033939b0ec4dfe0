import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { letterScale, rem } from '../../../parts/page/letter-size.ts'
import { inNextTask } from '../../../parts/page/next-task.ts'
import { Drawn } from '../../../parts/drawn.tsx'
import { Names } from '../../../parts/names.tsx'
import type { ItemData } from '../../../picture/items.ts'
import { readTokens } from '../../../picture/style/tokens.ts'
import { type ViewBox, transformOf, zoomAround } from '../../../picture/view.ts'
import type { MapDrawing } from '../drawing.ts'
import type { MapTheme } from '../props.ts'
import type { MapWords } from '../../../drawn/map/words/words.ts'
import { type Canvas, mountCanvas } from './canvas.ts'
import { usePageScroll } from './page-scroll.ts'

type Props = {
  drawing: MapDrawing
  /** Another picture altogether: pan and zoom begin anew. */
  picture: string
  theme: MapTheme
  label: { name: string; description: string }
  words: MapWords
  /** Id of the mark to keep in sight. */
  look: string | null
  onSelect: (id: string | null) => void
  onOpen: (id: string) => void
  onKey: (event: KeyboardEvent) => void
  /** Asked before the keys of the map itself: true when it was one of its own. */
  onKeyFirst?: (event: KeyboardEvent) => boolean
  frame?: MapFrame
}
/** What stands still on the screen while the map moves under it. */
export type MapFrame = {
  onView: (view: ViewBox) => void
  /** What a tap at a point of the screen means there; undefined where the map itself is seen. */
  at: (point: { x: number; y: number }) => ItemData | null | undefined
  layer: (move: Move) => ComponentChildren
}
/** Moves the map by so many px of the screen. */
export type Move = (by: { x: number; y: number }) => void
type Tip = { text: string; x: number; y: number }

/** The canvas between what lies under and over it; all three pan and zoom as one. */
export function Viewport(props: Props) {
  const { picture, theme, label, words, drawing } = props
  const stage = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const under = useRef<SVGGElement>(null)
  const between = useRef<SVGGElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas | null>(null)
  const { leaves, tried } = usePageScroll(stage)
  const home = useMemo(() => scaled(drawing.home, letterScale()), [drawing.home])
  const latest = useRef({ ...props, leaves, home })
  latest.current = { ...props, leaves, home }
  const [tip, setTip] = useState<Tip | null>(null)
  const [mounted, setMounted] = useState(false)

  const drawn = useRef<ViewBox>(home)
  /** The map is moving: all that was drawn moves as a picture. */
  const follow = (view: ViewBox) => {
    stage.current?.classList.add('is-moving')
    latest.current.frame?.onView(view)
    for (const part of [under, between]) {
      const sheet = part.current?.ownerSVGElement
      if (sheet) sheet.style.transform = transformOf(drawn.current, view)
    }
    if (over.current) over.current.style.transform = transformOf({ x: 0, y: 0, zoom: 1 }, view)
  }
  const settle = (view: ViewBox, rests: boolean) => {
    const { x, y, zoom } = view
    drawn.current = view
    latest.current.frame?.onView(view)
    if (rests) stage.current?.classList.remove('is-moving')
    for (const part of [under, between]) {
      part.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`)
      if (part.current?.ownerSVGElement) part.current.ownerSVGElement.style.transform = ''
    }
    if (over.current) over.current.style.transform = transformOf({ x: 0, y: 0, zoom: 1 }, view)
  }

  /** Where the pointer was last, px of the screen from the corner of the map. */
  const pointer = useRef({ x: -1, y: -1 })
  const point = ({ clientX, clientY }: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect()
    if (box) pointer.current = { x: clientX - box.left, y: clientY - box.top }
  }
  const covered = () => latest.current.frame?.at(pointer.current)
  /** A tap on what stands over the map is not for what lies under it. */
  const tapped = <T extends string | null>(act: (id: T) => void, id: T) => {
    const over = covered()
    if (over === undefined) act(id)
    else if (over?.open !== undefined) latest.current.onOpen(over.open)
    else if (over?.select !== undefined) latest.current.onSelect(over.select)
  }

  const mount = () => {
    if (host.current === null) return
    const made = mountCanvas(host.current, readTokens(host.current), latest.current.home, {
      onTap: (id) => {
        tapped((id) => {
          latest.current.onSelect(id)
        }, id)
      },
      onOpen: (id) => {
        tapped((id) => {
          latest.current.onOpen(id)
        }, id)
      },
      onHover: (next) => {
        setTip(covered() === undefined ? next : null)
      },
      leavesScroll: () => latest.current.leaves,
      onView: follow,
      onDrawn: settle,
    })
    canvas.current = made
    settle(made.now(), true)
    setMounted(true)
  }
  // Names and fields are made before the canvas: together they would hold up the page too long.
  useLayoutEffect(() => {
    const stop = inNextTask(mount)
    return () => {
      stop()
      canvas.current?.destroy()
      canvas.current = null
    }
  }, [])

  useLayoutEffect(() => {
    if (host.current) canvas.current?.look(readTokens(host.current))
  }, [theme])
  const { x, y, zoom } = home
  const opened = useRef<ViewBox & { picture: string }>({ x, y, zoom, picture })
  useLayoutEffect(() => {
    const before = opened.current
    opened.current = { x, y, zoom, picture }
    const now = canvas.current?.now()
    if (now === undefined) settle({ x, y, zoom }, true)
    // A headline of another height: what was moved since it opened stays as it was moved.
    else if (before.picture === picture && before.zoom === zoom && now.zoom === zoom)
      canvas.current?.view({ x: now.x + x - before.x, y: now.y + y - before.y, zoom })
    else canvas.current?.view({ x, y, zoom })
  }, [mounted, picture, x, y, zoom])
  useLayoutEffect(() => {
    const { look } = props
    if (look === null || canvas.current === null) return
    const mark = drawing.spot ? drawing.spot(look, canvas.current.now()) : drawing.marks.find(({ id }) => id === look)
    if (mark) canvas.current.show(mark)
  }, [mounted, props.look])
  // After the view: what is in sight then is drawn first, and painted where it will be.
  useLayoutEffect(() => {
    canvas.current?.apply(drawing.items)
  }, [mounted, drawing])

  // The same until there is something else to draw: a tip, or the map lying elsewhere, is no reason to look through them.
  const ground = useMemo(() => <Drawn picture={drawing.under} />, [drawing])
  const marker = useMemo(() => <Drawn picture={drawing.over.filter(({ what }) => what !== 'word')} />, [drawing])
  const names = useMemo(() => <Names picture={drawing.over} />, [drawing])

  const zoomBy = (factor: number) => {
    const now = canvas.current?.now()
    const box = host.current?.getBoundingClientRect()
    if (!now || !box) return
    canvas.current?.view(zoomAround(now, { x: box.width / 2, y: box.height / 2 }, factor))
  }
  const fit = () => canvas.current?.view(drawing.fit === undefined ? home : scaled(drawing.fit, letterScale()))
  const move: Move = (by) => {
    canvas.current?.move(by)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // With Ctrl they are the browser's.
    if (event.ctrlKey || event.metaKey) return
    if (props.onKeyFirst?.(event) === true) return
    if (event.key === '+' || event.key === '=') zoomBy(1.25)
    else if (event.key === '-') zoomBy(0.8)
    else if (event.key === '0' || (event.code === 'Digit0' && !event.shiftKey)) fit()
    else props.onKey(event)
  }
  return (
    <>
      <div
        ref={stage}
        class={leaves ? 'stage leaves-scroll' : 'stage'}
        onPointerDownCapture={point}
        onPointerMoveCapture={point}
      >
        <svg class="under" aria-hidden="true">
          <g ref={under}>{ground}</g>
        </svg>
        <div
          ref={host}
          class="canvas"
          id="map-canvas"
          tabIndex={0}
          role="application"
          aria-label={label.name}
          aria-describedby="map-summary"
          {...(mounted ? {} : { 'aria-busy': true })}
          onKeyDown={onKeyDown}
        />
        <p id="map-summary" class="unseen">
          {label.description}
        </p>
        <svg class="under" aria-hidden="true">
          <g ref={between}>{marker}</g>
        </svg>
        <div ref={over} class="over">
          {names}
        </div>
        {props.frame?.layer(move)}
        {tip !== null && (
          <span class="tip" aria-hidden="true" style={{ '--x': `${tip.x}px`, top: `${tip.y}px` }}>
            {tip.text}
          </span>
        )}
      </div>
      {tried !== null && <p class="how-to-move">{tried === 'finger' ? words.twoFingers : words.ctrlWheel}</p>}
      <div class="zoom">
        <button
          type="button"
          aria-label={words.zoomIn}
          onClick={() => {
            zoomBy(1.25)
          }}
        >
          +
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          onClick={() => {
            zoomBy(0.8)
          }}
        >
          −
        </button>
        <button type="button" aria-label={words.fit} onClick={fit}>
          <svg width={rem(14)} height={rem(14)} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1 5v-4h4M9 1h4v4M13 9v4h-4M5 13h-4v-4" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </button>
      </div>
    </>
  )
}

/** The view of a drawing so many times its size. */
const scaled = ({ x, y, zoom }: ViewBox, by: number): ViewBox => ({ x: x * by, y: y * by, zoom: zoom * by })
