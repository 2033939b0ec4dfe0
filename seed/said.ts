import { Kind } from '../contract/records/fields.ts'
import { type Kind as KindName, kindNames } from '../contract/vocabulary.ts'
import { type Draft, idIn, joinParts, sourceIn } from './draft.ts'
import { type AboutRow, abouts, type NameRow, names, type StatementRow, tables } from './material.ts'
import { townSlugs } from './parties.ts'

/**
 * What becomes of one statement: involvements, a mention, a carrying, or nothing of its own when it only
 * names or tells something of a table. Throws when the reading does not say who or where.
 */
export function statementRecords(statement: StatementRow): Draft[] {
  const { region, words, about } = statement
  const name = names.find((row) => row.region === region && row.words === words)
  const places = abouts.filter((row) => row.region === region && row.about === about)
  if (name === undefined) throw new Error(`seed/reading/names.csv does not say who "${words}" is in ${region}`)
  if (places.length === 0) throw new Error(`seed/reading/abouts.csv does not say where "${about}" is in ${region}`)
  return places.flatMap((place) => recordsAt(statement, name, place, places.length > 1 ? [place.table] : []))
}

/** `apart`: what keeps ids apart when one statement speaks of two tables. A body that takes part in something carries it. */
function recordsAt(statement: StatementRow, name: NameRow, place: AboutRow, apart: string[]): Draft[] {
  if (isTold(name, place)) return toldOf(statement, place)
  switch (name.means) {
    case 'body':
      return [carrying(statement, name, place)]
    case 'mention':
      return [mention(statement, name, place, apart)]
    default:
      return everyone(statement, name).map((who) => involvement(statement, place, who, apart))
  }
}

/** Such a statement has no record of its own: the table stands in tables.csv, with what is said of it. */
export const isTold = ({ means }: NameRow, { does }: AboutRow): boolean =>
  does === 'names' || does === 'tells' || means === 'nobody' || means === 'elsewhere'

/** "Gemeente Doetinchem (burgemeester, voorzitter)" leads the table; "VNO-NCW (voorzitter)" only its own association. */
const chairs = /, voorzitter\)$/

const everyone = ({ region }: StatementRow, { who }: NameRow): string[] => (who[0] === '*' ? townSlugs(region) : who)
const everyKind = ({ who }: NameRow): KindName[] => (who[0] === '*' ? kindNames : who.map((kind) => Kind.parse(kind)))

/** The record itself is in tables.csv; here it is only held that it is there. */
function toldOf({ region, nr }: StatementRow, { table }: AboutRow): Draft[] {
  if (tables.some((row) => row.region === region && row.slug === table)) return []
  throw new Error(`${region} ${nr} speaks of "${table}", which seed/reading/tables.csv does not have`)
}

function involvement(statement: StatementRow, { table, role, note }: AboutRow, who: string, apart: string[]): Draft {
  const { region, nr, level, inferred } = statement
  const record = {
    id: idIn(region, nr, ...apart, who),
    partner: idIn(region, who),
    at: idIn(region, table),
    level,
    role: chairs.test(statement.words) ? ('lead' as const) : role,
    strength: null,
    judgement: null,
    since: null,
    until: null,
    lastConfirmed: null,
    statedBy: 'document' as const,
    source: sourceIn(region, statement.document),
    statedAs: statement.words,
    statement: idIn(region, nr),
    inferred,
    inferredWhy: inferred ? statement.note : null,
    carriedBy: [],
    note: inferred ? note : joinParts(note, statement.note),
  }
  return { op: 'put', what: 'involvement', record }
}

function mention(statement: StatementRow, name: NameRow, { table, note }: AboutRow, apart: string[]): Draft {
  const { region, nr, level, inferred } = statement
  const record = {
    id: idIn(region, nr, ...apart, 'mention'),
    words: statement.words,
    kinds: everyKind(name),
    level: level === 'unspecified' ? null : level,
    at: idIn(region, table),
    source: sourceIn(region, statement.document),
    statement: idIn(region, nr),
    inferred,
    note: joinParts(note, statement.note),
  }
  return { op: 'put', what: 'mention', record }
}

function carrying(statement: StatementRow, { who }: NameRow, { table, note }: AboutRow): Draft {
  const { region, nr, inferred } = statement
  const record = {
    id: idIn(region, nr, 'carries'),
    body: idIn(region, ...who),
    activity: idIn(region, table),
    source: sourceIn(region, statement.document),
    inferred,
    statedAs: statement.about,
    statement: idIn(region, nr),
    note: joinParts(note, statement.note),
  }
  return { op: 'put', what: 'carrying', record }
}
