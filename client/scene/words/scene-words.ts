import type { Kind } from '../../../contract/vocabulary.ts'
import type { Lang } from '../../i18n/words.ts'
import { englishScene } from './words.en.ts'
import { dutchScene } from './words.nl.ts'
import type { SceneWords } from './words.ts'

const inLang: Record<Lang, SceneWords> = { nl: dutchScene, en: englishScene }
export const sceneWords = (lang: Lang): SceneWords => inLang[lang]

/** Names on the map may be broken at soft hyphens; in running text these are left out. */
const whole = (name: string) => name.replaceAll('\u00AD', '')
export const kindName = (lang: Lang, kind: Kind): string => whole(inLang[lang].kind(kind))
