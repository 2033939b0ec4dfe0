import type { ExampleSide } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import { activityFacts } from '../../text/activity.ts'
import { isPositiveExample, levelOf, type Recorded, exampleRecords, exampleText } from './records.ts'

export const strips = ['administrative', 'policy', 'operational', 'unspecified', 'stage', 'person'] as const
export type ExampleStrip = (typeof strips)[number]
export type ExampleSeat = {
  column: string
  how: 'stated' | 'inferred' | 'mentioned' | 'none' | 'lead' | 'covers'
  strength: string | null
}
/** A line of the drawing: a body, activity or goal at a level, a stage, or a person. */
export type ExampleRow = { id: string; strip: ExampleStrip; name: string; notes: string[]; seats: ExampleSeat[] }

function seatOf(said: Recorded): ExampleSeat {
  const { strength, inferred } = said.fields
  const positive = isPositiveExample(said)
  const lead = exampleText(said, 'role') === 'lead'
  const how = !positive ? 'none' : lead ? 'lead' : inferred === true ? 'inferred' : 'stated'
  return {
    column: exampleText(said, 'partner') ?? '',
    how,
    strength: positive && typeof strength === 'number' ? String(strength) : null,
  }
}

/** A table stands once for each level at which somebody sits there; where nobody does, at its own. */
function tableRows(side: ExampleSide, words: Words): ExampleRow[] {
  const carried = exampleRecords(side, 'carrying')
  const nameOf = (id: string | null) =>
    [...exampleRecords(side, 'body'), ...exampleRecords(side, 'activity')].find((one) => one.id === id)?.fields['name']
  const rows = (['body', 'activity', 'goal'] as const).flatMap((what) =>
    exampleRecords(side, what).flatMap((table) => {
      const involved = exampleRecords(side, 'involvement').filter(
        (exampleRecord) => exampleText(exampleRecord, 'at') === table.id,
      )
      const named = exampleRecords(side, 'mention').filter(
        (exampleRecord) => exampleText(exampleRecord, 'at') === table.id,
      )
      const own = what === 'body' ? levelOf(table) : what === 'goal' ? 'policy' : 'operational'
      const used = strips.filter((strip) => [...involved, ...named].some((one) => levelOf(one) === strip))
      const name = exampleText(table, 'short') ?? exampleText(table, 'name') ?? table.id
      const by = carried
        .filter((one) => exampleText(one, 'activity') === table.id)
        .map((one) => nameOf(exampleText(one, 'body')))
      const notes = [
        ...(what === 'activity' ? activityFacts(table.fields, words) : []),
        ...by.map((body) => words.t('example.carried', { body: String(body) })),
      ]
      return (used.length === 0 ? [own] : used).map((strip, at): ExampleRow => ({
        id: table.id,
        strip,
        name: what === 'goal' ? words.t('example.goal', { name }) : name,
        notes: at === 0 ? notes : [],
        seats: [
          ...involved.filter((one) => levelOf(one) === strip).map(seatOf),
          ...named
            .filter((one) => levelOf(one) === strip)
            .map((one): ExampleSeat => ({ column: one.id, how: 'mentioned', strength: null })),
        ],
      }))
    }),
  )
  return strips.flatMap((strip) => rows.filter((row) => row.strip === strip))
}

function stageRows(side: ExampleSide): ExampleRow[] {
  const order = ({ fields }: Recorded) => (typeof fields['order'] === 'number' ? fields['order'] : 0)
  return exampleRecords(side, 'stage')
    .sort((a, b) => order(a) - order(b))
    .map((stage) => ({
      id: stage.id,
      strip: 'stage',
      name: `${order(stage)} ${exampleText(stage, 'name') ?? stage.id}`,
      notes: [],
      seats: exampleRecords(side, 'coverage')
        .filter((exampleRecord) => exampleText(exampleRecord, 'stage') === stage.id)
        .map((exampleRecord) => ({
          column: exampleText(exampleRecord, 'partner') ?? '',
          how: 'covers',
          strength: null,
        })),
    }))
}

/** A person sits where it works, and at the columns whose lines it carries. */
function personRows(side: ExampleSide): ExampleRow[] {
  const said = [...exampleRecords(side, 'involvement'), ...exampleRecords(side, 'tie')]
  return exampleRecords(side, 'person').map((person) => {
    const carries = said.filter(
      ({ fields }) => Array.isArray(fields['carriedBy']) && fields['carriedBy'].includes(person.id),
    )
    const ends = carries.flatMap((carry) => [
      exampleText(carry, 'partner') ?? exampleText(carry, 'from'),
      exampleText(carry, 'to'),
    ])
    const columns = [...new Set([exampleText(person, 'worksAt'), ...ends].filter((one) => one !== null))]
    return {
      id: person.id,
      strip: 'person',
      name: exampleText(person, 'role') ?? person.id,
      notes: [],
      seats: columns.map((column) => ({
        column,
        how: column === exampleText(person, 'worksAt') ? 'lead' : 'inferred',
        strength: null,
      })),
    }
  })
}

/** From the board table down to the floor, then what has no level, the stages, and persons. */
export const exampleRows = (side: ExampleSide, words: Words): ExampleRow[] => [
  ...tableRows(side, words),
  ...stageRows(side),
  ...personRows(side),
]
