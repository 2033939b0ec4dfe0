import type { z } from 'zod'
import type { Put } from '../contract/change.ts'
import type { RegionId } from '../contract/ids.ts'

/** A change before the contract has read it: file.ts has the whole file checked at once. */
export type Draft = z.input<typeof Put>

/** An id of ours: the region first, so that it is one of a kind in the whole database. */
export const idIn = (region: RegionId, ...parts: string[]): string => [region.toLowerCase(), ...parts].join('-')
export const sourceIn = (region: RegionId, document: string): string => idIn(region, 'source', document)

export const joinParts = (...parts: (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join('; ') || null
