import type { Kind } from '../../../contract/vocabulary.ts'
import { bare, slack } from '../../../domain/text-match.ts'
import { cleanCell, wordKey } from '../table/cell-text.ts'
import { kindOfName } from '../table/kinds.ts'
import { type Entity, hasMunicipal, newEntity, withoutMunicipal, withoutRegion } from './known-entity.ts'
import { type Municipality, municipalityLists } from './municipalities.ts'
import type { NameIndex } from './name-index.ts'
import { takeRoleOff } from './roles-in-names.ts'
import { type VagueName, vagueName } from './vague-names.ts'

export type NameHow =
  | 'same'
  | 'prefix'
  | 'alias'
  | 'region'
  | 'former'
  | 'former-divided'
  | 'typing'
  | 'several'
  | 'nobody'
  | 'other-region'
  | 'new'

/**
 * Who a cell means. `entities`: none where nobody is meant or a choice is open; several where the cell names several. `question`: the
 * code it is asked under. `sure` is absent where there is nothing to be sure of.
 */
export type NameMeaning = {
  how: NameHow
  entities: readonly Entity[]
  sure?: boolean
  role?: string
  /** The words as they are kept. */
  statedAs: string
  question?: string
  vague?: VagueName
  /** What may be chosen. */
  suggestions?: readonly string[]
}

/** What somebody chose for a name: one of the region or the file by its name, several, a new partner, or nobody. */
export type NameChoice = { means: readonly string[] | 'new' | 'nobody'; isAlias?: boolean }

export type NameContext = {
  region: { id: string; name: string }
  index: NameIndex
  choices: ReadonlyMap<string, NameChoice>
}

const isPartner = ({ what }: Entity) => what === 'partner'
const isTable = ({ what }: Entity) => what !== 'partner'
const isAny = () => true

/** Who the words of a cell for a partner mean; `kind`: what the row says of it. */
export function resolvePartner(context: NameContext, words: string, kind: Kind | null = null): NameMeaning {
  const chosen = chosenFor(context, words)
  if (chosen !== undefined) return fromChoice(context, words, chosen)
  const known = knownPartner(context, words)
  if (known !== null) return known
  const { name, role, words: statedAs } = takeRoleOff(words)
  const more = role === null ? { statedAs } : { statedAs, role }
  if (name !== words) {
    const found = knownPartner(context, name)
    if (found !== null) return { ...found, ...more }
  }
  const meaning =
    municipalityElsewhere(context, name, kind) ??
    several(context, name) ??
    vague(context, words) ??
    mistyped(context, name, isPartner) ??
    newName(context, name, kind)
  return { ...meaning, ...more }
}

/** The table the words of a cell mean: a body, an activity or a goal. Null when it is none that is known. */
export function resolveTable(context: NameContext, words: string): NameMeaning | null {
  const chosen = chosenFor(context, words)
  // A new table is made by who asks for one.
  if (chosen?.means === 'new') return null
  if (chosen !== undefined) return fromChoice(context, words, chosen, isTable)
  const known = knownName(context, words, isTable)
  if (known !== null) return known
  const found = mistyped(context, words, isTable)
  return found === null ? null : { ...found, statedAs: words }
}

export const chosenFor = ({ choices }: NameContext, words: string): NameChoice | undefined =>
  choices.size === 0 ? undefined : choices.get(cleanCell(words))

function fromChoice(
  context: NameContext,
  words: string,
  { means, isAlias }: NameChoice,
  fits: (entity: Entity) => boolean = isAny,
): NameMeaning {
  const { name, words: statedAs } = takeRoleOff(words)
  if (means === 'nobody')
    return { how: 'nobody', entities: [], statedAs, vague: { kinds: ['other'], isCounted: false } }
  if (means === 'new') return { ...newName(context, name, null), statedAs }
  const entities = means
    .map(
      (each) =>
        context.index.withId(each, fits) ?? context.index.same(each, fits) ?? newName(context, each, null).entities[0],
    )
    .filter((entity) => entity !== undefined)
  const [only, ...others] = entities
  if (isAlias === true && only?.what === 'partner' && others.length === 0) takeAlias(only, statedAs)
  return { how: 'same', entities, sure: true, statedAs }
}

const MAX_ALIAS = 200
const MAX_ALIASES = 50
/** The words become another name of who is meant, unless they are one already. */
function takeAlias(entity: Entity, words: string): void {
  const names = [entity.name, ...entity.aliases]
  if (words.length > MAX_ALIAS || names.length > MAX_ALIASES || names.some((name) => bare(name) === bare(words))) return
  const before = entity.fields['aliases']
  const aliases = Array.isArray(before) ? (before as string[]) : []
  if (!aliases.includes(words)) entity.fields['aliases'] = [...aliases, words]
}

/** A partner of this name, else a table: a line to that is an involvement. */
const knownPartner = (context: NameContext, name: string) =>
  knownName(context, name, isPartner) ?? knownName(context, name, isTable)

function knownName(
  { index, region }: NameContext,
  name: string,
  fits: (entity: Entity) => boolean,
): NameMeaning | null {
  const of = (how: NameHow, entity: Entity): NameMeaning => ({ how, entities: [entity], sure: true, statedAs: name })
  const same = index.same(name, fits)
  if (same !== null) return of(bare(same.name) === bare(name) ? 'same' : 'alias', same)
  const prefixed = index.withoutPrefix(name, fits)
  if (prefixed !== null) return of('prefix', prefixed)
  const head = withoutRegion(name, region.name)
  const regional = (head === null ? null : index.same(head, fits)) ?? index.inRegion(head ?? name, fits)
  return regional === null ? null : of('region', regional)
}

/** A municipality of the past, or of another region. */
function municipalityElsewhere(context: NameContext, name: string, kind: Kind | null): NameMeaning | null {
  if (kind !== null && !kind.startsWith('municipality') && !hasMunicipal(name)) return null
  const { today, former } = municipalityLists()
  const key = bare(withoutMunicipal(name))
  const gone = former.get(key)
  if (gone !== undefined) {
    const names = gone.today.map((each) => each.name)
    if (gone.how === 'divided')
      return {
        how: 'former-divided',
        entities: [],
        sure: false,
        statedAs: name,
        question: 'former-divided',
        suggestions: names,
      }
    const [now] = gone.today
    const entity = now === undefined ? null : entityOf(context, now)
    if (entity === null) return elsewhere(name, names)
    const asked = gone.how === 'renamed' ? {} : { question: 'former-municipality', suggestions: names }
    return { how: 'former', entities: [entity], sure: gone.how === 'renamed', statedAs: name, ...asked }
  }
  const now = today.get(key)
  if (now === undefined) return null
  const entity = entityOf(context, now)
  return entity === null
    ? elsewhere(name, [now.name])
    : { how: 'prefix', entities: [entity], sure: true, statedAs: name }
}

const elsewhere = (name: string, suggestions: readonly string[]): NameMeaning => ({
  ...{ how: 'other-region', entities: [], sure: false, statedAs: name, question: 'other-region', suggestions },
})

/** A municipality of this region, which need not be recorded yet; null when it is of another. */
function entityOf({ index, region }: NameContext, { name, region: its }: Municipality): Entity | null {
  if (its !== region.id) return null
  return (
    index.same(name, isPartner) ??
    index.withoutPrefix(name, isPartner) ??
    index.add(newEntity('partner', name, { kind: 'municipality', ground: 'word' }))
  )
}

/** Longer than a list of every municipality there is. */
const LONGEST_LIST = 10_000
const separators = /\s*(?:[;|,/+]|\s(?:en|and|&)\s)\s*/
/** What may be several names, one by one. */
export const partsOfName = (name: string): string[] => name.split(separators).filter((part) => part !== '')

/** "A, B en C", when each is known. */
function several(context: NameContext, name: string): NameMeaning | null {
  if (name.length > LONGEST_LIST || !separators.test(name)) return null
  const parts = name
    .replace(/^(?:de |the )?(?:gemeenten|municipalities(?: of)?|provincies)\s+/i, '')
    .split(separators)
    .filter((part) => part !== '')
  const isList = /[;|]/.test(name)
  const meanings = parts.map(
    (part) =>
      knownPartner(context, part) ??
      vaguePart(part) ??
      (isList ? resolvePartner(context, part) : oneOf(municipalityElsewhere(context, part, null))),
  )
  // Two that are known, and no fewer than the others: a list all the same, of which the others are new.
  const found = meanings.filter((meaning) => meaning !== null)
  // In a list with commas, beside one that is known, a name that says its kind is as good.
  const isNamed = (at: number) => meanings[at] === null && kindOfName(parts[at] ?? '') !== null
  const byKind = name.includes(',') && found.length > 0 ? [...parts.keys()].filter(isNamed).length : 0
  const others = parts.length - found.length - byKind
  if (parts.length < 2 || ((others > 0 || byKind > 0) && (found.length + byKind < 2 || others > found.length + byKind)))
    return null
  const each = meanings.map((meaning, at) => meaning ?? newName(context, parts[at] ?? '', null))
  const entities = [...new Set(each.flatMap((meaning) => meaning.entities))]
  if (entities.length === 0) return null
  return {
    how: 'several',
    entities,
    sure: isList,
    statedAs: name,
    ...(isList ? {} : { question: 'name-several', suggestions: parts }),
  }
}
/** Among names that are known, words that name nobody: "UWV en gemeenten". */
const vaguePart = (part: string): NameMeaning | null =>
  vagueName(part) === null ? null : { how: 'nobody', entities: [], statedAs: part }
const oneOf = (meaning: NameMeaning | null): NameMeaning | null => (meaning?.entities.length === 1 ? meaning : null)

function vague({ region }: NameContext, words: string): NameMeaning | null {
  const found = vagueName(words, region.name)
  if (found === null) return null
  return {
    ...{ how: 'nobody', entities: [], statedAs: words, vague: found },
    question: found.isCounted ? 'name-collective' : 'name-nobody',
  }
}

/** What is a few letters off, when one is clearly nearest; what differs in a number is another. */
function mistyped({ index }: NameContext, name: string, fits: (entity: Entity) => boolean): NameMeaning | null {
  const wanted = bare(hasMunicipal(name) ? withoutMunicipal(name) : name)
  const most = slack(wanted)
  if (most === 0) return null
  const kind = kindOfName(name)
  const near = index.near(
    wanted,
    most,
    (entity) => fits(entity) && (kind === null || isOfKind(entity, kind)) && sameLetters(entity, name),
  )
  const [first, second] = near
  if (first === undefined || (second !== undefined && second.steps === first.steps)) return null
  return {
    ...{ how: 'typing', entities: [first.entity], sure: false, statedAs: name },
    ...{ question: 'name-typing', suggestions: [first.entity.name] },
  }
}
/** A letter by itself tells one from another: "Team A" is no slip of the pen for "Team B". */
const sameLetters = ({ name, aliases }: Entity, wanted: string) =>
  [name, ...aliases].some((each) => loneLetters(each) === loneLetters(wanted))
const loneLetters = (name: string) =>
  wordKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length === 1)
    .join(' ')
/** A name that says its kind is no slip of the pen for another. */
const isOfKind = (entity: Entity, kind: Kind) =>
  entity.kind === kind || (kind === 'municipality' && entity.kind.startsWith('municipality'))
function newName({ index }: NameContext, name: string, kind: Kind | null): NameMeaning {
  const byName = kindOfName(name)
  const entity = newEntity(
    'partner',
    name,
    kind === null ? (byName === null ? {} : { kind: byName, ground: 'word' }) : { kind, ground: 'file' },
  )
  return { how: 'new', entities: [index.add(entity)], statedAs: name }
}
