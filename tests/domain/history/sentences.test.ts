import { describe, expect, it } from '@jest/globals'
import type { Put } from '../../../contract/change.ts'
import { RegionId } from '../../../contract/ids.ts'
import type { RecordKind } from '../../../contract/records/table.ts'
import { recordKinds } from '../../../contract/records/table.ts'
import type { RecordDiff } from '../../../domain/changes.ts'
import { mergePartners } from '../../../domain/edit/merge-partners.ts'
import { splitPartner } from '../../../domain/edit/split-partner.ts'
import { putOf } from '../../../domain/edit/removal.ts'
import { countDiffs, stepStory } from '../../../domain/history/step-story.ts'
import { PartnerId } from '../../../contract/ids.ts'
import { partnerByName } from '../../../contract/records/nodes/partner.ts'
import { plainSentence, logSentence } from '../../../client/text/history/log-sentence.ts'
import { langs, wordsIn } from '../../../client/i18n/words.ts'
import { network } from '../../networks/network.ts'
import { tiny } from '../../networks/records.ts'

const zz = tiny(RegionId.parse('ZZ01'))
const { put, id } = zz
type Fields = Record<string, unknown>

/** What there is to name. */
const there: Put[] = [
  put('partner', 'uwv', { name: 'UWV', kind: 'uwv' }),
  put('partner', 'goes', { name: 'Gemeente Goes', short: 'Goes', kind: 'municipality' }),
  put('body', 'waz', { name: 'Werkgroep WAZ' }),
  put('activity', 'doe', { name: 'Doe-agenda' }),
  put('stage', 'intake', { name: 'Intake' }),
]
const now = network(() => there, {}, zz)
const ground = {
  now: {
    graph: now.graph,
    rules: [],
    gaps: { gaps: [{ id: 'G06~zz01-uwv', number: 3 }], undecidable: [], closed: [] },
  },
  names: { [id('gone')]: 'Wie weg is' },
} as unknown as Parameters<typeof logSentence>[1]

const detailOf = (diffs: readonly RecordDiff[], title = 'A title') => ({
  diffs: [...diffs],
  title,
  counts: countDiffs(diffs),
})
const say = (diffs: readonly RecordDiff[], about: string | null = null, title?: string) => {
  const story = stepStory(detailOf(diffs, title), about)
  return plainSentence(logSentence(story.sentence, ground, wordsIn('nl')))
}
const diff = (what: RecordKind, before: Fields | null, after: Fields | null, short = 'r'): RecordDiff => {
  const of = (fields: Fields | null) => (fields === null ? null : put(what, short, fields))
  return { id: id(short), what, before: of(before), after: of(after) }
}

const seat = { partner: 'uwv', at: 'waz', level: 'operational' }
const tie = { from: 'uwv', to: 'goes', level: 'operational' }
const decision = { gap: 'G06~zz01-uwv', rule: 'G06', about: ['zz01-uwv'] }
type Line = [what: RecordKind, before: Fields | null, after: Fields | null, said: string, own?: string]

/** What is told to who reads the region, and to UWV where that is something else. */
const lines: Line[] = [
  ['partner', null, { name: 'SBB' }, 'SBB nieuw'],
  ['partner', { name: 'SBB' }, null, 'SBB verwijderd'],
  ['partner', { name: 'SBB' }, { name: 'S-BB', aliases: ['SBB'] }, '‘SBB’ heet nu S-BB'],
  ['partner', { name: 'SBB' }, { name: 'SBB', until: '2026-03-01' }, 'SBB: geldt tot en met 1 maart 2026'],
  ['partner', { name: 'SBB', until: '2026-03-01' }, { name: 'SBB' }, 'SBB: geldt weer'],
  ['partner', { name: 'SBB' }, { name: 'SBB', kind: 'sbb' }, 'SBB: soort van andere partner naar SBB'],
  ['partner', { name: 'SBB' }, { name: 'SBB', note: 'x', aliases: ['S'] }, 'SBB: opmerking is nu ‘x’'],
  ['involvement', null, seat, 'UWV zit uitvoerend in Werkgroep WAZ', 'Zit uitvoerend in Werkgroep WAZ'],
  ['involvement', null, { ...seat, level: 'unspecified' }, 'UWV zit in Werkgroep WAZ', 'Zit in Werkgroep WAZ'],
  ['involvement', null, { ...seat, role: 'lead' }, 'UWV is trekker van Werkgroep WAZ', 'Is trekker van Werkgroep WAZ'],
  ['involvement', null, { ...seat, strength: 0 }, 'UWV zit niet in Werkgroep WAZ', 'Zit niet in Werkgroep WAZ'],
  ['involvement', seat, null, 'UWV staat niet meer bij Werkgroep WAZ', 'Staat niet meer bij Werkgroep WAZ'],
  [
    ...(['involvement', { ...seat, role: 'participant' }, { ...seat, role: 'lead' }] as const),
    ...(['UWV is nu trekker van Werkgroep WAZ, was lid', 'Is nu trekker van Werkgroep WAZ, was lid'] as const),
  ],
  ['involvement', { ...seat, role: 'lead' }, { ...seat }, 'UWV is nu lid van Werkgroep WAZ, was trekker'],
  ['involvement', { ...seat, strength: 0 }, { ...seat, strength: 3 }, 'UWV zit nu wel in Werkgroep WAZ'],
  ['involvement', { ...seat, strength: 3 }, { ...seat, strength: 0 }, 'UWV zit niet in Werkgroep WAZ'],
  [
    ...(['involvement', { ...seat, at: 'doe', strength: 3 }, { ...seat, at: 'doe', strength: 4 }] as const),
    'UWV bij Doe-agenda: van afstemmen naar samen beslissen',
    'Doe-agenda: van afstemmen naar samen beslissen',
  ],
  ['involvement', seat, { ...seat, strength: 4 }, 'UWV bij Werkgroep WAZ: nu samen beslissen'],
  ['involvement', seat, { ...seat, until: '2026-03-01' }, 'UWV zat tot en met 1 maart 2026 in Werkgroep WAZ'],
  [
    'involvement',
    seat,
    { ...seat, lastConfirmed: '2026-03-01' },
    'Bevestigd: UWV bij Werkgroep WAZ',
    'Bevestigd: Werkgroep WAZ',
  ],
  ['tie', null, tie, 'UWV werkt uitvoerend samen met Goes', 'Werkt uitvoerend samen met Goes'],
  ['tie', null, { ...tie, level: 'unspecified' }, 'UWV werkt samen met Goes'],
  ['tie', null, { ...tie, strength: 0 }, 'UWV heeft geen contact met Goes', 'Heeft geen contact met Goes'],
  ['tie', tie, null, 'UWV: contact met Goes verwijderd', 'Contact met Goes verwijderd'],
  ['tie', tie, { ...tie, until: '2026-03-01' }, 'UWV werkte tot en met 1 maart 2026 samen met Goes'],
  [
    'tie',
    { ...tie, strength: 2 },
    { ...tie, strength: 5 },
    'UWV en Goes: van elkaar informeren naar samen doen',
    'Contact met Goes: van elkaar informeren naar samen doen',
  ],
  ['membership', null, { member: 'goes', cluster: 'uwv' }, 'Goes is onderdeel van UWV'],
  ['membership', { member: 'goes', cluster: 'uwv' }, null, 'Goes is geen onderdeel meer van UWV'],
  ['coverage', null, { partner: 'uwv', stage: 'intake' }, 'UWV doet de stap Intake', 'Doet de stap Intake'],
  ['coverage', { partner: 'uwv', stage: 'intake' }, null, 'UWV staat niet meer bij de stap Intake'],
  ['carrying', null, { body: 'waz', activity: 'doe' }, 'Doe-agenda valt onder Werkgroep WAZ'],
  ['carrying', { body: 'waz', activity: 'doe' }, null, 'Doe-agenda valt niet meer onder Werkgroep WAZ'],
  ['mention', null, { words: 'wethouders', at: 'waz' }, '‘wethouders’ genoemd bij Werkgroep WAZ'],
  ['mention', { words: 'wethouders', at: 'waz' }, null, '‘wethouders’ niet meer genoemd bij Werkgroep WAZ'],
  [
    'inquiry',
    null,
    { partner: 'uwv', at: 'waz' },
    'UWV bij Werkgroep WAZ: gevraagd, niet bekend',
    'Werkgroep WAZ: gevraagd, niet bekend',
  ],
  ['inquiry', { partner: 'uwv', at: 'waz' }, null, 'UWV bij Werkgroep WAZ: niet meer gevraagd'],
  ['expectation', null, { kind: 'sbb' }, 'Verwacht: SBB doet mee'],
  [
    'expectation',
    { a: 'uwv', b: 'kind:employer', level: 'policy' },
    null,
    'Niet meer verwacht: UWV en een werkgever werken samen',
  ],
  ['activity', null, { name: 'Jobhunting' }, 'Jobhunting nieuw'],
  [
    'activity',
    { name: 'Jobhunting' },
    { name: 'Jobhunting', status: 'delayed', statusSince: '2026-01-01' },
    'Jobhunting: van in uitvoering naar vertraagd',
  ],
  [
    'activity',
    { name: 'Jobhunting', owner: 'UWV' },
    { name: 'Jobhunting' },
    'Jobhunting: eigenaar leeggemaakt, was ‘UWV’',
  ],
  [
    'activity',
    { name: 'Jobhunting' },
    { name: 'Jobhunting', end: '2027-01-01' },
    'Jobhunting: eindigt op is nu 1 januari 2027',
  ],
  ['body', null, { name: 'Beraad' }, 'Beraad nieuw'],
  ['body', { name: 'Beraad' }, { name: 'Beraad', level: 'policy' }, 'Beraad: van niveau niet genoemd naar ambtelijk'],
  ['goal', null, { name: 'Meer werk' }, 'Meer werk nieuw'],
  ['goal', { name: 'Meer werk' }, null, 'Meer werk verwijderd'],
  ['stage', { name: 'Intake' }, { name: 'Aanmelding' }, '‘Intake’ heet nu Aanmelding'],
  ['person', null, { role: 'Adviseur' }, 'Adviseur nieuw'],
  ['person', { role: 'Adviseur' }, null, 'Adviseur verwijderd'],
  ['person', { role: 'Adviseur' }, { role: 'Adviseur', worksAt: 'uwv' }, 'Adviseur: werkt bij is nu UWV'],
  ['source', null, { title: 'Verslag' }, 'Verslag nieuw'],
  ['source', { title: 'Verslag' }, { title: 'Notulen' }, '‘Verslag’ heet nu Notulen'],
  ['setting', null, { rule: 'G05', key: 'share', value: 0.3 }, '(onbekend) is nu 0,3'],
  ['setting', { rule: 'G05', key: 'share', value: 0.3 }, null, '(onbekend) weer als standaard'],
  ['decision', null, decision, 'Hiaat 3 is bewust zo'],
  ['decision', decision, { ...decision, verdict: 'dismissed' }, 'Hiaat 3 is geen hiaat'],
  [
    'decision',
    null,
    { ...decision, verdict: 'assigned', owner: 'UWV', due: '2027-01-01' },
    'Hiaat 3 toegewezen aan ‘UWV’, voor 1 januari 2027',
  ],
  ['decision', decision, null, 'Hiaat 3 is weer open'],
  ['decision', null, { ...decision, gap: 'G07~zz01-uwv', rule: 'G07' }, 'Een hiaat over UWV is bewust zo'],
  ['action', null, { title: 'Nodig SBB uit' }, 'Afgesproken: Nodig SBB uit'],
  ['action', { title: 'Nodig SBB uit' }, { title: 'Nodig SBB uit', doneOn: '2026-06-01' }, 'Gedaan: Nodig SBB uit'],
  ['action', { title: 'Nodig SBB uit' }, null, 'Afspraak verwijderd: Nodig SBB uit'],
  ['moment', null, { name: '2026' }, 'Peilmoment ‘2026’ bevroren'],
  ['moment', { name: '2026' }, { name: 'Nulmeting' }, '‘2026’ heet nu Nulmeting'],
  ['moment', { name: '2026' }, null, 'Peilmoment ‘2026’ verwijderd'],
  ['story', null, { name: 'Stuurgroep' }, 'Verhaal ‘Stuurgroep’ opgeslagen'],
  ['story', { name: 'Stuurgroep' }, { name: 'Stuurgroep', seen: 4 }, 'Verhaal ‘Stuurgroep’ opgeslagen'],
  ['story', { name: 'Stuurgroep' }, null, 'Verhaal ‘Stuurgroep’ verwijderd'],
  ['minute', null, { text: 'UWV belt Goes', story: 's' }, 'In overleg: UWV belt Goes'],
  ['minute', { text: 'UWV belt Goes', story: 's' }, null, 'Niet meer in het verslag: UWV belt Goes'],
  ['view', null, { name: 'Alleen bestuurlijk' }, 'Weergave ‘Alleen bestuurlijk’ opgeslagen'],
  ['view', { name: 'Alleen bestuurlijk' }, null, 'Weergave ‘Alleen bestuurlijk’ verwijderd'],
  ['region', { name: 'Zeeland' }, { name: 'Zeeland', preset: 'P' }, 'Vaste lijst: Perspectief op Werk (2019-2021)'],
  ['region', { name: 'Zeeland' }, { name: 'Zeeland', form: 'lead' }, 'De regio stuurt nu met één partner als trekker'],
  ['region', null, { name: 'Zeeland' }, 'Zeeland begonnen'],
]

describe('a step is told in a sentence', () => {
  it.each(lines.map(([what, before, after, said, own = null]) => ({ what, before, after, said, own })))(
    '$said',
    ({ what, before, after, said, own }) => {
      const one = diff(what, before, after)
      expect(say([one])).toBe(said)
      if (own !== null) expect(say([one], id('uwv'))).toBe(own)
      // Never an id or a code, in whatever language.
      for (const lang of langs) {
        const text = logSentence(stepStory(detailOf([one]), null).sentence, ground, wordsIn(lang))
        expect(text).not.toMatch(/zz01|\bkind:|_|\{|\bnull\b|undefined/)
      }
    },
  )

  it('is told of every kind of record', () => {
    expect(new Set(lines.map(([what]) => what))).toEqual(new Set(recordKinds))
  })

  it('names what is gone as the log last knew it', () => {
    expect(say([diff('involvement', { ...seat, partner: 'gone' }, null)])).toBe(
      'Wie weg is staat niet meer bij Werkgroep WAZ',
    )
    expect(say([diff('involvement', { ...seat, partner: 'nobody' }, null)])).toBe(
      '(onbekend) staat niet meer bij Werkgroep WAZ',
    )
  })
})

describe('a step of several records', () => {
  const seats = (n: number, before: Fields | null, after: Fields | null, partner = 'uwv') =>
    Array.from({ length: n }, (_, at) =>
      diff(
        'involvement',
        before && { ...seat, partner, ...before },
        after && { ...seat, partner, at: at % 2 === 0 ? 'waz' : 'doe', ...after },
        `s${at}`,
      ),
    )
  it('is a partner with its seats', () => {
    expect(say([diff('partner', null, { name: 'SBB' }, 'sbb'), ...seats(2, null, {}, 'sbb')])).toBe(
      'SBB nieuw, 2 plekken',
    )
    expect(say([diff('partner', { name: 'SBB' }, null, 'sbb'), ...seats(1, {}, null, 'sbb')])).toBe(
      'SBB verwijderd, met 1 plek',
    )
  })
  it('is what was confirmed, made or taken out of the same kind', () => {
    expect(say(seats(8, {}, { at: 'waz', lastConfirmed: '2026-01-01' }))).toBe('Bevestigd: 8 plekken')
    expect(say(seats(2, null, {}), id('uwv'))).toBe('Zit in 2 overleggen en activiteiten')
    expect(say(seats(3, {}, null))).toBe('3 plekken verwijderd')
  })
  it('is one sentence and how many more, or their sums', () => {
    const some = [
      diff('tie', null, tie, 't'),
      diff('body', null, { name: 'Beraad' }, 'b'),
      diff('source', null, { title: 'X' }, 'x'),
    ]
    expect(say(some)).toBe('Beraad nieuw')
    expect(stepStory(detailOf(some), null).more).toBe(1)
    const many = [...some, ...seats(4, {}, { at: 'waz', note: 'x' })]
    expect(say(many)).toBe('1 overleg en 1 verbinding nieuw en 4 plekken gewijzigd')
  })
  it('is an import, of a file or of a region', () => {
    const made = [diff('partner', null, { name: 'SBB' }, 'sbb'), diff('source', null, { title: 'lijst.csv' }, 'x')]
    expect(say(made, null, 'Ingelezen: overleggen 2026.xlsx')).toBe('Overleggen 2026.xlsx ingelezen')
    expect(say([diff('region', null, { name: 'Zeeland' }), ...made])).toBe('Zeeland begonnen')
  })
  it('is an erasure, of which nothing can be put back', () => {
    const gone = { ...diff('person', { role: 'gewist' }, null), id: 'zz01-erased-0a1b2c3d4e5f' }
    expect(say([gone])).toBe('Een contactpersoon gewist')
    expect(stepStory(detailOf([gone]), null).erased).toBe(true)
  })
  it('is a merge, or a split', () => {
    const { graph } = network(
      ({ put: of }) => [
        of('partner', 'goes', { name: 'Goes' }),
        of('partner', 'gem', { name: 'Gem. Goes' }),
        of('body', 'waz'),
        of('involvement', 'i1', { partner: 'gem', at: 'waz' }),
      ],
      {},
      zz,
    )
    const stepOf = (changes: Parameters<typeof diffsOf>[1]) => diffsOf(graph, changes)
    const merge = stepOf(mergePartners(graph, id('goes'), id('gem'))?.changes ?? [])
    expect(say(merge)).toBe('Gem. Goes en Goes samengevoegd')
    const story = stepStory(detailOf(merge), null)
    expect(story.beside && logSentence(story.beside, ground, wordsIn('nl'))).toBe('1 plek bleef')
    const own = partnerByName({ id: PartnerId.parse(id('new')), name: 'Nieuw', kind: 'other' as const, source: null })
    expect(say(stepOf(splitPartner(graph, id('gem'), own, [id('i1')])))).toMatch(/^Nieuw afgesplitst van /)
  })
  it('rings the one place it is about', () => {
    expect(stepStory(detailOf([diff('involvement', null, seat)]), null).seat).toEqual({
      partner: id('uwv'),
      at: id('waz'),
    })
    expect(stepStory(detailOf(seats(2, null, {})), null).seat).toBeNull()
  })
})

/** What the server makes of changes: each record before and after. */
const diffsOf = (
  graph: Parameters<typeof putOf>[0],
  changes: NonNullable<ReturnType<typeof mergePartners>>['changes'],
) =>
  changes.map((change): RecordDiff => {
    const of = change.op === 'put' ? change.record.id : change.id
    return { id: of, what: change.what, before: putOf(graph, of), after: change.op === 'put' ? change : null }
  })
