import { kinds, sectors, type Sector } from '../../../contract/vocabulary.ts'
import { pairsOf } from './pairs.ts'
import { actingPartners, counted, isPositive, kindOf, type Line, type Region } from './region.ts'
import { numbersOf } from './settings.ts'
import { allMentionsJoined } from './two-mode.ts'
import { finding, overWays, withMention, type Finding, type Verdict } from './verdict.ts'

/** G13: two sectors that hardly ever sit at one table in the work. */
export function silos(region: Region, ways: Line[][]): Finding[] {
  return pairsOf([...sectors]).flatMap((pair) => {
    const verdict = overWays(
      ways.map((way) => {
        const lines = counted(region, way)
        return withMention(areSilos(region, lines, pair), () =>
          areSilos(region, counted(region, allMentionsJoined(region, lines, 'operational')), pair),
        )
      }),
    )
    return finding(
      'G13',
      pair.map((sector) => `sector:${sector}`),
      verdict,
    )
  })
}

const heavyPairs = ['education employers', 'education public']

function areSilos(region: Region, lines: Line[], [a, b]: [Sector, Sector]): Verdict {
  const limits = numbersOf(region, 'G13')
  const work = lines.filter((line) => isPositive(line) && line.level === 'operational')
  const acting = actingPartners(region, work)
  const sectorOf = (partner: string): Sector => kinds[kindOf(region, partner)].sector
  const isActing = (sector: Sector) => acting.filter((id) => sectorOf(id) === sector).length >= limits.partners
  const tables = [...region.bodies, ...region.activities].map(
    ({ id }) => new Set(work.filter(({ to }) => to === id).map(({ from }) => sectorOf(from))),
  )
  const either = tables.filter((at) => at.has(a) || at.has(b))
  const both = tables.filter((at) => at.has(a) && at.has(b))
  const tied = work.some(({ from, to, place }) => {
    if (place !== 'partner') return false
    const ends = [sectorOf(from), sectorOf(to)]
    return ends.includes(a) && ends.includes(b)
  })
  const apart = isActing(a) && isActing(b) && either.length >= limits.tables && !tied
  if (!apart || !(both.length / either.length < limits.share)) return 'clear'
  return heavyPairs.includes([a, b].sort().join(' ')) ? 'high' : 'medium'
}

/** G21: two bodies where nearly the same partners sit, or a partner that sits in very many. */
export function crowdedNetwork(region: Region): Finding[] {
  const recorded = region.stated
  const joined = allMentionsJoined(region, counted(region, recorded))
  const { share, partners, bodies } = numbersOf(region, 'G21')
  const named = (lines: Line[], body: string) =>
    new Set(lines.filter((line) => line.to === body && isPositive(line)).map(({ from }) => from))
  const twins = pairsOf(region.bodies).flatMap(([a, b]) => {
    const isUnknown = a.level === 'unspecified' || b.level === 'unspecified'
    if (!isUnknown && a.level !== b.level) return []
    const judge = (lines: Line[]): Verdict => {
      const [atA, atB] = [named(lines, a.id), named(lines, b.id)]
      if (Math.min(atA.size, atB.size) < partners) return 'clear'
      const common = [...atA].filter((id) => atB.has(id)).length
      const isSame = common / new Set([...atA, ...atB]).size >= share
      return isSame ? (isUnknown ? 'undecidable' : 'medium') : 'clear'
    }
    return finding(
      'G21',
      [a.id, b.id],
      withMention(judge(recorded), () => judge(joined)),
    )
  })
  const crowded = region.partners.flatMap(({ id }) => {
    const sits = region.bodies.filter((body) => named(recorded, body.id).has(id))
    return finding('G21', [id], sits.length > bodies ? 'medium' : 'clear')
  })
  return [...twins, ...crowded]
}
