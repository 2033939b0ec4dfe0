import en from './en.ts'
import nl from './nl.ts'

export const langs = ['nl', 'en'] as const
export type Lang = (typeof langs)[number]
export type MessageKey = keyof typeof nl
/** Whether there is a text of this key: of a kind of record that is added there may be none yet. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(nl, key)
export type MessageParams = Record<string, string | number>
/** Says a message; `{name}` is filled in, a number as the language writes it. */
export type Translate = (key: MessageKey, fills?: MessageParams) => string
/** All that depends on the language: messages, number words, days. */
export type Words = {
  lang: Lang
  t: Translate
  /** In words up to twelve. */
  number: (n: number) => string
  /** As the language writes it, at most two decimals. */
  figure: (n: number) => string
  day: (day: string) => string
  /** The same with its month cut short, where there is little room. */
  shortDay: (day: string) => string
  time: (at: Date) => string
}

/** Fills the holes of a text: `{name}`, or `{name%}` for a share. A hole without a value stays as it is. */
export const fill = (text: string, valueOf: (name: string, share: boolean) => string | undefined): string =>
  text.replace(/\{(\w+)(%?)\}/g, (hole, name: string, percent: string) => valueOf(name, percent === '%') ?? hole)

const locale: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }
const texts: Record<Lang, Record<MessageKey, string>> = { nl, en }

/** A message of two forms, `one | other`, follows the number `n`. */
function makeWords(lang: Lang): Words {
  const plural = new Intl.PluralRules(locale[lang])
  const figures = new Intl.NumberFormat(locale[lang])
  const decimals = new Intl.NumberFormat(locale[lang], { maximumFractionDigits: 2 })
  const days = new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' })
  const shortDays = new Intl.DateTimeFormat(locale[lang], { dateStyle: 'medium', timeZone: 'UTC' })
  const times = new Intl.DateTimeFormat(locale[lang], { timeStyle: 'short' })
  const t: Translate = (key, fills = {}) => {
    const [one = '', other = one] = texts[lang][key].split(' | ')
    const form = typeof fills['n'] === 'number' && plural.select(fills['n']) === 'one' ? one : other
    return fill(form, (name) => {
      const value = fills[name]
      return typeof value === 'number' ? figures.format(value) : value
    })
  }
  const small = t('numbers').split(' ')
  return {
    lang,
    t,
    figure: (n) => decimals.format(n),
    number: (n) => small[n] ?? figures.format(n),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    shortDay: (day) => shortDays.format(new Date(`${day}T00:00:00Z`)),
    time: (at) => times.format(at),
  }
}

const made: Record<Lang, Words> = { nl: makeWords('nl'), en: makeWords('en') }
export const wordsIn = (lang: Lang): Words => made[lang]

/** Begins a sentence with a capital; Dutch writes `één` there as `Eén`, and `ij` as `IJ`. */
export const capitalise = (sentence: string) =>
  /^ij/.test(sentence)
    ? `IJ${sentence.slice(2)}`
    : (sentence.charAt(0).toLocaleUpperCase('nl') + sentence.slice(1)).replace(/^Één/, 'Eén')
/** As it stands after a colon; for sentences that begin with no name. */
export const uncapitalise = (sentence: string) =>
  /^IJ/.test(sentence) ? `ij${sentence.slice(2)}` : sentence.charAt(0).toLocaleLowerCase('nl') + sentence.slice(1)
/** "a, b en c", as the language strings them. */
export const formatList = (words: Words, parts: readonly string[]) =>
  new Intl.ListFormat(locale[words.lang], { type: 'conjunction' }).format(parts)
/** "a, b of c", as the language strings them. */
export const formatOptions = (words: Words, parts: readonly string[]) =>
  new Intl.ListFormat(locale[words.lang], { type: 'disjunction' }).format(parts)
