import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Positions } from '../../../../contract/layout.ts'
import { measureWord } from '../../../parts/measure-text.ts'
import { inNextTask } from '../../../parts/page/next-task.ts'
import { drawNetwork, fitNetwork, openNetwork, roomIn } from '../../../picture/network/drawing.ts'
import { placeNetwork } from '../../../picture/network/layout/place.ts'
import { ranksFrom } from '../../../picture/network/layout/ranks.ts'
import { networkShape } from '../../../picture/network/shape.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import type { Size } from '../../../picture/view.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { Viewport } from '../canvas/viewport.tsx'
import type { MapDrawing } from '../drawing.ts'
import { labelOf, moveWithKeys } from '../keys.ts'
import type { MapViewProps } from '../props.ts'
import { useStoredNews } from '../stored.ts'
import { mapWords } from '../../../drawn/map/words/map-words.ts'
import { layoutNetwork } from './layout-in-worker.ts'
import { isNarrow, nearbyDrawing } from './nearby-drawing.ts'
import { useNetworkFrame } from './network-frame.tsx'

const nothing: MapDrawing = {
  items: [],
  under: [],
  over: [],
  home: { x: 0, y: 0, zoom: 1 },
  positions: null,
  marks: [],
}

/** The arrangement "Netwerk": ranks come from storage, or once from the layout in its worker; every px follows from them. */
export function NetworkMap(props: MapViewProps & { size: Size }) {
  const { scene, region, theme, lang, size, positions, open, onPositions } = props
  const words = mapWords(lang)
  const step = useSteps(2)
  // A choice makes another scene of the same region and findings, and no other shape.
  const made = useMemo(
    () => networkShape(scene, open, words.network(sceneWords(lang).sector)),
    [scene.region, scene.findings, open.join(), lang],
  )
  const shape = useSame(made)
  const [found, setFound] = useState<Positions>({})
  const shown = useRef<Positions | null>(null)
  const news = useStoredNews(positions, shown.current)
  const known = useMemo(() => ({ ...found, ...positions }), [found, news])
  const ranks = useMemo(() => ranksFrom(shape, known), [shape, known])
  shown.current = ranks === null ? null : known
  useEffect(() => {
    if (ranks !== null) return
    const stop = new AbortController()
    layoutNetwork(shape, known, stop.signal).then(
      (fresh) => {
        setFound((before) => ({ ...before, ...fresh }))
        onPositions(Object.fromEntries(Object.entries(fresh).filter(([id]) => positions[id] === undefined)))
      },
      () => undefined,
    )
    return () => {
      stop.abort()
    }
  }, [shape, ranks === null])

  const net = useMemo(
    () => (ranks === null || step < 1 ? null : placeNetwork(shape, ranks, roomIn(size))),
    [shape, ranks, step < 1, size.width, size.height],
  )
  const drawing = useMemo((): MapDrawing => {
    if (isNarrow(size)) return nearbyDrawing(scene, size, words)
    if (net === null || step < 2) return nothing
    const home = openNetwork(net, size, open)
    const { shownMarks, ...drawn } = drawNetwork(net, scene, words, home.zoom, pageTokens, measureWord)
    return {
      ...drawn,
      home,
      fit: fitNetwork(net, size),
      positions: known,
      marks: shownMarks.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
    }
  }, [scene, net, step < 2, lang, size.width])
  const frame = useNetworkFrame(isNarrow(size) ? null : net, size, words)
  const [first] = scene.focus?.marks ?? []
  const chosen = drawing.marks.find(({ id }) => id === scene.focus?.id || id === first)?.id ?? null
  // There is no map before there is something on it.
  if (step < 2 || (net === null && !isNarrow(size))) return null
  return (
    <Viewport
      drawing={drawing}
      picture={isNarrow(size) ? `${region.id} ${chosen ?? ''}` : `${region.id} network`}
      theme={theme}
      label={labelOf(props)}
      words={words}
      look={chosen}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      frame={frame}
      onKey={(event) => {
        const folded = shape.fields.find(({ sector, folded }) => folded && `sector:${sector}` === chosen)
        if (event.key === 'Enter' && folded !== undefined) {
          props.onOpen(`sector:${folded.sector}`)
          event.preventDefault()
        } else moveWithKeys(event, drawing.marks, chosen, props.onSelect)
      }}
    />
  )
}

/** How many of the steps of the first drawing are done, each a task of its own: the page can answer in between. */
function useSteps(last: number): number {
  const [step, setStep] = useState(0)
  useLayoutEffect(() => {
    if (step === last) return
    return inNextTask(() => {
      setStep(step + 1)
    })
  }, [step])
  return step
}

/** The value before, while the new one says the same. */
function useSame<T>(value: T): T {
  const kept = useRef<{ value: T; text: string } | null>(null)
  const text = useMemo(() => JSON.stringify(value), [value])
  if (kept.current?.text !== text) kept.current = { value, text }
  return kept.current.value
}
