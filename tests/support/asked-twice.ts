import { Moment } from '../../contract/records/meeting/moment.ts'
import { Involvement } from '../../contract/records/lines/involvement.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { Source } from '../../contract/records/nodes/source.ts'

type Seat = RegionGraph['involvements'][number]
type Said = Partial<Seat> | 'none' | 'gone'

const first = { year: '2024', from: '2024-10-01', day: '2024-11-14' }
const second = { year: '2025', from: '2025-10-01', day: '2025-11-28' }
/** Who says nothing in a round, by the end of their ids. */
const silent: Readonly<Record<string, readonly string[]>> = {
  2024: ['zeeuws-vlaanderen', 'walcheren', 'oosterschelde', 'schouwen-duiveland'],
  2025: ['fnv', 'ucr', 'zb-planbureau', 'schouwen-duiveland'],
}
/** What is said in a round besides where one sits by the documents: six lines that come, two that go and three that change. */
const told: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  2024: {
    'uwv waz operational': { role: 'participant', inferred: false },
    'wsp regiodeal operational': { strength: 3, inferred: false },
    'bureau doe-agenda operational': { role: 'lead', inferred: false },
  },
  2025: {
    'orionis werkgroep-pow operational': { inferred: false },
    'orionis waz operational': { inferred: false },
    'leerlingzaken klankbordgroep administrative': { inferred: false },
    'scalda werkgroep-pow operational': { inferred: false },
    'provincie regiodeal operational': { inferred: true },
    'vno-ncw team-jobhunting operational': { inferred: false },
    'hz meerjarenagenda administrative': 'none',
    'maatwerk meerjarenagenda administrative': 'gone',
    'maatwerk ozo-themaoverleg administrative': 'none',
    'uwv waz operational': { role: 'lead', inferred: false },
    'wsp regiodeal operational': { strength: 5, inferred: false },
    'bureau doe-agenda operational': { role: 'participant', inferred: false },
  },
}

/**
 * Zeeland as its partners say it themselves, in November 2024 and a year later, each round with the moment that freezes it. Of its 30
 * partners 23 are heard both times; among them six lines come, two go and three change.
 */
export function askedTwice({ region, partners, involvements }: RegionGraph) {
  const prefix = `${region.id.toLowerCase()}-`
  const round = ({ year, from, day }: typeof first) => {
    const source = `${prefix}ronde-${year}`
    const said = new Map<string, Said>(
      involvements.map((seat) => [`${short(seat.partner)} ${short(seat.at)} ${seat.level}`, seat]),
    )
    for (const [what, change] of Object.entries(told[year] ?? {})) said.set(what, change)
    const records = [...said].flatMap(([what, change]) => {
      const [partner = '', at = '', level = ''] = what.split(' ')
      if (change === 'gone' || silent[year]?.includes(partner) === true) return []
      const id = `${prefix}own-${year}-${partner}-${at}-${level}`
      const plain = { judgement: null, since: null, until: null, carriedBy: [], note: null, role: null, strength: null }
      const more = change === 'none' ? { strength: 0, inferred: false } : change
      return [
        Involvement.parse({
          ...{ ...plain, ...more, id, statement: id, partner: prefix + partner, at: prefix + at, level, source },
          ...{ lastConfirmed: day, statedBy: 'partner', statedAs: 'zo gezegd in de ronde' },
          inferredWhy: more.inferred === true ? 'onze lezing van wat de partner schreef' : null,
        }),
      ]
    })
    const put = (what: string, record: unknown) => ({ op: 'put', what, record })
    return {
      puts: [
        put(
          'source',
          Source.parse({
            ...{ id: source, title: `Ronde langs de partners ${year}`, kind: 'survey', url: null, date: day },
            ...{ series: 'ronde langs de partners', licence: null, note: null },
          }),
        ),
        ...records.map((record) => put('involvement', record)),
      ],
      /** Freezes the region as it is at a version. */
      moment: (version: number) => [
        put(
          'moment',
          Moment.parse({
            ...{ id: `${prefix}moment-${year}`, name: `Peilmoment ${year}`, from, day, note: null, by: null, version },
            asked: partners.map(({ id }) => id).filter((id) => silent[year] === undefined || !isNew(year, short(id))),
          }),
        ),
      ],
    }
  }
  const short = (id: string) => id.slice(prefix.length)
  return { first: round(first), second: round(second) }
}

/** Not asked in 2024: the sub-regions; not asked any more in 2025: the planning office. */
const isNew = (year: string, partner: string) =>
  year === '2024' ? ['zeeuws-vlaanderen', 'walcheren', 'oosterschelde'].includes(partner) : partner === 'zb-planbureau'
