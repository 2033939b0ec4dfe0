import { bare, distance } from '../../../domain/text-match.ts'
import { type Entity, withoutFoundation, withoutMunicipal, withoutRegion } from './known-entity.ts'

type Fits = (entity: Entity) => boolean
/** A name to be compared letter by letter: `letters` has a bit for each that is in it. */
type Spelling = { entity: Entity; name: string; letters: number; digits: string }

/** Roles that tell the name of a municipality from that of another. */
const isMunicipality = ({ kind, what }: Entity) =>
  what === 'partner' && kind.startsWith('municipality') && kind !== 'municipality_cluster'

/** The names of a region and a file, to find who a cell means. */
export class NameIndex {
  readonly #same = new Map<string, Entity[]>()
  readonly #stripped = new Map<string, Entity[]>()
  readonly #inRegion = new Map<string, Entity[]>()
  readonly #ids = new Map<string, Entity[]>()
  /** By length. */
  readonly #spellings: Spelling[][] = []
  readonly #all: Entity[] = []
  readonly #region: string

  constructor(regionName: string) {
    this.#region = regionName
  }

  add(entity: Entity): Entity {
    this.#all.push(entity)
    if (entity.id !== null) this.setId(entity, entity.id)
    for (const name of [entity.name, ...entity.aliases]) this.addName(entity, name)
    const head = withoutRegion(entity.name, this.#region)
    if (head !== null) addTo(this.#inRegion, bare(head), entity)
    return entity
  }

  addName(entity: Entity, name: string): void {
    const key = bare(name)
    addTo(this.#same, key, entity)
    const stripped = bare(isMunicipality(entity) ? withoutMunicipal(name) : withoutFoundation(name))
    if (stripped !== key) addTo(this.#stripped, stripped, entity)
    const spelling = { entity, name: key, letters: lettersOf(key), digits: digitsOf(key) }
    ;(this.#spellings[key.length] ??= []).push(spelling)
  }

  setId(entity: Entity, id: string): void {
    entity.id = id
    addTo(this.#ids, id, entity)
  }

  get entities(): readonly Entity[] {
    return this.#all
  }

  /** The one with this id. */
  withId(id: string, fits: Fits): Entity | null {
    return this.#ids.get(id)?.find(fits) ?? null
  }

  /** The one that has this name, or this other name. */
  same(name: string, fits: Fits): Entity | null {
    const found = this.#same.get(bare(name))
    return found === undefined ? null : only(found.filter(fits))
  }

  /** The one that has it but for words that are no part of a name: gemeente, stichting, a province. */
  withoutPrefix(name: string, fits: Fits): Entity | null {
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

  /** The one that is called so with the name of the region behind it. */
  inRegion(name: string, fits: Fits): Entity | null {
    return this.#inRegion.get(bare(name))?.find(fits) ?? null
  }

  /** Who are called almost so, at most `most` letters off, the nearest first: of the region, or with a row of their own. */
  near(wanted: string, most: number, fits: Fits): { entity: Entity; steps: number }[] {
    const letters = lettersOf(wanted)
    const digits = digitsOf(wanted)
    const steps = new Map<Entity, number>()
    for (let length = wanted.length - most; length <= wanted.length + most; length += 1)
      for (const each of this.#spellings[length] ?? []) {
        const { entity } = each
        // Each step puts in or takes out a letter, or both: what differs in more cannot be so near.
        if (bits(letters ^ each.letters) > 2 * most || digits !== each.digits) continue
        if (!(entity.isThere || entity.isDeclared) || !fits(entity)) continue
        const off = distance(wanted, each.name)
        if (off <= most && off < (steps.get(entity) ?? Infinity)) steps.set(entity, off)
      }
    return [...steps].map(([entity, off]) => ({ entity, steps: off })).sort((a, b) => a.steps - b.steps)
  }
}

const digitsOf = (text: string) => (/\d/.test(text) ? text.replaceAll(/\D+/g, ' ').trim() : '')

/** A bit for each letter, and one for all that is none. */
function lettersOf(text: string): number {
  let set = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return set
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const only = ([first, ...others]: readonly Entity[]): Entity | null =>
  first !== undefined && others.every((other) => other === first) ? first : null

function addTo(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  if (key === '') return
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (!list.includes(entity)) list.push(entity)
}
