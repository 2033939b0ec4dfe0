import type { SheetFigure } from '../../drawn/factsheet/sheet-figure.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { FileDocument } from '../file-document.ts'

/** Of what there is a factsheet. A municipality is a partner, through its sub-region too. */
export const factsheetKinds = ['region', 'partner', 'municipality', 'goal', 'activity', 'body', 'rule'] as const
export type FactsheetKind = (typeof factsheetKinds)[number]
/** `id`: of the region, a partner, a goal, an activity, a body, or a rule. */
export type FactsheetSubject = { kind: FactsheetKind; id: string; name: string }

/** A sign before an entry, pt from 0,0. */
export type SheetSign = { picture: Picture; size: number }
/** One thing in a block: its sign, what it is, and what is said of it. Either text may be empty. */
export type SheetEntry = { sign: SheetSign | null; title: string; text: string }
/** What stands under one heading: sentences, then entries. What there is no room for is counted. */
export type SheetBlock = {
  title: string
  /** Behind the heading, in small. */
  aside?: string
  lead: readonly string[]
  entries: readonly SheetEntry[]
  /** How many entries there are besides these. */
  others?: number
}
/** Room to write: what it is for, how, and what stands before each line; an empty text is a line over the whole width. */
export type SheetRoom = { title: string; hint: string; lines: readonly string[] }

/**
 * All that a factsheet says, in words and one figure: its page on the screen, on paper and as a PDF say nothing else. No person, nothing
 * for the coordinator alone; roles only where they were asked for.
 */
export type FactsheetDocument = {
  subject: FactsheetSubject
  /** What every file carries. */
  file: Pick<FileDocument, 'lang' | 'name' | 'region' | 'moment' | 'day' | 'version' | 'rests' | 'leftOut' | 'sources'>
  title: string
  lead: string
  figure: SheetFigure | null
  left: readonly SheetBlock[]
  right: readonly SheetBlock[]
  room: SheetRoom | null
  /** "30 van 30 partners · 0 filters". */
  counts: string
}

/** What differs from kind to kind; `sources`: ids of those that say it, null = all of the region. */
export type SheetBody = Pick<FactsheetDocument, 'title' | 'lead' | 'figure' | 'left' | 'right' | 'room'> & {
  sources: ReadonlySet<string> | null
}
