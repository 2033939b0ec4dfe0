import { cutName } from '../cut.ts'

/** Width of a text in px, as the names are set. */
export type Measure = (text: string) => number
/** A way to set a name: its lines, their width, and how much it costs against the name as it is. */
export type WrapSetting = { lines: string[]; width: number; cost: number }

const soft = '\u00AD'
/** Parts of Dutch compounds before which a name may break. */
const parts =
  /(?<=\p{L}{4})(?=(?:bureau|zaken|bedrij|dienst|organisatie|punten?$|gemeente|centrum|loket|team|groep|agenda|onderwijs|markt|overleg|kamer|college|vereniging|polder|drecht|opleid|ontwikkel|instelling|partner|kundige|bond))/giu
/** Between syllables, roughly: after a vowel before one consonant and a vowel, or between two consonants. */
const syllables =
  /(?<=\p{L}{2}[aeiouy])(?=[bcdfghjklmnpqrstvwxz][aeiouy]\p{L})|(?<=\p{L}[aeiouy][lmnrst])(?=[bdfgkmnpstvwz][aeiouy]\p{L})/giu

type Break = { at: number; hyphen: boolean; cost: number }

function breaksOf(name: string): Break[] {
  const found = new Map<number, Break>()
  const add = (at: number, hyphen: boolean, cost: number) => {
    const known = found.get(at)
    if (at > 0 && at < name.length && (known === undefined || known.cost > cost)) found.set(at, { at, hyphen, cost })
  }
  for (const { index } of name.matchAll(/\s/g)) add(index, false, 1)
  for (const { index } of name.matchAll(/(?<=\p{L}[-/])(?=\p{L})/gu)) add(index, false, 1)
  for (const { index } of name.matchAll(new RegExp(soft, 'g'))) add(index, true, 3)
  if (name.includes(soft)) return [...found.values()]
  for (const { index } of name.matchAll(parts)) add(index, true, 3)
  for (const { index } of name.matchAll(syllables)) add(index, true, 14)
  return [...found.values()]
}

const clean = (text: string) => text.replaceAll(soft, '').trim()

/** Every sensible way to set a name in at most two lines, and shortened ones when nothing else fits. */
export function wrapSettings(name: string, measure: Measure, widest = 84): WrapSetting[] {
  const whole = clean(name)
  const setting = (lines: string[], cost: number): WrapSetting => ({
    lines,
    width: Math.max(...lines.map(measure)),
    cost,
  })
  const one = setting([whole], 0)
  const two = breaksOf(name).map(({ at, hyphen, cost }) =>
    setting([clean(name.slice(0, at)) + (hyphen ? '-' : ''), clean(name.slice(at))], cost + 2),
  )
  const fits = [one, ...two].filter(
    ({ width, lines }) => width <= widest || (lines.length === 1 && width <= widest - 8),
  )
  return [...(fits.length > 0 ? fits : shorten(whole, measure, [widest])), ...shorten(whole, measure, [64, 48, 34])]
}

/** Names cut, each to fit a width; the whole name stands in the panel and on focus. */
function shorten(name: string, measure: Measure, widths: readonly number[]): WrapSetting[] {
  return widths.flatMap((most, index) => {
    const short = cutName(name, most, measure)
    return short === name ? [] : [{ lines: [short], width: measure(short), cost: 60 + 30 * index }]
  })
}
