import { questionBetween } from './between.ts'
import { differs } from './differs.ts'
import { leads } from './leads.ts'
import { manyBodies } from './many-bodies.ts'
import { noContact } from './no-contact.ts'
import { oneSide } from './one-side.ts'
import { connectingPath } from './path.ts'
import { sharedPartners } from './shared.ts'
import { unconfirmedTies } from './unconfirmed.ts'
import type { Question } from './types.ts'

/** The questions one can ask of a region, in the order of the list. */
export const questions: readonly Question[] = [
  noContact,
  connectingPath,
  questionBetween,
  sharedPartners,
  manyBodies,
  leads,
  differs,
  oneSide,
  unconfirmedTies,
]
