import type { Gaps } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Rule } from '../../../contract/rule.ts'
import { cellWords, type WordList } from '../../../contract/template/cell-words.ts'
import type { Sentence, SentenceFill } from '../../../domain/history/sentence.ts'
import nl from '../../i18n/nl.ts'
import { capitalise, formatList, isMessageKey, type MessageKey, uncapitalise, type Words } from '../../i18n/words.ts'
import { sideText } from '../expectation.ts'
import { aboutName, nameOf } from '../names.ts'

/** What a sentence is worded with: the region as it is, and what the log calls what may be gone. */
export type SentenceGround = {
  now: { graph: RegionGraph; gaps: Gaps; rules: readonly Rule[] }
  names: Readonly<Record<string, string>>
}

/** A sentence of the history, in which what stands between `*` is bold; it begins with a capital. */
export function logSentence(said: Sentence, ground: SentenceGround, words: Words): string {
  const text = words.t(`log.${said.key}`, fillsOf(said, ground, words))
  // Of who is left out also goes what joined it to the rest.
  const line = text
    .replace(/^[\s:,]+/, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
  return line.startsWith('*') ? `*${capitalise(line.slice(1))}` : capitalise(line)
}

/** The same without marks, for titles and for who hears it. */
export const plainSentence = (text: string): string => text.replaceAll('*', '')

function fillsOf({ fills }: Sentence, ground: SentenceGround, words: Words): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(fills).map(([name, fill]): [string, string | number] => [
      name,
      'n' in fill ? fill.n : fillText(fill, ground, words),
    ]),
  )
}

/** A star in a name is no mark. */
const marked = (name: string) => `*${name.replaceAll('*', '∗')}*`
const plain = (name: string) => name.replaceAll('*', '∗')

function fillText(fill: SentenceFill, ground: SentenceGround, words: Words): string {
  const { t } = words
  if ('itself' in fill) return ''
  if ('record' in fill) return marked(recordText(fill.record, ground, words))
  if ('text' in fill) return fill.bold === true ? marked(fill.text) : `‘${plain(fill.text)}’`
  if ('day' in fill) return fill.day === '' ? t('source.noDate') : words.day(fill.day)
  if ('word' in fill) return wordText(fill.word, fill.value, words)
  if ('fact' in fill) return t(fill.fact ? 'fact.yes' : 'fact.no')
  if ('field' in fill) return fieldText(fill.field, words)
  if ('party' in fill) return marked(sideText(ground.now.graph, fill.party, words))
  if ('gap' in fill) return gapText(fill, ground, words)
  if ('rule' in fill) return settingText(fill, ground, words)
  if ('list' in fill)
    return formatList(
      words,
      fill.list.map((one) => fillText(one, ground, words)),
    )
  if ('counts' in fill) {
    const counts = fill.counts.map(({ kind, n }) => t(countKey(kind), { n }))
    return t(`log.how.${fill.how}`, { what: formatList(words, counts) })
  }
  if ('phrase' in fill) return t(`log.${fill.phrase.key}`, fillsOf(fill.phrase, ground, words))
  return words.figure(fill.n)
}

/** The text that counts records of a kind; of one without a text of its own, that of any record. */
export function countKey(kind: string): MessageKey {
  const key = `log.count.${kind}`
  return isMessageKey(key) ? key : 'log.count.other'
}

/** A record by the name it has now, else the one that the log last knew. */
export function recordText(id: string, { now, names }: SentenceGround, words: Words): string {
  const name = nameOf(now.graph, id, words)
  const told = now.graph.sources.find((source) => source.id === id)?.title ?? names[id]
  return name === words.t('name.unknown') ? (told ?? name) : name
}

function wordText(list: WordList, value: string | number, words: Words): string {
  if (list === 'strength') return words.t(`log.strength.${value}` as MessageKey)
  if (list === 'form') return words.t(`steering.${value}` as MessageKey)
  if (list === 'preset') return words.t(`preset.${value}` as MessageKey)
  const said: Readonly<Record<string, readonly [nl: string, en: string]>> = cellWords[list]
  return said[String(value)]?.[words.lang === 'nl' ? 0 : 1] ?? words.t('fact.unknown')
}

function fieldText(field: string, { t }: Words): string {
  const key = `recordField.${field}`
  return key in nl ? uncapitalise(t(key as MessageKey)) : t('log.field.other')
}

function gapText(fill: Extract<SentenceFill, { gap: string }>, { now }: SentenceGround, words: Words): string {
  const number = [...now.gaps.gaps, ...now.gaps.undecidable, ...now.gaps.closed].find(
    ({ id }) => id === fill.gap,
  )?.number
  if (number != null) return words.t('log.gap', { number })
  return words.t('log.gapOf', { name: plain(aboutName(now.graph, fill.about, words)) })
}

function settingText(
  fill: Extract<SentenceFill, { rule: string }>,
  { now }: SentenceGround,
  { lang, t }: Words,
): string {
  const setting = now.rules.find(({ id }) => id === fill.rule)?.settings.find(({ key }) => key === fill.setting)
  return setting === undefined ? t('name.unknown') : plain(setting.description[lang].replace(/\.$/, ''))
}
