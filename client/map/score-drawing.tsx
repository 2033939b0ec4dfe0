import { useMemo } from 'preact/hooks'
import { sceneWords } from '../text/scene-words.ts'
import type { Scene } from '../scene/scene.ts'
import type { Drawing, Size } from './drawing.ts'
import { scoreElements } from './elements.ts'
import { Overlay } from './overlay.tsx'
import type { MapViewProps } from './props.ts'
import { layScore, makeScore, type ScoreOptions } from './score.ts'
import { Underlay } from './underlay.tsx'
import { mapWords } from './words.ts'

/** Names stay legible down to this; what is higher than the screen then is panned. */
const smallest = 0.84

/** "Tafel en vloer" as a drawing that fills the width there is. */
export function useScore(props: MapViewProps, size: Size, measure: (text: string) => number): Drawing {
  const { scene, positions, open, lang } = props
  return useMemo(() => {
    const texts = sceneWords(lang)
    const { score, zoom } = fitted(
      (width) => ({ stored: positions, width, height: size.height, open, measure, words: texts }),
      scene,
      size,
    )
    return {
      items: scoreElements(score),
      under: <Underlay score={score} measure={measure} />,
      over: <Overlay measure={measure} score={score} scene={scene} words={mapWords(lang)} sector={texts.sector} />,
      home: { x: 0, y: 0, zoom },
      positions: score.positions,
      marks: score.columns.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
    }
  }, [scene, positions, open.join(), lang, size.width, size.height, measure])
}

/** A little smaller when it is a little too high; then there is room for more width as well. */
function fitted(options: (width: number) => ScoreOptions, scene: Scene, { width, height }: Size) {
  const laid = layScore(scene, options(width))
  const narrow = laid.width > width ? Math.max(smallest, width / laid.width) : 1
  const zoom = Math.min(1, Math.max(smallest, height / laid.rows.height), narrow)
  const score = zoom < 1 ? makeScore(scene, options(width / zoom)) : makeScore(scene, options(width), laid)
  return { score, zoom }
}
