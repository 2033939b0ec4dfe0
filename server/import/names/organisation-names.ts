import { bare } from '../../../domain/text-match.ts'
import { kindOfName } from '../table/kinds.ts'
import { withoutMunicipal } from './known-entity.ts'
import { municipalityLists } from './municipalities.ts'

/** Whether a name by itself says that it is of an organisation, and so of no person. */
export function isOrganisation(name: string): boolean {
  if (kindOfName(name) !== null) return true
  const { today, former } = municipalityLists()
  const key = bare(withoutMunicipal(name))
  return today.has(key) || former.has(key)
}
