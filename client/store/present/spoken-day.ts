import { dayIn } from '../table-editor/cell-value.ts'

/** Months and days of the week by their first three letters, Dutch and English: `mrt` and `oct` too. */
const months: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12 },
}
const weekdays: Readonly<Record<string, number>> = {
  ...{ zondag: 0, maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6 },
  ...{ sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
}
const counts: Readonly<Record<string, number>> = {
  ...{ een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, acht: 8, tien: 10 },
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10 },
}
const monthWord = '(jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?'
const yearWord = '(?:\\s+(\\d{4}))?'

/** The day (YYYY-MM-DD) of a date that may not be: 31 April is none. */
function dayOfDate(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null
}
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const after = (on: string, days: number) =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A day without its year is the next one that comes, `on` itself included. */
function coming(on: string, year: string | undefined, dayIn: (year: number) => string | null): string | null {
  if (year !== undefined) return dayIn(Number(year))
  const now = Number(on.slice(0, 4))
  // 29 February may be years away.
  for (let at = now; at <= now + 4; at += 1) {
    const day = dayIn(at)
    if (day !== null && day >= on) return day
  }
  return null
}

type Reader = { form: RegExp; read: (found: readonly (string | undefined)[], on: string) => string | null }
const monthOf = (word = '') => months[word.slice(0, 3)] ?? 0

const readers: readonly Reader[] = [
  { form: /^(?:vandaag|today)$/, read: (_, on) => on },
  { form: /^(?:morgen|tomorrow)$/, read: (_, on) => after(on, 1) },
  {
    form: /^(\d{1,2})[-/.](\d{1,2})$/,
    read: ([, date, month], on) => coming(on, undefined, (year) => dayOfDate(year, Number(month), Number(date))),
  },
  {
    form: new RegExp(`^(\\d{1,2})(?:e|st|nd|rd|th)?\\s+(?:of\\s+)?${monthWord}${yearWord}$`),
    read: ([, date, month, year], on) => coming(on, year, (at) => dayOfDate(at, monthOf(month), Number(date))),
  },
  {
    form: new RegExp(`^${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?${yearWord}$`),
    read: ([, month, date, year], on) => coming(on, year, (at) => dayOfDate(at, monthOf(month), Number(date))),
  },
  {
    form: new RegExp(`^(?:begin|beginning of|start of)\\s+${monthWord}${yearWord}$`),
    read: ([, month, year], on) => coming(on, year, (at) => dayOfDate(at, monthOf(month), 1)),
  },
  {
    form: new RegExp(`^(?:half|medio|mid|mid-)\\s*${monthWord}${yearWord}$`),
    read: ([, month, year], on) => coming(on, year, (at) => dayOfDate(at, monthOf(month), 15)),
  },
  {
    form: new RegExp(`^(?:(?:eind|einde|in|end of|the end of)\\s+)?${monthWord}${yearWord}$`),
    read: ([, month, year], on) => coming(on, year, (at) => lastOf(at, monthOf(month))),
  },
  {
    form: /^(?:eind|einde|end of|the end of)\s+(?:(?:van\s+)?(?:het|dit|the|this)\s+)?(?:jaar|year|(\d{4}))$/,
    read: ([, year], on) => coming(on, year, (at) => dayOfDate(at, 12, 31)),
  },
  {
    form: /^(?:q|kwartaal\s*|quarter\s*)([1-4])(?:\s+(\d{4}))?$/,
    read: ([, quarter, year], on) => coming(on, year, (at) => lastOf(at, Number(quarter) * 3)),
  },
  {
    form: /^(?:over|in)\s+(\d{1,2}|[a-z]+)\s+(dag|dagen|day|days|week|weken|weeks)$/,
    read: ([, count = '', unit = ''], on) => {
      const n = counts[count] ?? Number(count)
      return Number.isInteger(n) && n > 0 ? after(on, /^w/.test(unit) ? n * 7 : n) : null
    },
  },
  {
    form: new RegExp(`^(?:(?:aanstaande|komende|next|on|op)\\s+)?(${Object.keys(weekdays).join('|')})$`),
    read: ([, name = ''], on) => {
      const ahead = ((weekdays[name] ?? 0) - new Date(`${on}T00:00:00Z`).getUTCDay() + 7) % 7
      return after(on, ahead === 0 ? 7 : ahead)
    },
  },
]

/**
 * The day (YYYY-MM-DD) that is meant by words as one says them at a table: "1 januari", "1-1", "eind maart", "over twee
 * weken", "vrijdag", in Dutch or English. Without a year it is the next one from `on`; of a month or a quarter it is the
 * last day. Null when it is not clear which day is meant.
 */
export function readSpokenDay(typed: string, on: string): string | null {
  const said = typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
    .replace(/^(?:uiterlijk|voor|tot|per|op|by|before|on)\s+/, '')
  const written = dayIn(said)
  if (written !== null) return written
  for (const { form, read } of readers) {
    const found = form.exec(said)
    if (found !== null) return read(found, on)
  }
  return null
}
