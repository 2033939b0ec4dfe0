import type { ActivityStatus, bodyKinds, Kind, Level } from '../../../contract/vocabulary.ts'
import { bare } from '../../../domain/text-match.ts'
import { wordKey } from '../table/cell-text.ts'
import { withoutProvince } from './municipalities.ts'

export type KindGround = 'region' | 'file' | 'word' | 'none'

/** A partner or table a name can mean: of the region, or new in this file. `id` is null until one is given. */
export type Entity = {
  what: 'partner' | 'body' | 'activity' | 'goal'
  id: string | null
  name: string
  aliases: string[]
  /** In the region before this file. */
  isThere: boolean
  /** A row of the file tells of it, and it can be mistyped elsewhere. */
  isDeclared: boolean
  /** The row that tells of it is in error: what names it stops too. */
  isStopped: boolean
  kind: Kind
  ground: KindGround
  bodyKind: (typeof bodyKinds)[number] | null
  level: Level
  status: ActivityStatus | null
  /** Fields a sheet gave, by the names of the contract. */
  fields: Record<string, unknown>
}

export const newEntity = (what: Entity['what'], name: string, more: Partial<Entity> = {}): Entity => ({
  ...{
    what,
    id: null,
    name,
    aliases: [],
    isThere: false,
    isDeclared: false,
    isStopped: false,
    kind: 'other',
    ground: 'none',
  },
  ...{ bodyKind: null, level: 'unspecified', status: null, fields: {} },
  ...more,
})

const municipal = /^(?:de |the )?(?:gemeente|gem\.?|municipality of|municipality)\s+/i
const foundation = /^(?:de )?(?:stichting|st\.)\s+/i
/** Roles that tell the name of a municipality from that of another. */
const isMunicipality = ({ kind, what }: Entity) =>
  what === 'partner' && kind.startsWith('municipality') && kind !== 'municipality_cluster'

/** A name as a municipality may be written without; the same text when nothing came off. */
export const withoutMunicipal = (name: string): string =>
  withoutProvince(name.replace(municipal, '').replace(/\s+\(?gemeente\)?$/i, ''))
export const hasMunicipal = (name: string): boolean => municipal.test(name)
const withoutFoundation = (name: string) => name.replace(foundation, '')

/** The names of a region and a file, to find who a cell means. */
export class NameIndex {
  readonly #same = new Map<string, Entity[]>()
  readonly #stripped = new Map<string, Entity[]>()
  readonly #all: Entity[] = []

  add(entity: Entity): Entity {
    this.#all.push(entity)
    for (const name of [entity.name, ...entity.aliases]) this.addName(entity, name)
    return entity
  }

  addName(entity: Entity, name: string): void {
    addTo(this.#same, bare(name), entity)
    const stripped = bare(isMunicipality(entity) ? withoutMunicipal(name) : withoutFoundation(name))
    if (stripped !== bare(name)) addTo(this.#stripped, stripped, entity)
  }

  get entities(): readonly Entity[] {
    return this.#all
  }

  /** The one that has this name, or this other name. */
  same(name: string, fits: (entity: Entity) => boolean): Entity | null {
    return only((this.#same.get(bare(name)) ?? []).filter(fits))
  }

  /** The one that has it but for words that are no part of a name: gemeente, stichting, a province. */
  withoutPrefix(name: string, fits: (entity: Entity) => boolean): Entity | null {
    const town = bare(withoutMunicipal(name))
    const other = bare(withoutFoundation(name))
    const found = [
      ...(this.#same.get(town) ?? []).filter(isMunicipality),
      ...(this.#stripped.get(town) ?? []).filter(isMunicipality),
      ...[...(this.#same.get(other) ?? []), ...(this.#stripped.get(other) ?? [])].filter(
        (entity) => !isMunicipality(entity),
      ),
    ]
    return only([...new Set(found)].filter(fits))
  }
}

const only = ([first, ...others]: readonly Entity[]): Entity | null =>
  first !== undefined && others.every((other) => other === first) ? first : null

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (key === '') return
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}

/** Where the name of the region is no part of the name: UWV, WSP and Werkcentrum have one in each. */
const regional = /^(uwv(?: werkbedrijf)?|wsp|werkgevers ?servicepunt|(?:regionaal )?werkcentrum)\b/

/** The name without that of its own region, "UWV Zeeland" as "UWV"; null when it has none. */
export function withoutRegion(name: string, regionName: string): string | null {
  const key = wordKey(name)
  const head = regional.exec(key)?.[0]
  if (head === undefined) return null
  const rest = key
    .slice(head.length)
    .replace(/^[\s(,:]*(?:(?:in|van|voor|de|het|regio|arbeidsmarktregio|district|rayon)\b\s*)*/, '')
    .replace(/[\s)]+$/, '')
  return rest !== '' && bare(rest) === bare(regionName) ? head : null
}
