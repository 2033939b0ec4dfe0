import type { Severity } from '../../contract/vocabulary.ts'
import type { StoryStep } from '../../contract/records/meeting/story.ts'
import type { PageHead } from '../drawn/blocks/block.ts'
import type { Lang } from '../i18n/words.ts'
import type { Picture } from '../picture/primitives.ts'

/** A table in words: its caption, the heads of its columns, and its rows. */
export type FileTable = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** What is drawn, px from 0,0 in the light colours, with its legend and the same in words. A `DrawnView` is one. */
export type FileDrawing = {
  picture: Picture
  width: number
  height: number
  /** Heights at which it may be parted over pages, px, in order; none: it stays whole. */
  breaks?: readonly number[]
  /** What pages begin with on which it goes on. */
  heads?: readonly PageHead[]
  /** Each sign in a box of `width` x 14 px. */
  legend: readonly { sign: Picture; width: number; text: string }[]
  lists: readonly FileTable[]
  /** The headline of the view. */
  heading: string
  /** "30 van 30 partners · 0 filters". */
  counts: string
  /** What is held back, in words. */
  filters: readonly string[]
  /** Ids of its address that are no longer there. */
  gone: readonly string[]
}

/** One step of a story as a file holds it, or the one view of a file without a story. */
export type FileStep = {
  id: string
  what: StoryStep['what']
  /** Small words above the title; may be empty. */
  kicker: string
  title: string
  text: string
  /** For the presenter; null unless they were asked for. */
  notes: string | null
  /** Null where a step has words or decisions alone. */
  drawing: FileDrawing | null
  question: { number: number; severity: Severity; text: string } | null
  /** What the step is based on. */
  evidence: readonly { sign: Picture; text: string; how: string; source: string }[]
}

/** A source with how many statements of what is in the file it makes. */
export type FileSource = { title: string; kind: string; day: string | null; url: string | null; statements: number }
export type FilePartner = { name: string; kind: string; sector: string; table: string; floor: string }
export type FileAgreement = {
  what: 'decision' | 'action' | 'reading' | 'note'
  /** The number of the gap it is about. */
  number: number | null
  /** What it is about, and what was said. */
  about: string
  text: string
  /** A role or an organisation; null unless roles were asked for, or nobody is named. */
  owner: string | null
  due: string | null
  /** The day it was agreed. */
  on: string
}

/**
 * All that a file says, in words and pictures: whatever format it gets, nothing else is in it. No person, no finding for
 * the coordinator alone; notes and roles only where they were asked for.
 */
export type FileDocument = {
  lang: Lang
  /** Of the story, or of the one view. */
  title: string
  /** Of which region it is, and what of it: "Zeeland, kaart". */
  head: string
  /** Its name without ending: `zeeland-peilmoment-2026-orionis`. */
  name: string
  region: string
  /** What is shown: "Kaart van nu, 28 november 2026", or of a moment. */
  moment: string
  /** The day it was made, `2026-11-28`; with `version` it dates the file, so that the same input gives the same bytes. */
  day: string
  /** The version of the region that is shown. */
  version: number
  /** "61 uitspraken uit 7 bronnen". */
  rests: string
  /** "Gemaakt op 28 november 2026 met Ketenkaart, uit versie 12 van de gegevens." */
  made: string
  /** What filters hold back in any of its drawings, and how much of its addresses is gone, each as a sentence. */
  heldBack: readonly string[]
  /** "Niet in dit bestand: personen (3), vragen voor de coördinator (2), 12 partners buiten de keuze". */
  leftOut: string
  steps: readonly FileStep[]
  /** What a flat sheet shows large: a poster, a map, one view. Null where there is nothing drawn. */
  sheet: FileDrawing | null
  /** Names of the records that are drawn on the sheet, for who looks into the picture. */
  names: Readonly<Record<string, string>>
  agreements: readonly FileAgreement[]
  /** What is still to be discussed, by number. */
  questions: readonly { number: number; severity: Severity; text: string }[]
  partners: readonly FilePartner[]
  sources: readonly FileSource[]
  withNotes: boolean
  withRoles: boolean
}
