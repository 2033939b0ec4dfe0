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

const municipal = /^(?:de |the )?(?:gem\.\s*|(?:gemeente|gem|municipality of|municipality)\s+)/i
const foundation = /^(?:de )?(?:stichting\s+|st\.\s*)/i
/** Longer than any name: such a text is not gone through for what stands at its end. */
const LONGEST_NAME = 1_000
/** A name as a municipality may be written without; the same text when nothing came off. */
export const withoutMunicipal = (name: string): string =>
  name.length > LONGEST_NAME
    ? name
    : withoutProvince(name.replace(municipal, '').replace(/\s+(?:\(?gemeente\)?|\(?c\.?a\.?\)?)$/i, ''))
export const hasMunicipal = (name: string): boolean => municipal.test(name)
export const withoutFoundation = (name: string) => name.replace(foundation, '')

/** Where the name of the region is no part of the name: UWV, WSP and Werkcentrum have one in each. */
const regional = /^(uwv(?: werkbedrijf)?|wsp|werkgevers ?servicepunt|(?:regionaal )?werkcentrum)\b/

/** The name without that of its own region, "UWV Zeeland" as "UWV"; null when it has none. */
export function withoutRegion(name: string, regionName: string): string | null {
  const key = wordKey(name)
  const words = regional.exec(key)?.[0]
  if (words === undefined) return null
  // The part of UWV that a region knows is called after its own name.
  const head = words === 'uwv werkbedrijf' ? 'uwv' : words
  const rest = key
    .slice(words.length)
    .replace(/^[\s(,:]*(?:(?:in|van|voor|de|het|regio|arbeidsmarktregio|district|rayon)\b\s*)*/, '')
    .replace(/[\s)]+$/, '')
  return (rest === '' && head !== words) || (rest !== '' && bare(rest) === bare(regionName)) ? head : null
}
