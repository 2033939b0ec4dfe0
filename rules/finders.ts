import { find as G01 } from './G01-only-at-the-table/find.ts'
import { find as G02 } from './G02-doing-without-mandate/find.ts'
import { find as G03 } from './G03-level-split/find.ts'
import { find as G04 } from './G04-expected-partner-missing/find.ts'
import { find as G05 } from './G05-municipality-not-connected/find.ts'
import { find as G06 } from './G06-isolated-partner/find.ts'
import { find as G08 } from './G08-uncovered-stage/find.ts'
import { find as G09 } from './G09-broken-handover/find.ts'
import { find as G16 } from './G16-activity-without-doers/find.ts'
import { find as G18 } from './G18-seen-differently/find.ts'
import { find as G23 } from './G23-expected-tie-missing/find.ts'
import type { Find } from './rule.ts'

/** What each rule finds, by its id. */
export const finders: Readonly<Partial<Record<string, Find>>> = {
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G08,
  G09,
  G16,
  G18,
  G23,
}
