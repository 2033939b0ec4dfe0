import { random } from '../generate/random.ts'

const levels = ['bestuurlijk', 'ambtelijk', 'uitvoerend']
const header = 'Van;Naar;Niveau;Sterkte;Bevestigd;Bron;Opmerking\n'

/**
 * A csv of ties as a region keeps them: so many rows, of so many different ties between so many partners. Once all are said, they are
 * said again from the first.
 */
export function tieSheet({ rows, ties, partners }: { rows: number; ties: number; partners: number }): string {
  const { whole, pick, chance } = random(rows + ties)
  const names = Array.from({ length: partners }, (_, at) => `Stichting nummer ${at + 1}`)
  const pairs = new Set<string>()
  while (pairs.size < ties) {
    const from = whole(partners)
    const to = (from + 1 + whole(partners - 1)) % partners
    pairs.add(`${names[from] ?? ''};${names[to] ?? ''};${pick(levels)}`)
  }
  const lines = [...pairs].map(
    (pair) =>
      `${pair};${chance(0.8) ? whole(6) : ''};${1 + whole(28)}-${1 + whole(12)}-2026;Regioplan ${2020 + whole(7)};${chance(0.3) ? 'nagevraagd bij de partner' : ''}\n`,
  )
  return header + Array.from({ length: rows }, (_, at) => lines[at % lines.length] ?? '').join('')
}

/** Short rows: a million under 10 MB. The same 18,000 ties again and again, or each row another pair, so that they are too many. */
export function longSheet(kind: 'same' | 'different', rows = 1_000_000): string {
  const lines = ['van;naar;niveau\n']
  for (let at = 0; at < rows; at += 1)
    lines.push(
      kind === 'same'
        ? `q${(at % 40).toString(36)};p${(Math.floor(at / 40) % 150).toString(36)};${'bau'.charAt(Math.floor(at / 6_000) % 3)}\n`
        : `q${(at % 1_000).toString(36)};p${(Math.floor(at / 1_000) + 1_000).toString(36)}${at % 2 === 1 ? '' : ';b'}\n`,
    )
  return lines.join('')
}
