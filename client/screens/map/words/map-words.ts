import type { Language } from '../props.ts'
import { englishMap } from './words.en.ts'
import { dutchMap } from './words.nl.ts'
import type { MapWords } from './words.ts'

const inLang: Record<Language, MapWords> = { nl: dutchMap, en: englishMap }
export const mapWords = (lang: Language): MapWords => inLang[lang]
