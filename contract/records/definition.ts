import type { z } from 'zod'
import type { RegionId } from '../ids.ts'

/**
 * What becomes of a record when one that it names is removed: it goes too, it loses the name, or the removal is refused
 * as long as it names it.
 */
export type WhenGone = 'removed' | 'cleared' | 'refused'

/** A field that names other records, by id. `type`: the relationship it is stored as; null = a property, or the end of a line. */
export type Link = { to: readonly RecordDefinition[]; whenGone: WhenGone; type: string | null }

/** What is wrong with a record by itself; `path` is the field. */
export type FieldIssue = { path: string; message: string }

/** A function of a record. As a method, so that a definition of one kind is a definition of any. */
type Of<S extends z.ZodObject, R> = { of(record: z.infer<S>): R }['of']
type Field<S extends z.ZodObject> = keyof z.infer<S> & string

type Common<W extends string, S extends z.ZodObject, L extends string | null> = {
  /** The word a change uses for it. */
  what: W
  schema: S
  /** The list of a region's graph that holds it; null = it stands in none. */
  list: L
  links: { readonly [field in Field<S>]?: Link }
  /** What its schema cannot say. */
  issues?: Of<S, readonly FieldIssue[]>
  /** The one id it may have, where there may be only one of its sort. */
  onlyId?: { of(region: RegionId, record: z.infer<S>): string }['of']
  /** The fields that are shown when a finding rests on it. */
  shown: readonly Field<S>[]
  /** The partners it is about, as evidence. */
  partners?: Of<S, readonly string[]>
}

/** Stored as a node. `region`: the node all others are in, made with it and never removed. */
export type NodeRecord<
  W extends string = string,
  S extends z.ZodObject = z.ZodObject,
  L extends string | null = string | null,
> = Common<W, S, L> & {
  storedAs: 'region' | 'node'
  label: string
  /** A second label that follows from the record, one of `all`. */
  kindLabel?: { all: readonly string[]; of: Of<S, string> }
  /** Fields the database cannot hold as they are: kept as JSON. */
  json?: readonly Field<S>[]
  /** What follows from a record and is stored to be found by: never read back. */
  derived?: { [property: string]: Of<S, string> }
}

/** Stored as a relationship from what one field names to what another names. */
export type LineRecord<
  W extends string = string,
  S extends z.ZodObject = z.ZodObject,
  L extends string | null = string | null,
> = Common<W, S, L> & {
  storedAs: 'line'
  from: Field<S>
  to: Field<S>
  /** Its relationship type; or the field that says it, with the type by value. That field is then no property. */
  type: string | { field: Field<S>; types: Readonly<Record<string, string>> }
}

export type RecordDefinition = NodeRecord | LineRecord

type Given<T> = Omit<T, 'storedAs'>

export const regionNodeRecord = <const W extends string, S extends z.ZodObject>(
  definition: Given<NodeRecord<W, S, null>>,
): NodeRecord<W, S, null> => ({ storedAs: 'region', ...definition })

export const nodeRecord = <const W extends string, S extends z.ZodObject, const L extends string | null>(
  definition: Given<NodeRecord<W, S, L>>,
): NodeRecord<W, S, L> => ({ storedAs: 'node', ...definition })

export const lineRecord = <const W extends string, S extends z.ZodObject, const L extends string | null>(
  definition: Given<LineRecord<W, S, L>>,
): LineRecord<W, S, L> => ({ storedAs: 'line', ...definition })

/** It goes with what it names. */
export const hangsOn = (...to: RecordDefinition[]): Link => ({ to, whenGone: 'removed', type: null })
/** It stays, and loses the name. */
export const mayName = (...to: RecordDefinition[]): Link => ({ to, whenGone: 'cleared', type: null })
/** What it names cannot be removed. */
export const restsOn = (...to: RecordDefinition[]): Link => ({ to, whenGone: 'refused', type: null })
/** The same, kept as a relationship of this type. */
export const asLine = (type: string, link: Link): Link => ({ ...link, type })

/** For a record that holds from one day to another, both included. */
export const periodIssues = (first: string | null, last: string | null, path: string): FieldIssue[] =>
  first !== null && last !== null && last < first
    ? [{ path, message: 'The last day lies before the first; swap them or correct one.' }]
    : []

/** Stands between the names of a record and what else it is found by. */
export const NAMES_END = '\f'
/**
 * What a record is found by: one name a line; and, behind `NAMES_END`, each word that is written with something between its
 * letters (`VNO-NCW`, a blank without width), in one piece.
 */
export function namesText(...given: (string | null)[]): string {
  const names = given.filter((name) => name !== null)
  const joined = names
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}]+[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ''))
  return [names.join('\n'), ...(joined.length === 0 ? [] : [[...new Set(joined)].join(' ')])].join(NAMES_END)
}
