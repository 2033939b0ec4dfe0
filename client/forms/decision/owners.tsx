import { compareNames } from '../../../domain/order.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'

/** The list that a field for who takes something up offers. */
export const ownersId = 'owners'

/** Who could take it up: the partners by name, and roles every region has. */
export function Owners({ now }: { now: RegionData }) {
  const names = now.graph.partners.map(({ short, name }) => short ?? name)
  const roles = words.value.t('roles').split(', ')
  return (
    <datalist id={ownersId}>
      {[...new Set([...roles, ...names.sort((a, b) => compareNames(a, b))])].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}
