import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { letterScale, rem } from '../../../parts/page/letter-size.ts'
import { Drawn } from '../../../parts/drawn.tsx'
import { Names } from '../../../parts/names.tsx'
import { readTokens } from '../../../picture/style/tokens.ts'
import { type ViewBox, transformOf, zoomAround } from '../../../picture/view.ts'
import { printing } from '../../../store/screen.ts'
import type { MapDrawing } from '../drawing.ts'
import type { MapTheme } from '../props.ts'
import type { MapWords } from '../words/words.ts'
import { type Canvas, mountCanvas } from './canvas.ts'
import { PrintedMap } from './printed-map.tsx'
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
}
type Tip = { text: string; x: number; y: number }

/** The canvas between what lies under and over it; all three pan and zoom as one. */
export function Viewport(props: Props) {
  const { picture, theme, label, words } = props
  const isPrinting = printing.value
  // What is made for the paper leaves the screen as it is.
  const onScreen = useRef(props.drawing)
  if (!isPrinting) onScreen.current = props.drawing
  const drawing = onScreen.current
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
    for (const part of [under, between]) {
      const sheet = part.current?.ownerSVGElement
      if (sheet) sheet.style.transform = transformOf(drawn.current, view)
    }
    if (over.current) over.current.style.transform = transformOf({ x: 0, y: 0, zoom: 1 }, view)
  }
  const settle = (view: ViewBox) => {
    const { x, y, zoom } = view
    drawn.current = view
    stage.current?.classList.remove('is-moving')
    for (const part of [under, between]) {
      part.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`)
      if (part.current?.ownerSVGElement) part.current.ownerSVGElement.style.transform = ''
    }
    if (over.current) over.current.style.transform = transformOf({ x: 0, y: 0, zoom: 1 }, view)
  }

  // Names and fields are on the screen before the canvas is made: together they would hold up the page too long.
  useEffect(() => {
    if (host.current === null) return
    const made = mountCanvas(host.current, readTokens(host.current), latest.current.home, {
      onTap: (id) => {
        latest.current.onSelect(id)
      },
      onOpen: (id) => {
        latest.current.onOpen(id)
      },
      onHover: setTip,
      leavesScroll: () => latest.current.leaves,
      onView: follow,
      onDrawn: settle,
    })
    canvas.current = made
    settle(made.now())
    setMounted(true)
    return () => {
      canvas.current = null
      made.destroy()
    }
  }, [])

  useLayoutEffect(() => {
    if (host.current) canvas.current?.look(readTokens(host.current))
  }, [theme])
  const { x, y, zoom } = home
  useLayoutEffect(() => {
    if (canvas.current === null) settle({ x, y, zoom })
    else canvas.current.view({ x, y, zoom })
  }, [mounted, picture, x, y, zoom])
  useLayoutEffect(() => {
    const mark = drawing.marks.find(({ id }) => id === props.look)
    if (mark) canvas.current?.show(mark.x, mark.y)
  }, [mounted, props.look])
  // After the view: what is in sight then is drawn first, and painted where it will be.
  useLayoutEffect(() => {
    canvas.current?.apply(drawing.items)
  }, [mounted, drawing])

  const zoomBy = (factor: number) => {
    const now = canvas.current?.now()
    const box = host.current?.getBoundingClientRect()
    if (!now || !box) return
    canvas.current?.view(zoomAround(now, { x: box.width / 2, y: box.height / 2 }, factor))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // With Ctrl they are the browser's.
    if (event.ctrlKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') zoomBy(1.25)
    else if (event.key === '-') zoomBy(0.8)
    else if (event.key === '0' || (event.code === 'Digit0' && !event.shiftKey)) canvas.current?.view(home)
    else props.onKey(event)
  }
  return (
    <>
      <div ref={stage} class={leaves ? 'stage leaves-scroll' : 'stage'}>
        <svg class="under" aria-hidden="true">
          <g ref={under}>
            <Drawn picture={drawing.under} />
          </g>
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
          <g ref={between}>
            <Drawn picture={drawing.over.filter(({ what }) => what !== 'word')} />
          </g>
        </svg>
        <div ref={over} class="over">
          <Names picture={drawing.over} />
        </div>
        {tip !== null && (
          <span class="tip" aria-hidden="true" style={{ '--x': `${tip.x}px`, top: `${tip.y}px` }}>
            {tip.text}
          </span>
        )}
      </div>
      {isPrinting && <PrintedMap drawing={props.drawing} />}
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
        <button type="button" aria-label={words.fit} onClick={() => canvas.current?.view(home)}>
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
