import { find as G01 } from './G01-only-at-the-table/find.ts'
import { find as G02 } from './G02-doing-without-mandate/find.ts'
import { find as G03 } from './G03-level-split/find.ts'
import { find as G04 } from './G04-expected-partner-missing/find.ts'
import { find as G05 } from './G05-municipality-not-connected/find.ts'
import { find as G06 } from './G06-isolated-partner/find.ts'
import { find as G07 } from './G07-hanging-by-a-thread/find.ts'
import { find as G08 } from './G08-uncovered-stage/find.ts'
import { find as G09 } from './G09-broken-handover/find.ts'
import { find as G10 } from './G10-depends-on-one-person/find.ts'
import { find as G11 } from './G11-indispensable-link/find.ts'
import { find as G12 } from './G12-only-line/find.ts'
import { find as G13 } from './G13-silos/find.ts'
import { find as G14 } from './G14-everything-through-one/find.ts'
import { find as G15 } from './G15-steering-form/find.ts'
import { find as G16 } from './G16-activity-without-doers/find.ts'
import { find as G17 } from './G17-stalled-activity/find.ts'
import { find as G18 } from './G18-seen-differently/find.ts'
import { find as G19 } from './G19-result-not-secured/find.ts'
import { find as G20 } from './G20-goal-not-shared/find.ts'
import { find as G21 } from './G21-crowded-network/find.ts'
import { find as G22 } from './G22-result-not-visible/find.ts'
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
  G07,
  G08,
  G09,
  G10,
  G11,
  G12,
  G13,
  G14,
  G15,
  G16,
  G17,
  G18,
  G19,
  G20,
  G21,
  G22,
  G23,
}
