import type { Lang } from '../../../i18n/words.ts'
import { englishMap } from './words.en.ts'
import { dutchMap } from './words.nl.ts'
import type { MapWords } from './words.ts'

const inLang: Record<Lang, MapWords> = { nl: dutchMap, en: englishMap }
export const mapWords = (lang: Lang): MapWords => inLang[lang]
