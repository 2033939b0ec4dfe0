import type { QuestionCounts, RegionFigures } from '../../../../contract/answers/figures-beside.ts'
import type { Words } from '../../../i18n/words.ts'
import { countedSentence, type IndicatorText, lackingTexts } from '../indicators.ts'

/** The one number of a question, in words or as a share; null where the graphic says all of it, or nothing can be said. */
export function cellNumber(one: IndicatorText, counts: QuestionCounts, words: Words): string | null {
  const { t } = words
  if (one !== 'present' && counts[one].known === 'unknown') return null
  switch (one) {
    case 'present': {
      const { kinds } = counts.present
      const n = kinds.filter(({ state }) => state === 'present').length
      return kinds.length === 0 ? null : t('beside.of', { count: n, of: kinds.length })
    }
    case 'levels':
      return share(counts.levels.both.n, counts.levels.pairs, words)
    case 'chain':
      return null
    case 'fragile': {
      const { partners, tables, lines, alone } = counts.fragile
      const cut = partners + tables + lines
      const parts = [
        ...(cut > 0 ? [t('beside.cut', { n: cut })] : []),
        ...(alone > 0 ? [t('beside.alone', { n: alone })] : []),
      ]
      return parts.length === 0 ? t('beside.none') : parts.join(', ')
    }
    case 'persons':
      return share(counts.persons.single, counts.persons.recorded, words)
    case 'secured': {
      const { secured, unsecured, unknown } = counts.secured
      return t('beside.of', { count: secured, of: secured + unsecured + unknown })
    }
  }
}

const share = (part: number, all: number, { figure }: Words) =>
  all === 0 ? null : `${figure(Math.round((part / all) * 100))} %`

/** What a cell says in sentences: its answer, and what is missing to give it, or to give it whole. Bold stands between `*`. */
export const cellSentences = (one: IndicatorText, counts: QuestionCounts, words: Words): string[] => [
  countedSentence(one, counts, words),
  ...lackingTexts(one, counts, words),
]

/** On how much the row rests, before any figure. */
export function rowBasis({ statements, municipalities, present }: RegionFigures, { t }: Words): string {
  if (statements > 0) return t('count.statements', { n: statements })
  const hasUwv = present.kinds.some(({ kind, state }) => kind === 'uwv' && state === 'present')
  return t(hasUwv ? 'beside.basis.registered' : 'beside.basis.municipalities', { n: municipalities })
}

/** Enough is said to lay a region beside others: half of the kinds it expects have a name. */
export const isComparable = ({ tooEarly }: Pick<RegionFigures, 'tooEarly'>): boolean => !tooEarly
