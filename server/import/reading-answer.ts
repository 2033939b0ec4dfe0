import { columnLetters, type ImportIssue } from './file/read-fault.ts'
import type { Entity } from './names/known-entity.ts'
import type { NameMeaning } from './names/resolve-name.ts'
import { hiddenRows, type ReadTable, type SheetReading } from './read-sheets.ts'
import type { ImportDraft, InvolvementDraft, StatementDraft, PairDraft } from './statements/import-draft.ts'
import { columnMeaning } from './table/column-meanings.ts'
import type { TemplateLayout } from './template/template-layout.ts'

/** Codes of questions where something must be chosen: the others only say what was done. */
export const choiceCodes: ReadonlySet<string> = new Set(
  'level-missing meaning letters asymmetric zero-filled not-sent-in partner-not-listed former-municipality former-divided other-region name-typing name-several name-collective encoding'.split(
    ' ',
  ),
)

export type ReadingAnswer = Readonly<Record<string, unknown>> & { outcome: 'read' | 'questions' | 'errors' | 'refused' }

/** What a reading is, without what it holds: as JSON. */
export function readingFacts(reading: SheetReading): {
  outcome: ReadingAnswer['outcome']
  many: Record<string, number>
  [fact: string]: unknown
} {
  const { draft, refused, content, skippedSheets } = reading
  const region = draft.context.region.id
  if (refused !== null) return { outcome: 'refused', many: {}, region }
  return {
    ...{ outcome: outcomeOf(draft), many: manyOf(draft), region, read: readAs(content) },
    tables: tablesAnswer(reading),
    ...(skippedSheets.length > 0 ? { skippedSheets } : {}),
    names: [...draft.names].map(nameAnswer),
  }
}

const outcomeOf = ({ errors, questions }: ImportDraft): ReadingAnswer['outcome'] =>
  errors.issues.length > 0
    ? 'errors'
    : questions.issues.some(({ code }) => choiceCodes.has(code))
      ? 'questions'
      : 'read'

const tablesAnswer = ({ tables }: SheetReading): object[] =>
  tables.map((table) => ('layout' in table ? tableAnswer(table) : templateAnswer(table)))

/** A reading as JSON: what it is read as, what it holds, what is asked and what is wrong. */
export function readingAnswer(reading: SheetReading, file: string): ReadingAnswer {
  const { draft, refused, content } = reading
  const region = draft.context.region.id
  if (refused !== null) return { file, outcome: 'refused', region, errors: [refused] }
  const errors = draft.errors.issues.map(plainIssue)
  const questions = draft.questions.issues.map(plainIssue)
  const many = manyOf(draft)
  return {
    ...{ file, outcome: outcomeOf(draft), region, read: readAs(content) },
    tables: tablesAnswer(reading),
    ...(reading.skippedSheets.length > 0 ? { skippedSheets: reading.skippedSheets } : {}),
    ...lists(reading),
    names: [...draft.names].map(nameAnswer),
    ...{ questions, errors },
    ...(Object.keys(many).length > 0 ? { many } : {}),
    counts: counts(reading),
  }
}

/** An issue as it is told: what may be chosen belongs to a screen. */
function plainIssue(issue: ImportIssue): ImportIssue {
  const plain = { ...issue }
  delete plain.detail
  return plain
}

function readAs(content: SheetReading['content']): object {
  if (content === null) return {}
  const { as, encoding, delimiter, dates } = content
  return { as, ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}), ...(dates ? { dates } : {}) }
}

const templateAnswer = ({ name, header }: TemplateLayout): object => ({
  sheet: name,
  shape: 'template',
  certain: 'sure',
  header: [header],
})

function tableAnswer(table: ReadTable): object {
  const { layout, filter, symmetric } = table
  const skip = [
    ...(layout.header.titles.length > 0 ? [{ rows: layout.header.titles, why: 'title' }] : []),
    ...filter.skipped,
  ]
  const hidden = hiddenRows(table)
  const columns = layout.sheet.hiddenColumns.filter((at) => at < layout.header.cells.length).map(columnLetters)
  const isGrid = layout.shape === 'matrix' || layout.shape === 'survey'
  return {
    ...{ sheet: layout.name, shape: layout.shape, certain: layout.certain, header: layout.header.rows },
    ...(filter.first === null ? {} : { data: [filter.first, filter.last] }),
    columns: columnsAnswer(table),
    ...(layout.cells === undefined ? {} : { cells: layout.cells }),
    ...(symmetric === undefined ? {} : { symmetric }),
    ...(isGrid && (layout.shape === 'matrix' || layout.cells !== undefined) ? { level: layout.level } : {}),
    ...(skip.length > 0 ? { skip } : {}),
    ...(hidden.length > 0 || columns.length > 0
      ? { hidden: { ...(hidden.length > 0 ? { rows: hidden } : {}), ...(columns.length > 0 ? { columns } : {}) } }
      : {}),
  }
}

/** By letter, or by letters from first to last where columns of a grid mean the same. */
function columnsAnswer(table: ReadTable): Record<string, string> {
  const answer: Record<string, string> = {}
  const { columns } = table.layout
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    if (column === undefined) continue
    const meaning = columnMeaning(table, column)
    let last = at
    if (column.meaning === 'across' || (column.meaning === 'asked' && column.name !== undefined))
      while (
        columns[last + 1]?.index === column.index + (last + 1 - at) &&
        columns[last + 1]?.meaning === column.meaning &&
        columnMeaning(table, columns[last + 1] ?? column) === meaning
      )
        last += 1
    const first = columnLetters(column.index)
    answer[last > at ? `${first}:${columnLetters(columns[last]?.index ?? column.index)}` : first] = meaning
    at = last
  }
  return answer
}

function lists({ draft }: SheetReading): object {
  const used = [...draft.used.keys()]
  const partners = used.filter(({ what }) => what === 'partner').map(partnerAnswer)
  const bodies = used.filter(({ what }) => what === 'body').map(({ name, bodyKind, level }) => [name, bodyKind, level])
  const activities = used
    .filter(({ what }) => what === 'activity')
    .map(({ name, status }) => (status === null ? [name] : [name, status]))
  const ties = [...draft.ties.values()].map(tieAnswer)
  const involvements = [...draft.involvements.values()].map(involvementAnswer)
  return {
    partners,
    ...(bodies.length ? { bodies } : {}),
    ...(activities.length ? { activities } : {}),
    ties,
    ...(involvements.length ? { involvements } : {}),
  }
}

const withMore = (list: unknown[], more: object): unknown[] => (Object.keys(more).length > 0 ? [...list, more] : list)

function partnerAnswer({ name, kind, ground, fields }: Entity): unknown[] {
  return withMore([name, kind, ground], typeof fields['note'] === 'string' ? { note: fields['note'] } : {})
}

function moreOf({
  source,
  note,
  since,
  until,
  lastConfirmed,
  statedBy,
  inferred,
  inferredWhy,
  fields,
}: StatementDraft): object {
  return {
    ...(statedBy !== 'observer' || fields['statedBy'] !== undefined ? { statedBy } : {}),
    ...(source.isFile ? {} : { source: source.url ?? source.title }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(lastConfirmed === null ? {} : { lastConfirmed }),
    ...(inferred ? { inferred } : {}),
    ...(inferredWhy === null ? {} : { inferredWhy }),
    ...(note === null ? {} : { note }),
  }
}
const tieAnswer = (tie: PairDraft) => withMore([tie.from.name, tie.to.name, tie.level, tie.strength], moreOf(tie))
const involvementAnswer = (said: InvolvementDraft) =>
  withMore([said.partner.name, said.at.name, said.level, said.role, said.strength], moreOf(said))

function nameAnswer([words, { how, entities, sure, role }]: [string, NameMeaning]): object {
  const names = entities.map(({ name }) => name)
  const means = how === 'new' || names.length === 0 ? null : how === 'several' ? names : names[0]
  return {
    words,
    means,
    how,
    ...(sure === undefined || means === null ? {} : { sure }),
    ...(role === undefined ? {} : { role }),
  }
}

/** Codes of which more was found than is listed. */
function manyOf(draft: ImportDraft): Record<string, number> {
  const all = [...draft.questions.counts, ...draft.errors.counts]
  const listed = (code: string) =>
    [...draft.questions.issues, ...draft.errors.issues].filter((issue: ImportIssue) => issue.code === code).length
  return Object.fromEntries(all.filter(([code, count]) => count > listed(code)))
}

function tally(values: Iterable<unknown>): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const value of values) counted[String(value)] = (counted[String(value)] ?? 0) + 1
  return counted
}

function counts({ draft, tables }: SheetReading): object {
  const used = [...draft.used.keys()]
  const count = (what: Entity['what']) => used.filter((entity) => entity.what === what).length
  const ties = [...draft.ties.values()]
  const involvements = [...draft.involvements.values()]
  const lines = (what: string) => [...draft.lines.values()].filter((line) => line.what === what).length
  const isTemplate = tables.some((table) => !('layout' in table))
  const sources = new Set(
    [...draft.sources.values()].filter(
      (source) => !source.isFile && (isTemplate ? source.fields['isDeclared'] === true : source.id === null),
    ),
  )
  const some = (key: string, value: number) => (value > 0 ? { [key]: value } : {})
  return {
    ...{ partners: count('partner'), ties: ties.length, involvements: involvements.length },
    ...{ bodies: count('body'), activities: count('activity') },
    ...(ties.length > 0
      ? { tieLevels: tally(ties.map(({ level }) => level)), strengths: tally(ties.map(({ strength }) => strength)) }
      : {}),
    ...(involvements.length > 0
      ? {
          involvementLevels: tally(involvements.map(({ level }) => level)),
          roles: tally(involvements.map(({ role }) => role)),
        }
      : {}),
    ...some('goals', count('goal')),
    ...some('memberships', lines('membership')),
    ...some('coverages', lines('coverage')),
    ...some('carryings', lines('carrying')),
    ...some('mentions', draft.mentions.length),
    ...some(isTemplate ? 'sources' : 'newSources', sources.size),
  }
}
