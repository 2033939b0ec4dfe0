const DAY_MS = 86_400_000
/** Number formats that every workbook has and that show a day: ECMA-376 part 1, 18.8.30, with those of East Asia. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Whether a number format shows a day: it names a day or a year outside quotes, colours and conditions. */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const bare = code
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\\.|_.|\*./g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
  return /[dyj]/i.test(bare) && !/^(?:general|standaard|standard)/i.test(bare.trim())
}

/**
 * The day of a serial number, YYYY-MM-DD, its time left out; null where there is none. In the 1900 system day 60 is 29 February 1900,
 * which was not: ECMA-376 part 1, 18.17.4.1.
 */
export function dayOfNumber(serial: number, dates: 1900 | 1904): string | null {
  const whole = Math.floor(serial + 1e-9)
  if (!Number.isFinite(whole) || whole < 1 || whole > 2_958_465) return null
  const start = dates === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  return new Date(start + whole * DAY_MS).toISOString().slice(0, 10)
}
