/** How often each crash is tried: a few with every test run, twenty with `npm run test:crash`. */
export const rounds = Math.max(1, Number(process.env['KETENKAART_CRASHES'] ?? 2))
export const eachRound = Array.from({ length: rounds }, (_, index) => index + 1)

/** When to strike in a round: spread over the whole of what takes `duration` ms, from its start to just after its end. */
export const momentOf = (round: number, duration: number): number =>
  (duration * 1.1 * (round - 1 + Math.random())) / rounds
