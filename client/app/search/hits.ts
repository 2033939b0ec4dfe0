import type { SearchHit } from '../../../contract/search.ts'

/** What is of the region on screen comes first; within that, best first as the server has it. */
export const orderHits = (hits: readonly SearchHit[], region: string | null): SearchHit[] => [
  ...hits.filter((hit) => hit.region.id === region),
  ...hits.filter((hit) => hit.region.id !== region),
]
/** What is chosen in the region of a hit: nothing for the region itself. */
export const targetOf = (hit: SearchHit): string | null => (hit.what === 'region' ? null : hit.id)
