import { RegionId } from '../../contract/ids.ts'
import { partnerByName } from '../../contract/records/nodes/partner.ts'
import { readCsv, requiredCell } from '../../seed/csv.ts'
import type { KnownRegion } from './known-region.ts'
import { municipalityLists } from './names/municipalities.ts'

/** A region as the lists of municipalities and UWV make it, and nothing else; null when there is none of this code. */
export function listedRegion(code: string): KnownRegion | null {
  const lists = municipalityLists()
  const name = lists.regions.get(code)
  if (name === undefined) return null
  const region = RegionId.parse(code)
  const common = readCsv('reading/common-names.csv', { code: requiredCell, name: requiredCell, reason: requiredCell })
  const towns = [...new Set(lists.today.values())].filter((town) => town.region === code)
  const partner = (
    id: string,
    words: string,
    kind: 'municipality' | 'municipality_centre' | 'uwv',
    aliases: string[] = [],
  ) => ({
    ...partnerByName({ id: `${code.toLowerCase()}-${id}`, name: words, kind, source: null }),
    aliases,
  })
  return {
    region: { id: region, name, form: 'unknown', preset: 'B' },
    partners: [
      ...towns.map((town) =>
        partner(
          town.code.toLowerCase(),
          town.name,
          lists.centres.has(town.code) ? 'municipality_centre' : 'municipality',
          common.filter((each) => each.code === town.code).map((each) => each.name),
        ),
      ),
      partner('uwv', 'UWV', 'uwv'),
    ] as KnownRegion['partners'],
    ...{ bodies: [], activities: [], goals: [], sources: [], stages: [] },
  }
}
