import type { QuestionCounts } from '../../../contract/answers/figures-beside.ts'
import type { Figures, MissingData } from '../../../contract/figures.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Kind } from '../../../contract/vocabulary.ts'
import { countFigures } from '../../../domain/figures/count-figures.ts'
import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'

export const indicators = ['present', 'levels', 'chain', 'fragile', 'persons', 'secured'] as const
export type IndicatorText = (typeof indicators)[number]

/** Those that can be answered, whole or in part, and those that cannot yet. */
export const byAnswer = (figures: Figures): [answered: IndicatorText[], unanswered: IndicatorText[]] => [
  indicators.filter((indicator) => figures[indicator].known !== 'unknown'),
  indicators.filter((indicator) => figures[indicator].known === 'unknown'),
]

/** How many of the six can be answered, in words. */
export function figuresHeadline(figures: Figures, graph: RegionGraph, { t, number }: Words): string {
  const { name } = graph.region
  const n = byAnswer(figures)[0].length
  if (n === 0) return t('figures.headline.none', { name })
  if (n === indicators.length) return t('figures.headline.all', { name })
  return t('figures.headline', { n, number: capitalise(number(n)), name })
}

/** The sentence of an indicator; what stands between `*` is its number. */
export const sentenceOf = (one: IndicatorText, figures: Figures, words: Words): string =>
  countedSentence(one, countFigures(figures), words)
/** The same of figures without the ids of what they are about. */
export const countedSentence = (one: IndicatorText, counts: QuestionCounts, words: Words): string =>
  sentences[one](counts, words)

const sentences: Record<IndicatorText, (counts: QuestionCounts, words: Words) => string> = {
  present: ({ present: { known, kinds } }, words) => {
    const { t } = words
    const n = kinds.filter(({ state }) => state === 'present').length
    const count = { n, of: kinds.length }
    if (kinds.length === 0) return t('figures.present.none')
    if (known === 'unknown') return t('figures.present.unknown', count)
    const absent = kinds.filter(({ state }) => state === 'absent')
    return `${t('figures.present.line', count)}${absent.length > 0 ? `; ${absentText(absent, words)}` : ''}.`
  },
  levels: ({ levels: { known, both, pairs } }, { t }) =>
    known === 'unknown' ? t('figures.levels.unknown') : t('figures.levels.line', { n: both.n, of: pairs }),
  chain: ({ chain: { known, stages } }, { t }) => {
    const n = stages.filter(({ firm }) => firm).length
    return known === 'unknown' ? t('figures.chain.unknown') : t('figures.chain.line', { n, of: stages.length })
  },
  fragile: ({ fragile: { known, partners, tables, lines, alone } }, words) => {
    const { t } = words
    if (known === 'unknown') return t('figures.fragile.unknown')
    const parts = Object.entries({ partners, tables, lines } as const).flatMap(([key, n]) =>
      n === 0 ? [] : [t(`figures.fragile.${key as 'partners' | 'tables' | 'lines'}`, { n })],
    )
    const n = partners + tables + lines
    const first = n === 0 ? t('figures.fragile.none') : t('figures.fragile.line', { n, list: formatList(words, parts) })
    return `${first}${alone > 0 ? `; ${t('figures.fragile.alone', { n: alone })}` : ''}.`
  },
  persons: ({ persons: { known, single, recorded } }, { t }) =>
    known === 'unknown' ? t('figures.persons.unknown') : t('figures.persons.line', { n: single, of: recorded }),
  secured: ({ secured: { known, secured, unsecured, unknown: left } }, { t }) => {
    const of = secured + unsecured + left
    if (of === 0) return t('figures.secured.none')
    if (known === 'unknown') return t('figures.secured.unknown', { n: of })
    const first = t('figures.secured.line', { n: secured, of })
    return `${first}${left > 0 ? `; ${t('figures.secured.left', { n: left })}` : ''}.`
  },
}

/** "SBB ontbreekt"; more than two are counted. */
export function absentText(absent: readonly { kind: Kind }[], words: Words): string {
  const { t, lang } = words
  const n = absent.length
  if (n > 2) return t('figures.present.many', { n })
  const names = absent.map(({ kind }) => inSentence(kindName(lang, kind)))
  return t('figures.present.absent', { n, names: formatList(words, names) })
}
/** A name of letters alone (SBB, UWV) stays as it is. */
const inSentence = (name: string) => (name === name.toUpperCase() ? name : name.toLowerCase())

/** What is missing to answer it, or to answer it whole: a sentence each. */
export function lackingTexts(
  one: IndicatorText,
  figures: Record<IndicatorText, { lacking: readonly MissingData[] }>,
  { t }: Words,
): string[] {
  return figures[one].lacking.map((lacking) => lackingText(lacking, one, t))
}

function lackingText({ reason, n, of, level }: MissingData, one: IndicatorText, t: Words['t']): string {
  const key = one === 'fragile' && reason === 'mention' ? 'cut_mention' : reason
  return t(`figures.lacking.${key}`, { n, of, level: level === null ? '' : t(`level.${level}`) })
}

/** What else is to be said under the graphic. */
export function noteOf(one: IndicatorText, { levels, persons }: Figures, { t }: Words): string | null {
  if (one === 'levels' && levels.known !== 'unknown') {
    const parts = [levels.both, levels.administrative, levels.operational, levels.other]
    const stated = parts.reduce((sum, part) => sum + part.stated, 0)
    const { pairs, alike } = levels
    const said = stated < pairs ? t('figures.levels.mostly', { n: stated, of: pairs }) : null
    const same = alike.pairs < pairs ? t('figures.levels.alike', { n: alike.both, of: alike.pairs }) : null
    return [said, same].filter((part) => part !== null).join(' ')
  }
  const most = persons.people[0]
  return one === 'persons' && most !== undefined ? t('figures.persons.top', { n: most.lines }) : null
}
