import type { RuleId } from '../../contract/finding.ts'
import type { Tale } from '../networks/say.ts'

type Fields = Record<string, unknown>

/** One planted region, and by hand what one rule must answer about it. Ids are without the region's prefix, `R` is the region. */
export type Story = {
  title: string
  region?: Fields
  /** The day it is looked at; 2026-07-01 unless said. */
  on?: string
  network: Tale
  /** What must be found: `about severity < evidence`. */
  found: readonly string[]
  /** What must be neither found nor asked: one step inside the threshold. */
  missed: readonly string[]
  /** What cannot be decided: `about ? what is missing`. */
  open: readonly string[]
}
export type Planted = { rule: RuleId; stories: readonly Story[] }
