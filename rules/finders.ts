import { find as G01 } from './G01-only-at-the-table/find.ts'
import { find as G16 } from './G16-activity-without-doers/find.ts'
import type { Find } from './rule.ts'

/** What each rule finds, by its id. */
export const finders: Readonly<Partial<Record<string, Find>>> = { G01, G16 }
