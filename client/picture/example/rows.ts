import type { ExampleSide } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import { activityFacts } from '../../text/activity.ts'
import { isPositive, levelOf, type Recorded, recordsOf, textOf } from './records.ts'

export const strips = ['administrative', 'policy', 'operational', 'unspecified', 'stage', 'person'] as const
export type Strip = (typeof strips)[number]
export type ExampleSeat = {
  column: string
  how: 'stated' | 'inferred' | 'mentioned' | 'none' | 'lead' | 'covers'
  strength: string | null
}
/** A line of the drawing: a body, activity or goal at a level, a stage, or a person. */
export type ExampleRow = { id: string; strip: Strip; name: string; notes: string[]; seats: ExampleSeat[] }

function seatOf(said: Recorded): ExampleSeat {
  const { strength, inferred } = said.fields
  const positive = isPositive(said)
  const lead = textOf(said, 'role') === 'lead'
  const how = !positive ? 'none' : lead ? 'lead' : inferred === true ? 'inferred' : 'stated'
  return {
    column: textOf(said, 'partner') ?? '',
    how,
    strength: positive && typeof strength === 'number' ? String(strength) : null,
  }
}

/** A table stands once for each level at which somebody sits there; where nobody does, at its own. */
function tableRows(side: ExampleSide, words: Words): ExampleRow[] {
  const carried = recordsOf(side, 'carrying')
  const nameOf = (id: string | null) =>
    [...recordsOf(side, 'body'), ...recordsOf(side, 'activity')].find((one) => one.id === id)?.fields['name']
  const rows = (['body', 'activity', 'goal'] as const).flatMap((what) =>
    recordsOf(side, what).flatMap((table) => {
      const involved = recordsOf(side, 'involvement').filter((one) => textOf(one, 'at') === table.id)
      const named = recordsOf(side, 'mention').filter((one) => textOf(one, 'at') === table.id)
      const own = what === 'body' ? levelOf(table) : what === 'goal' ? 'policy' : 'operational'
      const used = strips.filter((strip) => [...involved, ...named].some((one) => levelOf(one) === strip))
      const name = textOf(table, 'short') ?? textOf(table, 'name') ?? table.id
      const by = carried.filter((one) => textOf(one, 'activity') === table.id).map((one) => nameOf(textOf(one, 'body')))
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
  return recordsOf(side, 'stage')
    .sort((a, b) => order(a) - order(b))
    .map((stage) => ({
      id: stage.id,
      strip: 'stage',
      name: `${order(stage)} ${textOf(stage, 'name') ?? stage.id}`,
      notes: [],
      seats: recordsOf(side, 'coverage')
        .filter((one) => textOf(one, 'stage') === stage.id)
        .map((one) => ({ column: textOf(one, 'partner') ?? '', how: 'covers', strength: null })),
    }))
}

/** A person sits where it works, and at the columns whose lines it carries. */
function personRows(side: ExampleSide): ExampleRow[] {
  const said = [...recordsOf(side, 'involvement'), ...recordsOf(side, 'tie')]
  return recordsOf(side, 'person').map((person) => {
    const carries = said.filter(
      ({ fields }) => Array.isArray(fields['carriedBy']) && fields['carriedBy'].includes(person.id),
    )
    const ends = carries.flatMap((one) => [textOf(one, 'partner') ?? textOf(one, 'from'), textOf(one, 'to')])
    const columns = [...new Set([textOf(person, 'worksAt'), ...ends].filter((one) => one !== null))]
    return {
      id: person.id,
      strip: 'person',
      name: textOf(person, 'role') ?? person.id,
      notes: [],
      seats: columns.map((column) => ({
        column,
        how: column === textOf(person, 'worksAt') ? 'lead' : 'inferred',
        strength: null,
      })),
    }
  })
}

/** From the board table down to the floor, then what has no level, the stages, and persons. */
export const rowsOf = (side: ExampleSide, words: Words): ExampleRow[] => [
  ...tableRows(side, words),
  ...stageRows(side),
  ...personRows(side),
]
