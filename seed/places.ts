import type { RegionId } from '../contract/ids.ts'
import { type Draft, idIn, sourceIn } from './draft.ts'
import { tables } from './material.ts'

type Row = (typeof tables)[number]

const rowsOf = (region: RegionId, what: Row['what']): Row[] =>
  tables.filter((row) => row.region === region && row.what === what)

const common = ({ region, slug, name, short, document, note }: Row) => ({
  id: idIn(region, slug),
  name,
  short,
  source: sourceIn(region, document),
  note,
})

/** The tables where partners meet. A level that is not said stays unspecified. */
export const bodyDrafts = (region: RegionId): Draft[] =>
  rowsOf(region, 'body').map((row) => ({
    op: 'put',
    what: 'body',
    record: { ...common(row), kind: row.kind, level: row.level ?? 'unspecified', rhythm: row.rhythm },
  }))

/** What is done. Everything the sources are silent about is null. */
export const activityDrafts = (region: RegionId): Draft[] =>
  rowsOf(region, 'activity').map((row) => ({
    op: 'put',
    what: 'activity',
    record: {
      ...common(row),
      status: row.status,
      statusSince: null,
      statusStatedAs: row.status_words,
      agenda: row.agenda,
      category: null,
      start: null,
      end: row.end,
      result: null,
      resultVisible: null,
      owner: null,
      structuralMoney: null,
      bodyPlace: null,
      lastNews: null,
      stages: [],
      serves: [],
    },
  }))
