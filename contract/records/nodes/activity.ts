import { z } from 'zod'
import { Slug, SourceId, TableId } from '../../ids.ts'
import { activityStatuses } from '../../vocabulary.ts'
import { asLine, mayName, namesText, nodeRecord, periodIssues, restsOn } from '../definition.ts'
import { Day, maybe, text } from '../fields.ts'
import { goalRecord } from './goal.ts'
import { sourceRecord } from './source.ts'
import { stageRecord } from './stage.ts'

const YesNo = z.enum(['yes', 'no'])
/** An item of the do-agenda or the multi-year agenda. */
export const Activity = z.strictObject({
  id: TableId,
  name: text(200),
  short: maybe(text(60)),
  status: maybe(z.enum(activityStatuses)),
  statusSince: maybe(Day),
  /** The words in which the source gives the status. */
  statusStatedAs: maybe(text(500)),
  agenda: maybe(text(200)),
  category: maybe(text(200)),
  start: maybe(Day),
  end: maybe(Day),
  result: maybe(text(2000)),
  resultVisible: maybe(YesNo),
  owner: maybe(text(200)),
  structuralMoney: maybe(YesNo),
  bodyPlace: maybe(YesNo),
  lastNews: maybe(Day),
  stages: z.array(Slug).max(20),
  serves: z.array(TableId).max(20),
  source: maybe(SourceId),
  note: maybe(text(2000)),
})
export type Activity = z.infer<typeof Activity>

export const activityRecord = nodeRecord({
  what: 'activity',
  schema: Activity,
  list: 'activities',
  label: 'Activity',
  links: {
    stages: asLine('AT', mayName(stageRecord)),
    serves: asLine('SERVES', mayName(goalRecord)),
    source: restsOn(sourceRecord),
  },
  derived: { searchText: ({ name, short }) => namesText(name, short) },
  issues: ({ start, end }) => periodIssues(start, end, 'end'),
  shown: [
    ...(['name', 'status', 'statusSince', 'start', 'end', 'resultVisible', 'owner', 'structuralMoney'] as const),
    ...(['bodyPlace', 'lastNews', 'serves'] as const),
  ],
})
