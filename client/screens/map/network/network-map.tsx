import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Positions } from '../../../../contract/layout.ts'
import { measureWord } from '../../../parts/measure-text.ts'
import { sectorFields } from '../../../picture/network/fields.ts'
import { fitView } from '../../../picture/network/fit-view.ts'
import { makeNet, networkElements } from '../../../picture/network/network-elements.ts'
import { networkGround, networkNames } from '../../../picture/network/names.ts'
import { allStored } from '../../../picture/network/network-layout.ts'
import { networkOf } from '../../../picture/network/nodes.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import type { Size } from '../../../picture/view.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { Viewport } from '../canvas/viewport.tsx'
import type { MapDrawing } from '../drawing.ts'
import { labelOf, moveWithKeys } from '../keys.ts'
import type { MapViewProps } from '../props.ts'
import { useStoredNews } from '../stored.ts'
import { mapWords } from '../words/map-words.ts'
import { layoutNetwork } from './layout-in-worker.ts'

/** The arrangement "Netwerk": places come from storage, or once from the layout in its worker. */
export function NetworkMap(props: MapViewProps & { size: Size }) {
  const { scene, region, theme, lang, size, positions, onPositions } = props
  const words = mapWords(lang)
  const network = useMemo(() => networkOf(scene), [scene])
  const [found, setFound] = useState<Positions>({})
  const shown = useRef<Positions | null>(null)
  const news = useStoredNews(positions, shown.current)
  const known = useMemo(() => ({ ...found, ...positions }), [found, news])
  const places = useMemo(() => allStored(network, known), [network, known])
  shown.current = places
  const nodes = network.nodes.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (places !== null) return
    const stop = new AbortController()
    layoutNetwork(scene, known, stop.signal).then(
      (fresh) => {
        setFound((before) => ({ ...before, ...fresh }))
        onPositions(Object.fromEntries(Object.entries(fresh).filter(([id]) => positions[id] === undefined)))
      },
      () => undefined,
    )
    return () => {
      stop.abort()
    }
  }, [nodes, places === null])

  const drawing = useMemo((): MapDrawing => {
    const net = makeNet(scene, places ?? {})
    const fields = sectorFields(network.nodes, places ?? {})
    const home = fitView(net, fields, size)
    return {
      items: networkElements(net),
      under: networkGround(fields, pageTokens),
      over: networkNames(net, fields, sceneWords(lang).sector, home.zoom, pageTokens, measureWord),
      home,
      positions: places,
      marks: net.marks.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
    }
  }, [scene, places, lang, size.width, size.height])
  const chosen = scene.focus?.marks[0] ?? null
  return (
    <Viewport
      drawing={drawing}
      picture={`${region.id} network ${places === null ? 'sought' : 'placed'}`}
      theme={theme}
      label={labelOf(props)}
      words={words}
      look={chosen}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      onKey={(event) => {
        moveWithKeys(event, drawing.marks, chosen, props.onSelect)
      }}
    />
  )
}
