import type { Level, statedBys } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import { type CellPlace, ReadFault } from '../file/read-fault.ts'
import type { ReadingChoices } from '../import-choices.ts'
import type { Entity } from '../names/known-entity.ts'
import type { NameIndex } from '../names/name-index.ts'
import { type NameContext, type NameMeaning, resolvePartner } from '../names/resolve-name.ts'
import { IssueList } from './issue-list.ts'
import { nameOptions } from './name-options.ts'

export const MAX_CHANGES = 20_000

/** A source by the words of the file; the file itself where a row says nothing. */
export type SourceDraft = {
  title: string
  kind: 'document' | 'interview' | 'survey' | 'observation'
  url: string | null
  date: string | null
  /** In the region before this file. */
  id: string | null
  isFile: boolean
  /** What it is known by among the sources of the file. */
  key: string
  fields: Record<string, unknown>
}

/** What is said of cooperation, before it has an id. */
export type StatementDraft = {
  level: Level
  strength: number | null
  judgement: number | null
  since: string | null
  until: string | null
  lastConfirmed: string | null
  statedBy: (typeof statedBys)[number]
  source: SourceDraft
  statedAs: string
  inferred: boolean
  inferredWhy: string | null
  note: string | null
  place: CellPlace
  fields: Record<string, unknown>
}
export type PairDraft = StatementDraft & { from: Entity; to: Entity }
export type InvolvementDraft = StatementDraft & { partner: Entity; at: Entity; role: 'lead' | 'participant' | null }
/** A line that is no statement: part of, covers, carries. */
export type LineDraft = {
  what: 'membership' | 'coverage' | 'carrying'
  from: Entity
  to: Entity | ChainStepDraft
  place: CellPlace
  fields: Record<string, unknown>
}
export type ChainStepDraft = {
  id: string | null
  name: string
  number: number | null
  order: number
  isThere: boolean
  fields: Record<string, unknown>
}
export type MentionDraft = {
  words: string
  kinds: readonly string[]
  level: Level
  at: Entity
  source: SourceDraft
  inferred: boolean
  note: string | null
  place: CellPlace
  fields: Record<string, unknown>
}
/** A record of a kind that is written as it stands in the file. */
export type OtherDraft = { what: string; record: Record<string, unknown>; place: CellPlace }

/** All that a file says, gathered row by row. */
export class ImportDraft {
  readonly questions = new IssueList()
  readonly errors = new IssueList()
  readonly names = new Map<string, NameMeaning>()
  /** How each was found when it was first named. */
  readonly hows = new Map<Entity, NameMeaning['how']>()
  /** Partners and tables named in a row that does not stop, with where first. */
  readonly used = new Map<Entity, CellPlace>()
  readonly ties = new Map<string, PairDraft>()
  readonly involvements = new Map<string, InvolvementDraft>()
  readonly lines = new Map<string, LineDraft>()
  /** Ends that a sheet of lines joins already. */
  readonly joined = new Set<string>()
  readonly mentions: MentionDraft[] = []
  readonly sources = new Map<string, SourceDraft>()
  readonly stages: ChainStepDraft[] = []
  readonly others: OtherDraft[] = []
  readonly #numbers = new Map<Entity, number>()
  readonly #resolved = new Map<string, NameMeaning>()
  #extra = 0

  readonly context: NameContext
  readonly fileSource: SourceDraft
  readonly choices: ReadingChoices

  constructor(context: NameContext, fileSource: SourceDraft, choices: ReadingChoices) {
    this.context = context
    this.fileSource = fileSource
    this.choices = choices
  }

  get index(): NameIndex {
    return this.context.index
  }

  /** A number of its own for each partner and table, to make keys of. */
  numberOf(entity: Entity): number {
    const known = this.#numbers.get(entity)
    if (known !== undefined) return known
    this.#numbers.set(entity, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** Who a cell means; what is asked of it is asked once. */
  partner(words: string, raw: string, place: CellPlace, kind: Entity['kind'] | null = null): NameMeaning {
    const known = this.#resolved.get(words)
    if (known !== undefined) return known
    const meaning = resolvePartner(this.context, words, kind)
    this.#resolved.set(words, meaning)
    this.noteName(raw, meaning, place)
    return meaning
  }

  /** What a cell was found to mean, and what is asked of it. */
  noteName(raw: string, meaning: NameMeaning, place: CellPlace): void {
    this.names.set(raw, meaning)
    for (const entity of meaning.entities) if (!this.hows.has(entity)) this.hows.set(entity, meaning.how)
    if (meaning.question !== undefined)
      this.questions.add(meaning.question, place, { words: raw, detail: nameOptions(this.index, meaning) })
  }

  /** A partner or table is named here, in a row that counts. */
  use(entity: Entity, place: CellPlace): void {
    if (this.used.has(entity)) return
    this.used.set(entity, place)
    if (!entity.isThere) this.countChange(place)
    if (entity.what === 'partner' && entity.ground === 'none' && !entity.isThere && entity.fields['kindSaid'] !== true)
      this.questions.add('kind-unknown', place, { words: entity.name })
  }

  /** One more record would be written. */
  countChange(place: CellPlace): void {
    this.#extra += 1
    if (this.#extra > MAX_CHANGES)
      throw new ReadFault({
        code: 'too-many-changes',
        sheet: place.sheet,
        ...(place.row === undefined ? {} : { row: place.row }),
      })
  }

  /** The source a row names, or the file. */
  source(words: string, place: CellPlace, date: string | null = null): SourceDraft {
    if (words === '') {
      if (!this.sources.has('')) {
        this.sources.set('', this.fileSource)
        if (this.fileSource.id === null) this.countChange(place)
      }
      return this.fileSource
    }
    const key = sourceKey(words)
    const known = this.sources.get(key)
    if (known !== undefined) {
      if (known.id === null && known.date === null) known.date = date
      return known
    }
    const url = /^https?:\/\/\S+$/i.test(words) && words.length <= 2_000 ? words : null
    const made: SourceDraft = {
      ...{ title: words.slice(0, 300), kind: sourceKindOf(words), url, date: url === null ? null : date, id: null },
      ...{ isFile: false, key, fields: {} },
    }
    this.sources.set(key, made)
    this.countChange(place)
    return made
  }
}

export const sourceKey = (words: string): string => (/^https?:/i.test(words) ? words : bare(words) || words)

function sourceKindOf(words: string): SourceDraft['kind'] {
  if (/^(?:interviews?|gesprek(?:ken)?)\b/i.test(words)) return 'interview'
  if (/^(?:enqu[eê]te|vragenlijst|survey|peiling)\b/i.test(words)) return 'survey'
  return /^(?:observatie|waarneming|observation)\b/i.test(words) ? 'observation' : 'document'
}
