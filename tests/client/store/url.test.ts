import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { langs } from '../../../client/i18n/words.ts'
import { agendaGroupings } from '../../../client/picture/agenda/shape.ts'
import { columns } from '../../../client/picture/figures/choice.ts'
import { axes, orders } from '../../../client/picture/matrix/choice.ts'
import {
  formatUrl,
  initialViewState,
  parseUrl,
  shownMoments,
  tabIds,
  themes,
  type ViewState,
  withoutWriting,
} from '../../../client/store/address/view-state.ts'
import { editorTabs } from '../../../client/store/table-editor/columns.ts'
import { questionIds } from '../../../client/text/questions/types.ts'
import { RuleId } from '../../../contract/finding.ts'
import { RegionId } from '../../../contract/ids.ts'
import { recordKinds } from '../../../contract/records/table.ts'
import { kindNames, levels, presets, regionForms, sectors } from '../../../contract/vocabulary.ts'

const some = <T>(of: readonly T[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 4 })
const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const region = fc.integer({ min: 10, max: 99 }).map((n) => RegionId.parse(`AM${n}`))

const states: fc.Arbitrary<ViewState> = fc.record({
  moment: fc.option(fc.constant('am24-moment-2026')),
  region: fc.option(region),
  view: fc.option(fc.constantFrom(...tabIds)),
  rule: fc.option(fc.constantFrom('all' as const, RuleId.parse('G01'), RuleId.parse('G123'))),
  selected: fc.option(id),
  depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  arrangement: fc.constantFrom('score' as const, 'network' as const),
  matrix: fc.record({ by: fc.constantFrom(...axes), order: fc.constantFrom(...orders) }),
  agenda: fc.constantFrom(...agendaGroupings),
  figures: fc.record({ by: fc.constantFrom(...columns), turned: fc.boolean() }),
  tab: fc.option(fc.constant('history' as const)),
  step: fc.option(fc.integer({ min: 1, max: 99 })),
  about: fc.option(id),
  log: fc.record({
    by: fc.option(fc.constantFrom('', 'Anna & co')),
    from: fc.option(fc.constant('2026-11-18')),
    to: fc.option(fc.constant('2026-11-24')),
    kind: fc.option(fc.constantFrom(...recordKinds)),
    q: fc.option(id),
  }),
  compare: fc.record({
    from: fc.option(fc.constant('am24-moment-2025')),
    to: fc.option(fc.constant('am24-moment-2026')),
    show: fc.constantFrom(...shownMoments),
  }),
  edit: fc.option(fc.constantFrom(...editorTabs)),
  filters: fc.record({
    hidden: fc.record({
      sectors: some(sectors),
      kinds: some(kindNames),
      levels: some(levels),
      sources: fc.uniqueArray(id, { maxLength: 3 }),
      strengths: some([1, 2, 3, 4, 5, 'unknown'] as const),
      rules: fc.subarray(['G01', 'G23']),
      severities: fc.subarray(['high' as const, 'low' as const]),
      statuses: fc.subarray(['delayed' as const, 'unknown' as const]),
      agendas: fc.uniqueArray(id, { maxLength: 2 }),
    }),
    onlyFound: fc.boolean(),
    onlyGaps: fc.boolean(),
    onlyUnconfirmed: fc.boolean(),
  }),
  unfolded: fc.uniqueArray(id, { maxLength: 3 }),
  question: fc.option(
    fc.record({
      question: fc.constantFrom(...questionIds),
      parts: fc.record({ a: id, b: id, level: id, n: id }, { requiredKeys: [] }),
    }),
  ),
  trial: fc.boolean(),
  filling: fc.boolean(),
  beside: fc.record({
    side: fc.uniqueArray(region, { maxLength: 6 }),
    ticking: fc.boolean(),
    form: fc.option(fc.constantFrom(...regionForms)),
    preset: fc.option(fc.constantFrom(...presets)),
  }),
  page: fc.constant(null),
  lang: fc.constantFrom(...langs),
  theme: fc.option(fc.constantFrom(...themes)),
  story: fc.constant(null),
  notFound: fc.constant(false),
})
/** In what is frozen nothing is tried out, filled in or edited. */
const anyPlace = states.map(withoutWriting)
const read = (address: string) => {
  const { pathname, search } = new URL(address, 'http://localhost')
  return parseUrl(pathname, search)
}

describe('the address', () => {
  it('says which story, and which screen of it', () => {
    const story = read('/AM24/stories/am24-story-a1?lang=en')
    expect(story).toMatchObject({ view: 'story', story: 'am24-story-a1', lang: 'en', notFound: false })
    expect(formatUrl(story)).toBe('/AM24/stories/am24-story-a1?lang=en')
    expect(read('/AM24/verhalen')).toMatchObject({ view: 'stories', story: null, notFound: false })
    expect(formatUrl({ ...story, view: 'map' })).toBe('/AM24/map?lang=en')
    for (const wrong of ['/AM24/stories/a_b', '/AM24/stories/a/b', '/AM24/stories/a/b/c', '/AM24/map/a'])
      expect(read(wrong).notFound).toBe(true)
  })
  it('gives back every choice that was written into it', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        // Without a region there is no view to keep.
        const expected = place.region === null ? { ...place, view: null } : place
        expect(read(formatUrl(place))).toEqual(expected)
      }),
    )
  })

  it('says nothing of what stands as it begins', () => {
    expect(formatUrl(initialViewState)).toBe('/')
    expect(formatUrl({ ...initialViewState, region: RegionId.parse('AM24'), view: 'gaps' })).toBe('/AM24/gaps')
  })

  it('leaves out what it does not understand', () => {
    expect(
      read(
        '/AM24/map?depth=9&without=moon&without=care&without=level.moon&arrangement=round&lang=fr&theme=pink&selected=',
      ),
    ).toEqual({
      ...initialViewState,
      region: 'AM24',
      view: 'map',
      filters: { ...initialViewState.filters, hidden: { ...initialViewState.filters.hidden, sectors: ['care'] } },
    })
  })

  it('names what is held back as held back', () => {
    const hidden = { ...initialViewState.filters.hidden, sectors: ['public'] as const, levels: ['policy'] as const }
    const state = {
      ...initialViewState,
      region: RegionId.parse('AM24'),
      filters: { ...initialViewState.filters, hidden },
    }
    expect(formatUrl(state)).toBe('/AM24?without=public&without=level.policy')
  })

  it('reads old links, which named what was held back as if they asked for it', () => {
    const old =
      '/AM24/map?sectors=public&levels=policy&kinds=care&strength=3&strength=unknown&sources=s1&rules=G01&severities=high'
    const now =
      '/AM24/map?without=public&without=level.policy&without=kind.care&without=strength.3&without=strength.unknown&without=source.s1&without=rule.G01&without=severity.high'
    expect(read(old)).toEqual(read(now))
    expect(formatUrl(read(old))).toBe(now)
  })

  it.each([
    ['/am24/map', 'map'],
    ['/AM24/Map', 'map'],
    ['/am24/kaart', 'map'],
    ['/AM24/hiaten', 'gaps'],
    ['/AM24/keten', 'chain'],
    ['/AM24/Cijfers', 'figures'],
  ])('%s is understood as it was meant', (path, view) => {
    expect(parseUrl(path, '')).toMatchObject({ region: 'AM24', view, notFound: false })
  })

  it('that was cut off half-way loses only what cannot be read', () => {
    expect(parseUrl('/AM24/map', '?lang=en&selected=G01%7')).toMatchObject({ region: 'AM24', lang: 'en' })
  })

  it.each(['/zeeland', '/AM24/poster', '/AM24/map/more', '/api'])('%s leads nowhere', (path) => {
    expect(read(path).notFound).toBe(true)
  })
})
