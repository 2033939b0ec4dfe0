import { type RegionId, slugOf } from '../contract/ids.ts'
import { type Draft, idIn, joinParts, sourceIn } from './draft.ts'
import { commonNames, members, municipalities, names, offices, partners, type RegionRow } from './material.ts'

type PartnerDraft = Extract<Draft, { what: 'partner' }>['record']

/** Everyone a region is known to have: its municipalities, its UWV, and whom its sources name. */
export const partiesOf = (region: RegionRow): Draft[] =>
  [...townsOf(region), uwvOf(region.code), ...othersOf(region.code)].map((record) => ({
    op: 'put',
    what: 'partner',
    record: { ...record, aliases: aliasesOf(region.code, record) },
  }))

export const membershipsOf = (region: RegionId): Draft[] =>
  members
    .filter((row) => row.region === region)
    .map(({ member, cluster, reason }) => ({
      op: 'put',
      what: 'membership',
      record: {
        id: idIn(region, 'part', member, cluster),
        member: idIn(region, member),
        cluster: idIn(region, cluster),
        since: null,
        until: null,
        source: null,
        inferred: true,
        note: reason,
      },
    }))

const ageless = { since: null, until: null }

const townsOf = ({ code: region, centre, centre_code, centre_note }: RegionRow): PartnerDraft[] =>
  municipalities
    .filter((row) => row.region === region)
    .map(({ code, name }) => {
      const common = commonNames.find((row) => row.code === code)?.name ?? null
      const atCentre = code === centre_code
      return {
        ...ageless,
        id: idIn(region, slugOf(name, Infinity)),
        name,
        short: common,
        kind: atCentre ? 'municipality_centre' : 'municipality',
        aliases: common === null ? [] : [common],
        source: sourceIn(region, 'cbs-2026'),
        inferred: false,
        note: atCentre ? `Centrumgemeente ${centre}: bijlage 3 van de ESF-regeling, 2014-2016; ${centre_note}` : null,
      }
    })

/** Where the decree gives no office, the first document that names UWV stands for it. */
function uwvOf(region: RegionId): PartnerDraft {
  const seats = offices.filter((row) => row.region === region)
  const seat = seats.map(({ office, town, note }) => joinParts(`${office} (${town})`, note))
  return {
    ...ageless,
    id: idIn(region, 'uwv'),
    name: 'UWV',
    short: null,
    kind: 'uwv',
    aliases: [],
    source: sourceIn(region, seats.length > 0 ? 'uwv-2015' : 'het-kontakt'),
    inferred: false,
    note:
      seats.length > 0
        ? `Vestigingen in 2015: ${seat.join(', ')}`
        : 'Geen eigen vestiging in de bijlage van 2015; bediend vanuit Dordrecht',
  }
}

const othersOf = (region: RegionId): PartnerDraft[] =>
  partners
    .filter((row) => row.region === region)
    .map(({ slug: own, document, name, short, kind, aliases, inferred, note }) => ({
      ...ageless,
      id: idIn(region, own),
      name,
      short,
      kind,
      aliases,
      inferred,
      note,
      source: sourceIn(region, document),
    }))

/** The words of the sources for a partner are its other names; what stands behind them in brackets is not. */
function aliasesOf(region: RegionId, { id, name, aliases }: PartnerDraft): string[] {
  const words = names
    .filter(
      (row) => row.region === region && row.means === 'partner' && row.who.some((who) => idIn(region, who) === id),
    )
    .map((row) => row.words.replace(/ \(.*\)$/, ''))
  return [...new Set([...words, ...aliases])].filter((alias) => alias !== name)
}

/** The ids of a region's municipalities, for collectives that leave nobody out. */
export const townSlugs = (region: RegionId): string[] =>
  municipalities.filter((row) => row.region === region).map(({ name }) => slugOf(name, Infinity))
