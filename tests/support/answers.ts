import { comparison } from './comparison-answer.ts'
import type { z } from 'zod'
import type { RouteName, Routes } from '../../contract/routes.ts'
import { figures, regionFigures } from './figures-answer.ts'
import { example, rule, source, statement } from './records.ts'

const region = { id: 'ZZ01', name: 'Voorbeeldstreek', form: 'unknown', preset: 'B' } as const
const partner = {
  id: 'zz01-uwv',
  name: 'UWV',
  short: null,
  kind: 'uwv',
  aliases: ['Uitvoeringsinstituut'],
  since: null,
  until: null,
  source: source.id,
  inferred: false,
  note: null,
} as const
const body = {
  id: 'zz01-beraad',
  name: 'Regionaal Beraad',
  short: null,
  kind: 'regionaal_beraad',
  level: 'administrative',
  rhythm: null,
  source: source.id,
  note: null,
} as const
const moment = {
  ...{ id: 'zz01-moment-2026', name: '2026', from: '2026-11-01', day: '2026-11-24', asked: [partner.id] },
  ...{ note: null, by: null, version: 2 },
}
const story = {
  ...{ id: 'zz01-story-board', name: 'Stuurgroep', lang: 'nl' as const, moment: moment.id, before: null },
  ...{ seen: 2, by: null },
  steps: [
    {
      ...{ id: 's1', what: 'view' as const, title: 'Onze regio', text: '', notes: '', view: 'map' },
      ...{ fit: 'all' as const, hidden: false },
    },
  ],
}
const involvement = { ...statement, partner: partner.id, at: body.id, role: 'lead' } as const
const summary = {
  ...region,
  version: 3,
  municipalities: 1,
  partners: 2,
  statements: 1,
  own: 0,
  asked: 0,
  sources: 1,
  table: true,
  floor: false,
  sectors: [{ sector: 'work_income', state: 'named' }],
  expected: { kinds: 9, named: 1 },
  questions: null,
} as const
const written = {
  id: 'b7a5bb73-5c0a-4f3e-9d6b-0e3c1f7f3a11',
  region: region.id,
  version: 4,
  at: '2026-11-24T08:15:00.000Z',
  by: null,
  title: 'Add a partner',
  count: 1,
  undoes: null,
  undoneBy: null,
}
const evidence = { id: partner.id, what: 'partner', facts: { kind: 'uwv', inferred: false }, source: null } as const
const found = { rule: 'G01', about: [partner.id], severity: 'high', evidence: [evidence] } as const

const backup = {
  ...{ id: 'ketenkaart-2026-11-24', at: '2026-11-24T08:15:00.000Z', byHand: false, bytes: 2_048 },
  ...{ version: 2, records: 5, changes: 2 },
}

const graph = {
  region,
  version: 3,
  partners: [{ ...partner, aliases: [...partner.aliases] }],
  memberships: [],
  bodies: [body],
  activities: [],
  goals: [],
  stages: [],
  persons: [],
  carryings: [],
  coverages: [],
  involvements: [{ ...involvement, carriedBy: [] }],
  ties: [],
  mentions: [],
  inquiries: [],
  expectations: { kinds: [{ id: 'preset:B:uwv', kind: 'uwv', statutory: true, preset: 'B' }], own: [] },
  sources: [source],
  settings: [],
  decisions: [],
  actions: [],
  moments: [],
  stories: [],
  minutes: [],
  views: [],
  truncated: false,
} satisfies z.input<Routes['getGraph']['answer']>
const gaps = {
  region: region.id,
  version: 3,
  on: '2026-11-24',
  tooEarly: false,
  expected: { kinds: 9, named: 5 },
  gaps: [
    {
      ...found,
      id: 'G01:zz01-uwv',
      number: 1,
      about: [...found.about],
      evidence: [evidence],
      facts: {},
      basis: { partners: 1, statements: 1, inferred: 0 },
      settings: {},
      under: null,
      advice: false,
      standing: 'open',
      decision: null,
      changed: null,
    },
  ],
  undecidable: [
    {
      ...found,
      id: 'G01:zz01-goes',
      number: 2,
      about: ['zz01-goes'],
      evidence: [],
      facts: {},
      missing: [{ reason: 'mention', ids: ['zz01-m1'], level: 'operational' }],
      settings: {},
      under: null,
      advice: false,
    },
  ],
  closed: [],
  truncated: false,
} satisfies z.input<Routes['getGaps']['answer']>

type Answers = { [N in RouteName]: z.input<Routes[N]['answer']> }

/** One answer of each route, such as a handler gives it. */
export const answers = {
  listRegions: { regions: [{ ...summary, sectors: [...summary.sectors] }] },
  getRegion: {
    ...summary,
    sectors: [...summary.sectors],
    members: [{ id: 'zz01-goes', name: 'Goes', centre: true, note: null }],
    unnamed: ['sbb'],
    presets: ['B'],
  },
  getGraph: graph,
  getPartner: {
    partner: { ...partner, aliases: [] },
    truncated: false,
    involvements: [{ ...involvement, carriedBy: [] }],
    ties: [],
    memberships: [],
    coverages: [],
    inquiries: [],
    mentions: [],
    bodies: [body],
    activities: [],
    goals: [],
    partners: [],
    sources: [source],
  },
  getGaps: gaps,
  getFigures: figures,
  listFigures: { on: figures.on, regions: [regionFigures], waiting: [] },
  getComparison: comparison,
  get getExport() {
    return new Blob(['{"a":"file"}']).stream()
  },
  listRules: { rules: [rule] },
  getRule: { rule, example },
  search: {
    q: 'uwv',
    hits: [
      {
        id: partner.id,
        what: 'partner',
        name: 'UWV',
        kind: 'uwv',
        region: { id: 'ZZ01', name: region.name },
        alias: null,
      },
    ],
    truncated: false,
    all: 1,
    counted: true,
  },
  listNames: { q: 'uwv', names: [{ name: 'UWV', kind: 'uwv', id: partner.id, regions: 34, listed: true }] },
  listChanges: { changes: [written], next: null },
  postChange: written,
  erasePerson: { change: written, records: [], backups: ['ketenkaart-2026-11-24.ndjson.gz'] },
  listBackups: { daily: true, backups: [backup], damaged: [] },
  getBackup: { backup, persons: 0, changes: [{ op: 'remove', what: 'partner', id: 'zz01-uwv' }] },
  // A stream is read once: each time another.
  get getEvents() {
    return new Blob(['event: written\ndata: {"version":3,"changes":[]}\n\n']).stream()
  },
  postTrial: { version: 3, graph, gaps, figures: null },
  undoChange: { ...written, undoes: 'b7a5bb73-5c0a-4f3e-9d6b-0e3c1f7f3a12' },
  previewImport: {
    ...{ file: 'sheet.csv', outcome: 'read', reading: { region: 'ZZ01' }, questions: [], errors: [], many: {} },
    ...{ sheets: [], rows: 1 },
    counts: { new: 1, changed: 0, same: 0, unclear: 0, stopped: 0 },
    items: [
      {
        ...{
          group: 'new',
          what: 'partner',
          id: 'zz01-uwv',
          sheet: null,
          row: 2,
          fields: [],
          words: 'UWV',
          why: 'word',
        },
        put: { op: 'put', what: 'partner', record: { ...partner, aliases: [...partner.aliases] } },
      },
    ],
    gone: [],
    changeSet: null,
  },
  listMoments: {
    ...{ region: 'ZZ01', version: 3 },
    moments: [
      {
        ...{ moment, at: '2026-11-24T08:15:00.000Z', rules: '0f1e2d3c4b5a6978', sameRules: true, partners: 2 },
        ...{ questions: { found: 1, undecidable: 0 }, erased: null, stories: [story.id] },
      },
    ],
  },
  listStories: {
    ...{ region: 'ZZ01', version: 3 },
    stories: [{ ...story, steps: 1, minutes: 0, changed: '2026-11-24T08:15:00.000Z' }],
  },
  getStory: { ...{ region: 'ZZ01', version: 3, minutes: [], moved: { changes: 0, partners: 0 } }, story },
  getLayout: { arrangement: 'network', positions: { 'zz01-uwv': [1, 2] } },
  putLayout: { arrangement: 'network', positions: { 'zz01-uwv': [1, 2] } },
  listEmbeddingSites: { sites: ['https://www.example.nl'] },
  getLive: { status: 'live' },
  getReady: { status: 'ready' },
  getOpenApi: { openapi: '3.1.1' },
} satisfies Answers
