import { between } from './between.ts'
import { differs } from './differs.ts'
import { leads } from './leads.ts'
import { manyBodies } from './many-bodies.ts'
import { noContact } from './no-contact.ts'
import { oneSide } from './one-side.ts'
import { path } from './path.ts'
import { shared } from './shared.ts'
import { unconfirmed } from './unconfirmed.ts'
import type { Question } from './types.ts'

/** The questions one can ask of a region, in the order of the list. */
export const questions: readonly Question[] = [
  noContact,
  path,
  between,
  shared,
  manyBodies,
  leads,
  differs,
  oneSide,
  unconfirmed,
]
