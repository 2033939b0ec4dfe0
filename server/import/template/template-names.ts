import { defaultStages } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import type { CellPlace } from '../file/read-fault.ts'
import type { Entity } from '../names/known-entity.ts'
import { chosenFor } from '../names/resolve-name.ts'
import { notListed } from '../statements/name-options.ts'
import { kindOfName } from '../table/kinds.ts'
import { lexicon, wordKey } from '../table/cell-text.ts'
import type { ImportDraft, SourceDraft, ChainStepDraft } from '../statements/import-draft.ts'
import type { TemplateRow } from './template-row.ts'

/** What people call the steps of the default chain. */
const stageNumbers = lexicon<number>([
  ...defaultStages.map((name, at) => [at + 1, name] as const),
  [1, 'melding en intake|melding|intake|aanmelding'],
  [2, 'diagnose|diagnosis'],
  [3, 'werkfit en orientatie|werkfit|orientatie|work fit'],
  [4, 'opleiden|opleiding|scholing|training'],
  [5, 'bemiddeling en matching|matching|bemiddeling'],
  [6, 'plaatsing|placement'],
  [7, 'nazorg en duurzame inzetbaarheid|nazorg|duurzame inzetbaarheid|aftercare'],
])

/** A step of the chain by id or name, or by what it is called by default; made when the region has none such. */
export function stageOf(draft: ImportDraft, words: string, name: string, place: CellPlace): ChainStepDraft {
  const number = stageNumbers.get(wordKey(words)) ?? null
  const known =
    draft.stages.find((stage) => stage.id === words) ??
    draft.stages.find((stage) => bare(stage.name) === bare(words)) ??
    draft.stages.find((stage) => number !== null && stage.number === number)
  if (known !== undefined) return known
  const order = number ?? Math.max(0, ...draft.stages.map((stage) => stage.order)) + 1
  const made: ChainStepDraft = { id: null, name, number, order, isThere: false, fields: {} }
  draft.stages.push(made)
  draft.countChange(place)
  return made
}

const isPartner = ({ what }: Entity) => what === 'partner'

/** Who a cell of the template names: by Id, by name, else as any name is found; who is on no sheet is asked about. */
export function partnersNamed(draft: ImportDraft, row: TemplateRow, field: string, words: string): readonly Entity[] {
  const place = row.place(field)
  const text = words.trim()
  const known = draft.index.withId(text, isPartner) ?? draft.index.same(text, isPartner)
  if (known !== null) return [known]
  const meaning = draft.partner(text, words, place)
  if (meaning.how === 'new')
    for (const entity of meaning.entities)
      if (!draft.used.has(entity) && !entity.isDeclared) {
        if (chosenFor(draft.context, text) === undefined)
          draft.questions.add('partner-not-listed', place, { words: text, detail: notListed() })
        if (entity.ground === 'none') entity.kind = kindOfName(text) ?? 'other'
      }
  return meaning.entities
}

/** The table a cell names: by Id or name; null, and an error, when it is nowhere. */
export function tableNamed(draft: ImportDraft, row: TemplateRow, field: string, words: string): Entity | null {
  const text = words.trim()
  const isTable = ({ what }: Entity) => what !== 'partner'
  const known = draft.index.withId(text, isTable) ?? draft.index.same(text, isTable)
  if (known !== null) return known
  row.errorAt('table-nowhere', field, text)
  return null
}

/** The source a cell names, by Id or title. */
export function sourceNamed(draft: ImportDraft, words: string, row: TemplateRow): SourceDraft {
  return draft.sources.get(`id:${words.trim()}`) ?? draft.source(words.trim(), row.place('source'))
}
