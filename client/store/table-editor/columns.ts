import type { z } from 'zod'
import { Involvement } from '../../../contract/records/lines/involvement.ts'
import { Tie } from '../../../contract/records/lines/tie.ts'
import { Activity } from '../../../contract/records/nodes/activity.ts'
import { Body } from '../../../contract/records/nodes/body.ts'
import { Partner } from '../../../contract/records/nodes/partner.ts'
import type { MessageKey } from '../../i18n/words.ts'

/** What the table editor lists, each in a tab of its own. */
export const editorTabs = ['partners', 'bodies', 'activities', 'involvements', 'ties'] as const
export type EditorTab = (typeof editorTabs)[number]

/** A word out of a list, by what it is a word for. */
export const choiceNames = [
  ...(['kind', 'bodyKind', 'level', 'status', 'strength', 'judgement', 'role', 'yesNo'] as const),
] as const
export type ChoiceName = (typeof choiceNames)[number]

/** What a cell holds. A number of tables is counted, not typed. */
export type CellType =
  | { is: 'text'; limit: number }
  | { is: 'day' }
  | { is: 'choice'; of: ChoiceName }
  | { is: 'name'; of: 'partner' | 'table' | 'source' }
  | { is: 'count' }

export type EditorColumn = {
  /** The field of the record; `cluster`, `tables`, `floor` and `partners` follow from other records. */
  field: string
  label: MessageKey
  /** In rem. */
  width: number
  type: CellType
  /** A row is nothing without it. */
  required: boolean
}

const text = (limit: number): CellType => ({ is: 'text', limit })
/** As many characters as the contract lets a record hold. */
const limitOf = (schema: z.ZodString | z.ZodNullable<z.ZodString>): CellType =>
  text(('unwrap' in schema ? schema.unwrap() : schema).maxLength ?? Infinity)
const choice = (of: ChoiceName): CellType => ({ is: 'choice', of })
const name = (of: 'partner' | 'table' | 'source'): CellType => ({ is: 'name', of })
const day: CellType = { is: 'day' }
const count: CellType = { is: 'count' }

const column = (field: string, label: MessageKey, width: number, type: CellType): EditorColumn => ({
  field,
  label,
  width,
  type,
  required: false,
})
const required = (...given: Parameters<typeof column>): EditorColumn => ({ ...column(...given), required: true })

const statement = [
  column('since', 'edit.since', 7, day),
  column('until', 'edit.until', 7, day),
  column('lastConfirmed', 'edit.confirmed', 7, day),
  column('source', 'edit.source', 11, name('source')),
  column('note', 'edit.note', 16, limitOf(Tie.shape.note)),
]

/** The columns of each tab, from left to right. The first one names the row. */
export const editorColumns: Readonly<Record<EditorTab, readonly EditorColumn[]>> = {
  partners: [
    required('name', 'edit.name', 16, limitOf(Partner.shape.name)),
    column('short', 'edit.short', 9, limitOf(Partner.shape.short)),
    required('kind', 'edit.kind', 12, choice('kind')),
    column('cluster', 'edit.cluster', 11, name('partner')),
    column('tables', 'edit.tables', 4.5, count),
    column('floor', 'edit.floor', 4.5, count),
    column('since', 'edit.since', 7, day),
    column('until', 'edit.until', 7, day),
    column('source', 'edit.source', 11, name('source')),
    column('note', 'edit.note', 16, limitOf(Partner.shape.note)),
  ],
  bodies: [
    required('name', 'edit.name', 18, limitOf(Body.shape.name)),
    column('short', 'edit.short', 11, limitOf(Body.shape.short)),
    column('kind', 'edit.bodyKind', 11, choice('bodyKind')),
    required('level', 'edit.level', 9, choice('level')),
    column('rhythm', 'edit.rhythm', 8, limitOf(Body.shape.rhythm)),
    column('partners', 'edit.partners', 5, count),
    column('source', 'edit.source', 11, name('source')),
    column('note', 'edit.note', 16, limitOf(Body.shape.note)),
  ],
  activities: [
    required('name', 'edit.name', 18, limitOf(Activity.shape.name)),
    column('short', 'edit.short', 11, limitOf(Activity.shape.short)),
    column('status', 'edit.status', 9, choice('status')),
    column('statusSince', 'edit.statusSince', 7, day),
    column('agenda', 'edit.agenda', 11, limitOf(Activity.shape.agenda)),
    column('start', 'edit.start', 7, day),
    column('end', 'edit.end', 7, day),
    column('partners', 'edit.partners', 5, count),
    column('owner', 'edit.owner', 10, limitOf(Activity.shape.owner)),
    column('structuralMoney', 'edit.structuralMoney', 7, choice('yesNo')),
    column('bodyPlace', 'edit.bodyPlace', 7, choice('yesNo')),
    column('result', 'edit.result', 14, limitOf(Activity.shape.result)),
    column('resultVisible', 'edit.resultVisible', 7, choice('yesNo')),
    column('lastNews', 'edit.lastNews', 7, day),
    column('source', 'edit.source', 11, name('source')),
    column('note', 'edit.note', 16, limitOf(Activity.shape.note)),
  ],
  involvements: [
    required('partner', 'edit.partner', 14, name('partner')),
    required('at', 'edit.at', 16, name('table')),
    column('level', 'edit.level', 9, choice('level')),
    column('role', 'edit.role', 8, choice('role')),
    column('strength', 'edit.strength', 9, choice('strength')),
    ...statement.slice(0, -1),
    column('note', 'edit.note', 16, limitOf(Involvement.shape.note)),
  ],
  ties: [
    required('from', 'edit.from', 14, name('partner')),
    required('to', 'edit.to', 14, name('partner')),
    column('level', 'edit.level', 9, choice('level')),
    column('strength', 'edit.strength', 9, choice('strength')),
    column('judgement', 'edit.judgement', 8, choice('judgement')),
    ...statement,
  ],
}
