import { Change, Put } from '../../contract/change.ts'
import type { Gap } from '../../contract/gap.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { kindNames, kinds, type NamedLevel } from '../../contract/vocabulary.ts'
import type { Tiny } from '../networks/records.ts'
import { type Say, type Told, puts, sayIn } from '../networks/say.ts'

/** A find, where it was found, and the verbs to write there with. `about` and `ids` are without the region's prefix. */
type Asked = { say: Say; gap: Gap; graph: RegionGraph; about: string[]; short: (id: string) => string; on: string }

const firm = { strength: 5 }
const seat = (say: Say, who: string, level: NamedLevel): Told => {
  const take = { administrative: say.governs, policy: say.prepares, operational: say.works }[level]
  return [say.body('mend'), take(who, 'mend', firm)]
}
const levelOf = ({ about }: Asked) =>
  (['administrative', 'policy', 'operational'] as const).find((level) => about.includes(`level:${level}`)) ??
  'operational'
/** Everyone at two new tables: no partner, table or line is the only one any more. */
const allMeet = ({ say, graph, short }: Asked): Told => [
  say.body('mend mend-too'),
  say.works(graph.partners.map(({ id }) => short(id)).join(' '), 'mend mend-too', firm),
]
const again = (what: string, record: object, fields: object) =>
  Put.parse({ op: 'put', what, record: { ...record, ...fields } })
const mend = ({ graph, gap }: Asked, what: 'ties' | 'activities', fields: object) =>
  graph[what]
    .filter(({ id }) => gap.evidence.some((item) => item.id === id))
    .map((record) => again(what === 'ties' ? 'tie' : 'activity', record, fields))
const two = (say: Say) => say.partner('mender-a mender-b')
const kindOfSector = (sector: string) => kindNames.find((name) => kinds[name].sector === sector)
const first = ({ about }: Asked) => about.find((id) => !id.includes(':')) ?? ''

/** What a meeting would agree on to close a find, by rule. The same as the remedy in its text, as records. */
const remedies: Readonly<Record<string, (asked: Asked) => Told>> = {
  G01: (asked) => seat(asked.say, first(asked), 'operational'),
  G02: (asked) => seat(asked.say, first(asked), 'administrative'),
  G03: (asked) =>
    mend(asked, 'ties', { strength: 3 }).filter((put) => put.what === 'tie' && put.record.level === levelOf(asked)),
  G04: (asked) => [
    asked.say.partner('mender', asked.about[0]?.replace('kind:', '')),
    seat(asked.say, 'mender', 'operational'),
  ],
  G05: (asked) => seat(asked.say, first(asked), levelOf(asked)),
  G06: (asked) => seat(asked.say, first(asked), 'operational'),
  // Two contacts in two places: with a table alone, all would run through that one.
  G07: (asked) => [
    two(asked.say),
    seat(asked.say, `${first(asked)} mender-a mender-b`, 'operational'),
    asked.say.tie('mender-a', first(asked), 'operational', firm),
  ],
  G08: (asked) => [
    two(asked.say),
    seat(asked.say, 'mender-a mender-b', 'operational'),
    asked.say.covers('mender-a mender-b', first(asked)),
  ],
  G09: (asked) => {
    const covering = asked.graph.coverages.filter(({ id }) => asked.gap.evidence.some((item) => item.id === id))
    const who = [...new Set(covering.map(({ partner }) => asked.short(partner)))]
    return seat(asked.say, who.join(' '), 'operational')
  },
  G10: ({ say, graph, short, about }) => {
    const [person] = about
    const alone = (line: { carriedBy: string[] }) =>
      line.carriedBy.length === 1 && short(line.carriedBy[0] ?? '') === person
    const mender = say.person('mender', short(graph.partners[0]?.id ?? ''))
    const shared = (line: { carriedBy: string[] }) => ({
      carriedBy: [...line.carriedBy, ...puts(mender).map((put) => (put.record as { id: string }).id)],
    })
    return [
      mender,
      graph.ties.filter(alone).map((line) => again('tie', line, shared(line))),
      graph.involvements.filter(alone).map((line) => again('involvement', line, shared(line))),
    ]
  },
  G11: allMeet,
  G12: allMeet,
  G13: ({ say, about }) => [
    ['mender-a', 'mender-b'].map((id, at) => say.partner(id, kindOfSector(about[at]?.replace('sector:', '') ?? ''))),
    say.tie('mender-a', 'mender-b', 'operational', firm),
  ],
  G14: allMeet,
  G15: (asked) => [
    asked.say.goal('mend-goal'),
    asked.say.prepares(asked.graph.partners.map(({ id }) => asked.short(id)).join(' '), 'mend-goal'),
    again('region', asked.graph.region, { form: asked.graph.partners.length > 20 ? 'own' : 'lead' }),
  ],
  G16: (asked) => [
    two(asked.say),
    asked.say.works('mender-a', first(asked), { role: 'lead' }),
    asked.say.works('mender-b', first(asked), { role: 'participant' }),
  ],
  G17: (asked) => mend(asked, 'activities', { status: 'running', statusSince: asked.on, lastNews: asked.on }),
  G18: (asked) => mend(asked, 'ties', { strength: 3, judgement: null }),
  G19: (asked) => [
    mend(asked, 'activities', { owner: 'Mender', structuralMoney: 'yes', bodyPlace: 'yes' }),
    two(asked.say),
    asked.say.works('mender-a mender-b', first(asked)),
    asked.say.governs('mender-a', first(asked)),
  ],
  G20: (asked) =>
    asked.graph.goals.some(({ id }) => asked.short(id) === first(asked))
      ? [
          two(asked.say),
          asked.say.governs('mender-a', first(asked), { role: 'lead' }),
          asked.say.prepares('mender-b', first(asked), { role: 'lead' }),
        ]
      : [asked.say.goal('mend-goal'), asked.say.prepares(first(asked), 'mend-goal')],
  G22: (asked) => mend(asked, 'activities', { resultVisible: 'yes' }),
  G23: (asked) => {
    const wish = asked.graph.expectations.own.find(({ id }) => asked.gap.about.includes(id))
    const sides = [wish?.a, wish?.b]
    const who = asked.graph.partners.filter(({ id, kind }) =>
      sides.some((side) => side === id || side === `kind:${kind}`),
    )
    return seat(asked.say, who.map(({ id }) => asked.short(id)).join(' '), wish?.level ?? 'operational')
  },
}

/** G21 is mended by fewer seats: one of two bodies goes, or a partner leaves the bodies it sits in. */
const fewer = ({ gap, graph }: Asked): Change[] => {
  const body = graph.bodies.find(({ id }) => gap.about.includes(id))
  const ids = body === undefined ? gap.evidence.filter(({ what }) => what === 'involvement') : [{ id: body.id }]
  return ids.map(({ id }) => Change.parse({ op: 'remove', what: body === undefined ? 'involvement' : 'body', id }))
}

/** The change set that closes a gap. Throws for a rule without a remedy. */
export function remedyOf(gap: Gap, graph: RegionGraph, here: Tiny, on: string): Change[] {
  const prefix = `${here.region.toLowerCase()}-`
  const short = (id: string) => id.replace(prefix, '')
  const asked = { say: sayIn(here), gap, graph, about: gap.about.map(short), short, on }
  if (gap.rule === 'G21') return fewer(asked)
  const remedy = remedies[gap.rule]
  if (remedy === undefined) throw new Error(`No remedy for ${gap.rule}`)
  return puts(remedy(asked))
}

/** Ties within a family, which are none for as long as it is one (R2). */
function familyTies({ memberships, ties }: RegionGraph) {
  const above = (id: string): string[] =>
    memberships.filter(({ member }) => member === id).flatMap(({ cluster }) => [cluster, ...above(cluster)])
  return ties.filter(({ from, to }) => above(from).includes(to) || above(to).includes(from))
}

/**
 * The change set that takes away all a finding rests on, and with a membership the ties that would come to count in its place;
 * null when some of it is no record of the region, such as a preset.
 */
export function withoutEvidence({ evidence }: Gap, graph: RegionGraph): Change[] | null {
  if (evidence.some(({ id, what }) => id.startsWith('preset:') || what === 'region')) return null
  const parts = evidence.some(({ what }) => what === 'membership')
  const instead = (parts ? familyTies(graph) : []).filter(({ id }) => evidence.every((item) => item.id !== id))
  const all = [...evidence, ...instead.map(({ id }) => ({ id, what: 'tie' }))]
  return all.map(({ id, what }) => Change.parse({ op: 'remove', what, id }))
}
