/** As much of a text as fits, px, the rest cut off at its end. */
export function cut(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text
  return `${longest(text, 1, (part) => measure(`${part}…`) <= room).trimEnd()}…`
}

/** The longest beginning that fits, by halves: to measure a text takes long. At least so many letters, fit or not. */
function longest(text: string, least: number, fits: (part: string) => boolean): string {
  let [from, to] = [Math.min(least, text.length), text.length]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if (fits(text.slice(0, middle))) from = middle
    else to = middle - 1
  }
  return text.slice(0, from)
}

/** Letters kept of a first word that is made shorter; and the least that is kept of what comes after it. */
const [HEAD, LEAST] = [3, 2]

/**
 * The same for one name among its neighbours, which often begin alike: first the first word becomes short ("Gem. Terpstra
 * West"), then what stands before the last ("Gem. Ter… West"), so that it can be told from "Gemeente Terpstra Oost"; and where that
 * does not fit the first word goes.
 */
export function cutName(name: string, room: number, measure: (text: string) => number): string {
  if (measure(name) <= room) return name
  const [first = '', ...rest] = name.split(' ')
  const head = first.length > HEAD + 1 ? `${first.slice(0, HEAD)}.` : first
  const short = [head, ...rest].join(' ')
  if (rest.length === 0) return cut(name, room, measure)
  if (measure(short) <= room) return short
  const last = rest.length > 1 ? ` ${rest.at(-1) ?? ''}` : ''
  const between = rest.length > 1 ? rest.slice(0, -1).join(' ') : (rest[0] ?? '')
  const set = (part: string) => `${head} ${part.trimEnd()}…${last}`
  const middle = longest(between, LEAST, (part) => measure(set(part)) <= room)
  return measure(set(middle)) <= room ? set(middle) : cut(rest.join(' '), room, measure)
}
