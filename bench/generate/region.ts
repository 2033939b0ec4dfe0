import { z } from 'zod'
import { Change, type ChangeSet } from '../../contract/change.ts'
import { OperationId } from '../../contract/ids.ts'
import { partnerByName } from '../../contract/records/nodes/partner.ts'
import { kinds } from '../../contract/vocabulary.ts'
import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { partnersOf } from './kinds.ts'
import { random as randomOf, type Random } from './random.ts'
import { involvement, tie } from './said.ts'
import { tablesOf, type Community, type Table } from './tables.ts'

export type Wish = {
  /** Region code, e.g. BN01; record ids begin with it. */
  id: string
  name: string
  partners: number
  /** Involvements and direct ties together, exactly. */
  ties: number
  seed: number
}

/** A large one comes to more changes than one request may hold: who loads it writes it in parts. */
const Changes = z.array(Change)

/** A region with community structure, the same for the same wish. Nothing in it is about a real organisation. */
export function generateRegion(wish: Wish): ChangeSet {
  const random = randomOf(wish.seed)
  const prefix = wish.id.toLowerCase()
  const source = `${prefix}-bron`
  const partners = partnersOf(wish.partners, random).map((partner, i) => ({ ...partner, id: `${prefix}-p${i}` }))
  const communities: Community[] = Array.from({ length: Math.max(2, Math.round(wish.partners / 25)) }, () => [])
  for (const partner of partners) random.pick(communities).push(partner.id)
  const tables = tablesOf(prefix, source, wish.partners, communities, random)
  const municipalities = partners.filter(({ kind }) => kinds[kind].label.startsWith('Municipality')).map(({ id }) => id)
  const involvements = involve(wish, tables, partners.length, municipalities, random)
  const ties = join(wish, communities, wish.ties - involvements.length, random)
  const put = (what: string, record: unknown) => ({ op: 'put', what, record })
  const changes = Changes.parse([
    put('region', { id: wish.id, name: wish.name, form: 'unknown', preset: 'P' }),
    put('source', {
      id: source,
      title: 'Gegenereerd',
      kind: 'observation',
      url: null,
      date: null,
      series: null,
      licence: null,
      note: null,
    }),
    ...partners.map((partner) => put('partner', partnerByName({ ...partner, source }))),
    ...tables.map(({ what, record }) => put(what, record)),
    ...involvements.map((record) => put('involvement', record)),
    ...ties.map((record) => put('tie', record)),
  ])
  return { operationId: OperationId.parse(random.uuid()), title: `Gegenereerde regio ${wish.name}`, by: null, changes }
}

/** Five of six ties are involvements; municipalities often come as one collective, most others from the table's own community. */
function involve(wish: Wish, tables: Table[], count: number, municipalities: string[], random: Random): Involvement[] {
  const prefix = wish.id.toLowerCase()
  const wanted = Math.round((wish.ties * 5) / 6)
  const found: Involvement[] = []
  const taken = new Set<string>()
  const add = (table: Table, partner: string, statement: string) => {
    const level = random.chance(0.85) ? table.level : random.pick(['administrative', 'policy', 'operational'] as const)
    const key = `${partner} ${table.id} ${level}`
    if (taken.has(key) || found.length === wanted) return
    taken.add(key)
    const where = { id: `${prefix}-i${found.length}`, statement, level, source: `${prefix}-bron` }
    found.push(involvement(where, partner, table.id, random.chance(0.04), random))
  }
  for (const table of tables.filter(() => random.chance(0.08)))
    for (const partner of municipalities) add(table, partner, `${prefix}-s-${table.id}`)
  while (found.length < wanted) {
    const table = random.pick(tables)
    const own = table.community.length > 0 && random.chance(0.8)
    const partner = own ? random.pick(table.community) : `${prefix}-p${random.whole(count)}`
    add(table, partner, `${prefix}-s${found.length}`)
  }
  return found
}

function join(wish: Wish, communities: Community[], wanted: number, random: Random): Tie[] {
  const prefix = wish.id.toLowerCase()
  const found: Tie[] = []
  const taken = new Set<string>()
  while (found.length < wanted) {
    const community = random.pick(communities)
    if (community.length === 0) continue
    const from = random.pick(community)
    const to = random.chance(0.8) ? random.pick(community) : `${prefix}-p${random.whole(wish.partners)}`
    const level = random.pick(['administrative', 'operational', 'operational', 'policy', 'unspecified'] as const)
    const key = `${[from, to].sort().join(' ')} ${level}`
    if (from === to || taken.has(key)) continue
    taken.add(key)
    const where = {
      id: `${prefix}-t${found.length}`,
      statement: `${prefix}-st${found.length}`,
      level,
      source: `${prefix}-bron`,
    }
    found.push(tie(where, from, to, random))
  }
  return found
}
