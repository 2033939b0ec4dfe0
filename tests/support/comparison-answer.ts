import { Figures } from '../../contract/figures.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { PartnerId, RegionId } from '../../contract/ids.ts'
import { graphLists } from '../../contract/records/table.ts'
import { countFigures } from '../../domain/figures/count-figures.ts'
import { figures } from './figures-answer.ts'

const uwv = PartnerId.parse('zz01-uwv')
const lists = Object.fromEntries(Object.keys(graphLists).map((list) => [list, []]))
const said = { strength: null, lead: false, inferred: false, confirmed: true }

const counts = countFigures(Figures.parse(figures))

/** An example of the answer that lays a region at two moments beside each other. */
export const comparison = {
  region: RegionId.parse('ZZ01'),
  version: 3,
  before: { id: 'zz01-moment-2025', name: 'Peilmoment 2025', from: '2025-10-01', day: '2025-11-14' },
  after: { id: null, name: null, from: '2025-11-14', day: '2026-11-28' },
  ...{ basis: 'partners' as const, partners: 1, heard: [uwv], series: [], needed: 0 },
  ...{ silences: [], came: [], left: [] },
  sums: { added: 1, gone: 0, changed: 0, kept: 0, confirmed: 0 },
  lines: [
    {
      ...{ id: 'zz01-uwv~zz01-board:administrative', what: 'seat' as const, partner: uwv, at: 'zz01-board' },
      ...{ level: 'administrative' as const, change: 'added' as const, differs: [], was: null },
      ...{ before: null, after: said, said: true },
    },
  ],
  leftOut: [],
  gaps: {
    ...{ before: { compared: 0, all: 0 }, after: { compared: 0, all: 0 }, counted: null },
    ...{ closed: [], opened: [], hidden: [], shown: [] },
  },
  figures: { before: counts, after: counts },
  graph: RegionGraph.parse({
    region: { id: 'ZZ01', name: 'Voorbeeldstreek', form: 'unknown', preset: 'B' },
    ...{ version: 3, ...lists, expectations: { kinds: [], own: [] }, truncated: false },
  }),
  positions: {},
}
