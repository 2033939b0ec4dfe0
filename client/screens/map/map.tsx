import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { letterScale } from '../../parts/page/letter-size.ts'
import { forgetWidths, nameFont, nameMeasure } from '../../parts/measure-text.ts'
import { useMeasurement } from '../../parts/page/use-measurement.ts'
import type { Size } from '../../picture/view.ts'
import { printing } from '../../store/screen.ts'
import { onceIdle } from './canvas/chunks.ts'
import { Viewport } from './canvas/viewport.tsx'
import { cursor } from '../../store/fill/cursor.ts'
import { wordsIn } from '../../i18n/words.ts'
import { isNew } from '../../scene/fill-scene.ts'
import { route } from '../../store/route.ts'
import { FillLegend } from './fill/fill-legend.tsx'
import { fillOutline } from './fill/fill-outline.ts'
import { crossingId } from './fill/crossing-id.ts'
import { pressFillKey, useHeldOpen, tapCrossing, useFillFrame } from './fill/fill-frame.tsx'
import { labelOf, moveWithKeys } from './keys.ts'
import { Legend } from './legend.tsx'
import { NetworkMap } from './network/network-map.tsx'
import { Outline } from './outline/outline.tsx'
import type { MapViewProps } from './props.ts'
import { useFrame } from './table-floor/frame.tsx'
import { useTableFloor } from './table-floor/table-floor-map.tsx'
import { mapWords } from '../../drawn/map/words/map-words.ts'
import '../../style/map/fill-strip.css'
import '../../style/map/fill.css'
import '../../style/map/legend.css'
import '../../style/map/map.css'
import '../../style/map/outline.css'

/** The map of a region in one of its two arrangements, with its legend and its twin in words. */
export function MapView(props: MapViewProps) {
  const { scene, arrangement, lang } = props
  const frame = useRef<HTMLDivElement>(null)
  const onScreen = useSize(frame)
  // What is printed is drawn by itself, and leaves the screen as it is.
  const before = useRef(onScreen)
  if (!printing.value) before.current = onScreen
  const size = before.current
  const fonts = useFonts()
  const measure = useMemo(nameMeasure, [fonts])
  const said = useOnceIdle(scene)
  const words = mapWords(lang)
  const shown = { ...props, size, measure }
  return (
    <div class="map">
      <div class="map-frame" ref={frame}>
        {size !== null &&
          fonts &&
          (arrangement === 'score' ? <ScoreMap {...shown} size={size} /> : <NetworkMap {...props} size={size} />)}
        {said !== null && (
          <Outline
            scene={said}
            lang={lang}
            onSelect={props.onSelect}
            other={route.value.filling ? fillOutline(said, words, wordsIn(lang)) : null}
          />
        )}
      </div>
      {route.value.filling ? (
        <FillLegend />
      ) : (
        <Legend scene={scene} arrangement={arrangement} words={words} open={props.open} />
      )}
    </div>
  )
}

type ArrangementProps = MapViewProps & { size: Size; measure: (text: string) => number }

function ScoreMap(props: ArrangementProps) {
  const { scene, region, theme, lang, size, measure, positions, onPositions } = props
  const words = mapWords(lang)
  const filling = route.value.filling
  const drawing = useTableFloor({ ...props, open: useHeldOpen(props, filling) }, size, measure)
  const looking = useFrame(drawing, size, words, props.onOpen)
  const answering = useFillFrame(looking, drawing, scene, size)
  const frame = filling ? answering : looking
  useEffect(() => {
    if (drawing?.positions == null) return
    const fresh = Object.entries(drawing.positions).filter(([id]) => positions[id] === undefined && !isNew({ id }))
    if (fresh.length > 0) onPositions(Object.fromEntries(fresh))
  }, [drawing])
  const onKey = (event: KeyboardEvent) => {
    moveWithKeys(event, drawing?.marks ?? [], scene.focus?.marks[0] ?? null, props.onSelect)
  }
  if (drawing === null) return null
  if (filling)
    return (
      <Viewport
        drawing={drawing}
        picture={`${region.id} score`}
        theme={theme}
        label={{ name: wordsIn(lang).t('fill'), description: wordsIn(lang).t('fill.app') }}
        words={words}
        look={cursor.value === null ? null : crossingId(cursor.value)}
        onSelect={(id) => {
          tapCrossing(scene, id)
        }}
        onOpen={props.onOpen}
        onKey={onKey}
        onKeyFirst={(event) => pressFillKey(event, drawing, scene)}
        frame={frame}
      />
    )
  return (
    <Viewport
      drawing={drawing}
      picture={`${region.id} score`}
      theme={theme}
      label={labelOf(props)}
      words={words}
      look={scene.focus?.marks[0] ?? scene.focus?.rows[0] ?? null}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      onKey={onKey}
      frame={frame}
    />
  )
}

/** The same, once the picture it belongs to is on the screen and the page is idle; until then the one before, null at first. */
function useOnceIdle<T>(value: T): T | null {
  const [shown, setShown] = useState<T | null>(null)
  useEffect(
    () =>
      onceIdle(() => {
        setShown(value)
      }),
    [value],
  )
  return shown
}

/** The size of an element, whole px of a drawing; null before it stands. */
const useSize = (element: { current: HTMLElement | null }): Size | null =>
  useMeasurement(element, ({ clientWidth, clientHeight }, before: Size | null) => {
    // The room it has on paper is not the screen's.
    if (matchMedia('print').matches) return before
    const scale = letterScale()
    const [width, height] = [Math.floor(clientWidth / scale), Math.floor(clientHeight / scale)]
    return before?.width === width && before.height === height ? before : { width, height }
  })

/** How long the names wait for their font, ms: a canvas keeps the letters it was first drawn with. */
const patience = 1500

/** True once the font of the names is there, or is not coming. */
function useFonts(): boolean {
  const [ready, setReady] = useState(() => document.fonts.check(nameFont))
  useEffect(() => {
    if (ready) return
    let here = true
    const done = () => {
      if (!here) return
      forgetWidths()
      setReady(true)
    }
    const timer = setTimeout(done, patience)
    const bold = nameFont.replace('400', '600')
    void Promise.all([document.fonts.load(nameFont), document.fonts.load(bold)]).then(done, done)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [])
  return ready
}
