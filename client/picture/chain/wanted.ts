/** Who covers what, as it is wanted: by partner and stage, only where that differs from what is recorded. */
export type Wanted = ReadonlyMap<string, boolean>
export const cellKey = (partner: string, stage: string) => `${partner} ${stage}`
