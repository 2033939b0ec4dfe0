import type { z } from 'zod'
import type { About, Gap, GapStatus, Undecidable } from '../../contract/gap.ts'
import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import type { Rule } from '../../contract/rule.ts'
import type { Kind, Sector, Severity } from '../../contract/vocabulary.ts'
import type { RegionState } from '../../domain/region-state.ts'
import type { Provenance } from '../../domain/sources/provenance.ts'

/**
 * What there is to draw, before anything has a place: the same scene feeds the score, the network, the list and the
 * outline. Pure data, made from the graph, the gaps and what the user chose.
 */
export type Scene = {
  /** The region it shows, of which `domain/` says what is true. */
  region: RegionState
  marks: Mark[]
  rows: Row[]
  seats: Seat[]
  /** Where it was asked, and nobody takes part or nobody knew. */
  asked: AskedPlace[]
  arcs: Arc[]
  /** Steps of the chain, in order, each with the marks that cover it. */
  stages: { id: string; name: string; marks: string[] }[]
  /** Found and undecided, in the order of the meeting; numbers are the same in every view. */
  findings: NumberedFinding[]
  counts: Counts
  /** What is chosen, as it stands in this scene; null when nothing is, or what was chosen is gone. */
  focus: Focus | null
}

/** How something stands: by whose word, dashed, or through its members. The same everywhere. */
export type How = Provenance | 'mentioned' | 'members' | 'known' | 'expected'

/** One column of the score, one node of the network, one line of the list. */
export type Mark = {
  /** Partner id; `stack:<id of first>`; `mention:<sector>:<words>`; `absent:<kind>`; `sector:<sector>` when folded. */
  id: string
  what: 'partner' | 'stack' | 'mention' | 'absent' | 'sector'
  kind: Kind | null
  sector: Sector
  /** As the screen shows it, in the language chosen; `full` for panel and spoken. */
  name: string
  full: string
  /** Partner ids it stands for (one, several, or none). */
  members: string[]
  mentions: z.infer<typeof Mention>[]
  /** known = registered, nothing said yet. */
  how: 'stated' | 'known' | 'mentioned' | 'expected'
  centre: boolean
  /** One partner by its record, but several by its name ("Werkservicepunten"): it has members of its own. */
  collective: boolean
  /** Outside the filter. */
  filtered: boolean
  /** Steps from what is chosen, 0 for itself; null when further than the depth chosen, or when nothing is. */
  step: number | null
  /** Outside the filter or outside the chosen neighbourhood: drawn faint, never removed. */
  faded: boolean
  /** Entered in this sitting: its name stands in the action colour. */
  wet?: boolean
  /** How many of the statements of its partners are not confirmed yet; left out where none is. */
  unconfirmed?: number
}

export type Side = 'table' | 'policy' | 'floor' | 'unspecified'
/** One line of the score: a body or activity, on the side where it has seats. An activity may stand on two sides. */
export type Row = {
  /** `<table id>:<side>`, or `expected:<key>:<side>`. */
  id: string
  /** Id of the body or activity; empty for what is only expected. */
  table: string
  /** Activities this line carries or stands for as well. */
  carries: string[]
  what: 'body' | 'activity' | 'expected'
  side: Side
  name: string
  /** Second, softer line: "Perspectief op Werk", "maandelijks", "4 actielijnen". */
  sub: string | null
  /** Nothing is said of it: drawn dotted. */
  silent: boolean
  /** Written on the line when it is silent: "wie maakt hem, en wie tekent?" */
  question: string | null
  filtered: boolean
  faded: boolean
  wet?: boolean
  /** The same, of who sits here or was asked. */
  unconfirmed?: number
}

export type Seat = {
  /** `<mark id>@<row id>` */
  id: string
  mark: string
  row: string
  how: How
  lead: boolean
  strength: number | null
  involvements: Involvement[]
  mentions: z.infer<typeof Mention>[]
  /** Of a folded column: how many of its partners sit here; null elsewhere. */
  count: number | null
  filtered: boolean
  faded: boolean
}

/**
 * Where it was asked whether a mark takes part in a row: no (`none`), or nobody knew (`unknown`). No seat: nothing counts it. Of a stack,
 * what was asked of every one of them.
 */
export type AskedPlace = {
  /** `<mark id>@<row id>` */
  id: string
  mark: string
  row: string
  answer: 'none' | 'unknown'
  /** Those that say so; empty where nobody knew. */
  involvements: Involvement[]
  filtered: boolean
  faded: boolean
}

/**
 * A direct tie between two marks at a side; never a line for sharing a table. `differ`: sources contradict each other about it,
 * so that its strength is not known either.
 */
export type Arc = {
  id: string
  a: string
  b: string
  side: Side
  how: How | 'differ'
  strength: number | null
  ties: Tie[]
  filtered: boolean
  faded: boolean
}

export type NumberedFinding = {
  /** Its number, given once and kept: gaps in the row are fine. What has none is counted on behind the highest. */
  number: number
  /** How its number is written: `7`, or `+1` for what is new in what is tried out and has none yet. */
  label: string
  /** Id of the gap or undecided answer. */
  id: string
  decided: boolean
  gap: Gap | null
  undecidable: Undecidable | null
  rule: string
  severity: Severity
  about: z.infer<typeof About>[]
  /** Mark ids the badge belongs to; empty = the region as a whole, or a table. */
  marks: string[]
  /** Row ids it is about, when it is about a body or activity. */
  rows: string[]
  /** Side on which something is missing: where the marker goes. */
  side: 'table' | 'policy' | 'floor' | 'both' | 'none'
  /** Where it stands; null when it is not decided yet whether it is there at all. */
  standing: z.infer<typeof GapStatus> | null
  /** Shown apart, never counted. */
  advice: boolean
  /** How the map shows it. */
  picture: Rule['picture']
  /** Findings of other rules that say the same of the same: shown with this one, under its number. */
  also: (Gap | Undecidable)[]
  /** Its rule or weight is held back. */
  filtered: boolean
}
/** A question for the meeting: found, no advice, and not decided yet or no longer. */
export const isQuestion = ({ standing, advice }: NumberedFinding): boolean =>
  !advice && (standing === 'open' || standing === 'reopened')

/** How its number looks: with the marker, in outline once somebody takes it up, quiet once it is settled, dashed while open. */
export type FindingLook = 'question' | 'assigned' | 'settled' | 'undecided'
export function findingLook({ standing }: Pick<NumberedFinding, 'standing'>): FindingLook {
  if (standing === null) return 'undecided'
  if (standing === 'assigned') return 'assigned'
  return standing === 'open' || standing === 'reopened' ? 'question' : 'settled'
}
/** The marker is for what is to be discussed and not held back, and for nothing else. */
export const isMarked = (finding: NumberedFinding): boolean => isQuestion(finding) && !finding.filtered

/** What is chosen and what it touches. `marks` and `rows` are the chosen ones themselves. */
export type Focus = {
  id: string
  marks: string[]
  rows: string[]
  finding: number | null
  /** Numbers of the findings that are chosen together; empty when it is one, or none. */
  findings: readonly number[]
}

/** Whether a finding is chosen, by itself or with all of its rule. */
export const isChosenFinding = (
  { focus }: Pick<Scene, 'focus'>,
  { number }: Pick<NumberedFinding, 'number'>,
): boolean => focus !== null && (focus.finding === number || focus.findings.includes(number))
/** Whether what is chosen is a finding, or several. */
export const hasChosenFinding = ({ focus }: Pick<Scene, 'focus'>): boolean =>
  focus !== null && (focus.finding !== null || focus.findings.length > 0)

export type Counts = {
  partners: number
  /** Partners within the filters. */
  shown: number
  /** Filter groups that hold something back. */
  filters: number
  mentions: number
}
