import type { ChangeSet } from '../../contract/change.ts'
import { generateRegion } from './region.ts'

/** The sizes measured against: one large region, and a nation of 35 with 3,000 partners and 20,000 ties. */
export const large = { id: 'BN99', name: 'Meetregio groot', partners: 300, ties: 1500, seed: 300 }

export function generateNation(): { id: string; changes: ChangeSet }[] {
  const share = (total: number, i: number) => Math.floor((total * (i + 1)) / 35) - Math.floor((total * i) / 35)
  return Array.from({ length: 35 }, (_, i) => {
    const id = `BN${String(i + 1).padStart(2, '0')}`
    const name = `Meetregio ${i + 1}`
    return { id, changes: generateRegion({ id, name, partners: share(3000, i), ties: share(20_000, i), seed: i + 1 }) }
  })
}
