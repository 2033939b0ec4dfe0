import type { Scene } from '../scene/scene.ts'
import type { Language } from './props.ts'
import type { MapWords } from './words.ts'

export function Outline(_: { scene: Scene; words: MapWords; lang: Language; onSelect: (id: string | null) => void }) {
  return null
}
