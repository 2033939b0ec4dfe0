import { randomInt } from 'node:crypto'
import { Put } from '../../contract/change.ts'
import { RegionId } from '../../contract/ids.ts'
import type { RecordKind, RecordOf } from '../../contract/records/table.ts'

/** A region no other test has. */
export const newRegionId = () => RegionId.parse(`ZZ${String(randomInt(1e8)).padStart(8, '0')}`)

const said = {
  level: 'administrative',
  strength: null,
  judgement: null,
  since: null,
  until: null,
  lastConfirmed: null,
  statedBy: 'document',
  source: 'doc',
  statedAs: 'in these words',
  inferred: false,
  inferredWhy: null,
  carriedBy: [],
  note: null,
}
const edge = { source: 'doc', inferred: false, note: null }
const period = { since: null, until: null }

/** What a record holds when a test does not care. Ids are without the region's prefix. */
const unsaid: Record<Exclude<RecordKind, 'region'>, Record<string, unknown>> = {
  source: {
    title: 'A document',
    kind: 'document',
    url: null,
    date: '2026-01-01',
    series: null,
    licence: null,
    note: null,
  },
  partner: { short: null, kind: 'other', aliases: [], ...period, source: 'doc', inferred: false, note: null },
  person: { role: 'Adviser', worksAt: null, temporaryUntil: null, lastConfirmed: null, source: 'doc' },
  goal: { horizon: null, source: 'doc' },
  stage: { order: 1, side: null, number: null, completeOn: null },
  body: { short: null, kind: null, level: 'unspecified', rhythm: null, source: 'doc', note: null },
  activity: {
    short: null,
    status: 'running',
    ...Object.fromEntries(
      ['statusSince', 'statusStatedAs', 'agenda', 'category', 'start', 'end', 'result', 'resultVisible'].map(unknown),
    ),
    ...Object.fromEntries(['owner', 'structuralMoney', 'bodyPlace', 'lastNews', 'note'].map(unknown)),
    stages: [],
    serves: [],
    source: 'doc',
  },
  membership: { ...edge, ...period },
  coverage: { ...edge, ...period },
  carrying: { ...edge, statedAs: null, statement: null },
  involvement: { ...said, role: null },
  tie: said,
  mention: { words: 'partners', kinds: ['other'], level: null, source: 'doc', inferred: false, note: null },
  expectation: { kind: null, a: null, b: null, level: null, strength: null, origin: 'own', source: 'doc' },
  inquiry: { level: 'unspecified', statedBy: 'observer', source: 'doc', note: null },
  setting: {},
  action: { owner: null, due: null, by: null, agreedOn: '2026-06-01', doneOn: null, closes: [], changes: '[]' },
  decision: {
    verdict: 'accepted',
    reason: 'It is meant to be so',
    owner: null,
    due: null,
    by: null,
    decidedOn: '2026-06-01',
    severity: 'high',
    ground: [],
  },
  moment: { name: 'Moment', from: '2026-06-01', day: '2026-06-01', asked: [], note: null, by: null, version: 1 },
  story: { name: 'Story', lang: 'nl', moment: null, before: null, seen: 1, by: null, steps: [] },
  minute: {
    ...{ step: null, what: 'note', text: 'Said', gap: null, about: [] },
    ...{ owner: null, due: null, by: null, on: '2026-06-01' },
  },
  view: { name: 'View', view: 'map', by: null },
}
function unknown(key: string): [string, null] {
  return [key, null]
}
const named = new Set<RecordKind>(['partner', 'goal', 'stage', 'body', 'activity'])
const stated = new Set<RecordKind>(['involvement', 'tie', 'mention'])
/** Fields with the name of a link that hold something else: a gap, a day. */
const notIds: Partial<Record<RecordKind, readonly string[]>> = { decision: ['about'], moment: ['from'] }
const links = [
  ['id', 'source', 'worksAt', 'member', 'cluster', 'partner', 'stage', 'body', 'activity'],
  ['at', 'from', 'to', 'a', 'b', 'statement', 'carriedBy', 'stages', 'serves'],
  ['about', 'asked', 'before', 'moment', 'story'],
].flat()

/** Writes records of one region briefly: ids without prefix, and only what the test is about. */
export type Tiny = {
  region: RegionId
  /** `goes` as it is stored: `zz12345678-goes`. */
  id: (short: string) => string
  put: (what: RecordKind, id: string, fields?: Record<string, unknown>) => Put
  /** The record of `put`. */
  record: <K extends RecordKind>(what: K, id: string, fields?: Record<string, unknown>) => RecordOf<K>
}

export function tiny(region = newRegionId()): Tiny {
  const prefix = `${region.toLowerCase()}-`
  const id = (short: string) => (short.startsWith('kind:') ? short : `${prefix}${short}`)
  const put: Tiny['put'] = (what, short, fields = {}) => {
    const all: Record<string, unknown> =
      what === 'region'
        ? { name: `Region ${region}`, form: 'unknown', preset: 'B', ...fields, id: region }
        : {
            ...unsaid[what],
            ...(named.has(what) && { name: short }),
            ...(stated.has(what) && { statement: short }),
            ...fields,
            id: short,
          }
    const record = Object.entries(all).map(([key, value]): [string, unknown] => {
      if (what === 'region' || notIds[what]?.includes(key) || !links.includes(key)) return [key, value]
      return [key, Array.isArray(value) ? value.map(String).map(id) : typeof value === 'string' ? id(value) : value]
    })
    return Put.parse({ op: 'put', what, record: Object.fromEntries(record) })
  }
  return { region, id, put, record: (what, short, fields) => put(what, short, fields).record as RecordOf<typeof what> }
}

/** The region itself and its one source, `doc`: what every tiny region starts with. */
export const start = ({ put }: Tiny, fields: Record<string, unknown> = {}): Put[] => [
  put('region', '', fields),
  put('source', 'doc'),
]
