import { Gaps } from '../../contract/gap.ts'
import { type Severity, severities } from '../../contract/vocabulary.ts'

type Asked = { number?: number | null; severity: Severity; rule: string; advice: boolean; under: string | null }

/** Numbers as a ledger that hears of them for the first time gives them, but for partners: those in the order in which they come. */
function numbered(gaps: readonly unknown[], undecidable: readonly unknown[]): { gaps: Asked[]; undecidable: Asked[] } {
  const all = [...(gaps as Asked[]), ...(undecidable as Asked[])]
  const later = (one: Asked) => Number(one.advice) * 2 + Number(!gaps.includes(one))
  const order = all
    .filter(({ under }) => under === null)
    .sort(
      (a, b) =>
        later(a) - later(b) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.rule.localeCompare(b.rule),
    )
  const number = (one: Asked): Asked => ({ number: one.under === null ? order.indexOf(one) + 1 : null, ...one })
  return { gaps: (gaps as Asked[]).map(number), undecidable: (undecidable as Asked[]).map(number) }
}

/** A gaps answer as the server gives it, parsed. */
export const gapsAnswer = (found: { gaps: unknown[]; undecidable: unknown[] }, tooEarly = false): Gaps =>
  Gaps.parse({
    region: 'AM24',
    version: 1,
    on: '2026-11-24',
    tooEarly,
    expected: { kinds: 10, named: 9 },
    closed: [],
    truncated: false,
    ...found,
    ...numbered(found.gaps, found.undecidable),
  })
