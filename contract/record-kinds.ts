/** The word a change uses for each kind of record. Order = order of writing. */
export const recordKinds = [
  'region',
  'source',
  'partner',
  'person',
  'goal',
  'stage',
  'body',
  'activity',
  'membership',
  'coverage',
  'carrying',
  'involvement',
  'tie',
  'mention',
  'expectation',
  'setting',
  'decision',
  'action',
] as const
export type RecordKind = (typeof recordKinds)[number]
