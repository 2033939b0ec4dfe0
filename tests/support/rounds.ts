/** How often what is tried at random is tried: one round with every `npm test`, twenty with `npm run test:long`. */
export const rounds = Math.max(1, Number(process.env['ROUNDS'] ?? 1))
/** Runs of a property: so many a round. */
export const runs = (ofARound: number) => ({ numRuns: ofARound * rounds })
