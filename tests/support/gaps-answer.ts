import { Gaps } from '../../contract/gap.ts'

/** A gaps answer as the server gives it, parsed. */
export const gapsAnswer = (found: { gaps: unknown[]; undecidable: unknown[] }, tooEarly = false): Gaps =>
  Gaps.parse({
    region: 'AM24',
    version: 1,
    on: '2026-11-24',
    tooEarly,
    expected: { kinds: 10, named: 9 },
    closed: [],
    ...found,
  })
