import type { z } from 'zod'
import type { RegionFigures } from '../../contract/answers/figures-beside.ts'
import { Figures } from '../../contract/figures.ts'
import { countFigures } from '../../domain/figures/count-figures.ts'

/** The figures of a region of which next to nothing is said. */
export const figures: z.input<typeof Figures> = {
  region: 'ZZ01',
  version: 3,
  on: '2026-11-24',
  tooEarly: false,
  silent: ['policy'],
  present: {
    known: 'partly',
    lacking: [{ reason: 'mention', n: 1, of: 2, level: null }],
    kinds: [
      { kind: 'uwv', statutory: true, state: 'present', partners: ['zz01-uwv'], mentions: [] },
      { kind: 'employer', statutory: false, state: 'mentioned', partners: [], mentions: ['zz01-m1'] },
    ],
  },
  levels: {
    known: 'unknown',
    lacking: [{ reason: 'nothing_said', n: 0, of: 2, level: null }],
    pairs: 0,
    both: { n: 0, stated: 0 },
    administrative: { n: 0, stated: 0 },
    operational: { n: 0, stated: 0 },
    other: { n: 0, stated: 0 },
    differ: 0,
    multiplexity: null,
    alike: { pairs: 0, both: 0 },
  },
  chain: {
    known: 'unknown',
    lacking: [{ reason: 'no_coverage', n: 0, of: 2, level: null }],
    stages: [{ id: 'zz01-intake', partners: [], complete: false, handover: null, firm: false }],
  },
  fragile: { known: 'known', lacking: [], partners: [], tables: [], lines: [], alone: ['zz01-uwv'] },
  persons: {
    known: 'unknown',
    lacking: [{ reason: 'carrier_unknown', n: 1, of: 1, level: null }],
    lines: 1,
    recorded: 0,
    single: 0,
    partners: [{ id: 'zz01-uwv', lines: 1, recorded: 0, single: 0 }],
    people: [],
  },
  secured: {
    known: 'unknown',
    lacking: [{ reason: 'no_activities', n: 0, of: 0, level: null }],
    activities: [],
  },
  network: [
    {
      level: null,
      partners: 1,
      pairs: 0,
      density: null,
      centralisation: null,
      parts: 1,
      largest: 1,
      fragmentation: null,
      core: 0,
    },
  ],
  reciprocity: { stated: 0, confirmed: 0, share: null },
  sectors: [
    {
      sector: 'work_income',
      partners: 1,
      levels: {
        administrative: { own: 1, stated: 1, via: 0 },
        policy: { own: 0, stated: 0, via: 0 },
        operational: { own: 0, stated: 0, via: 0 },
      },
      both: 0,
      mentions: 0,
      external: 0,
      internal: 0,
      ei: null,
    },
  ],
  partners: [
    {
      id: 'zz01-uwv',
      standing: 'alone',
      degree: 0,
      administrative: 0,
      policy: null,
      operational: null,
      betweenness: 0,
      constraint: null,
      core: 0,
      brokerage: { coordinator: 0, consultant: 0, gatekeeper: 0, liaison: 0 },
      sole: [],
      cutsOff: 0,
    },
  ],
  completeness: { statements: 1, own: 0, inferred: 0, mentions: 0, sources: 1, dated: 0, partners: 2, asked: 0 },
}

/** The same beside other regions. */
export const regionFigures: z.input<typeof RegionFigures> = {
  ...countFigures(Figures.parse(figures)),
  region: { id: 'ZZ01', name: 'Voorbeeldstreek', form: 'unknown', preset: 'B' },
  version: 3,
  municipalities: 1,
  tooEarly: false,
  own: { settings: 0, expectations: 0 },
  statements: 1,
}
