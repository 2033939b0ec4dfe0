import type { ImportNotice } from '../../../contract/answers/import.ts'
import type { IssueDetail } from '../file/read-fault.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NameMeaning } from '../names/resolve-name.ts'

type Option = NonNullable<ImportNotice['options']>[number]
const asNew: Option = { value: 'new', means: 'new' }
const nobody: Option = { value: 'nobody', means: 'nobody' }
const named = (name: string): Option => ({ value: name, means: [name] })

const MAX_MEMBERS = 100

/** Who may be meant by a name that is asked about, and who is taken meanwhile. */
export function nameOptions(index: NameIndex, meaning: NameMeaning): IssueDetail {
  const { question, suggestions = [], entities } = meaning
  if (question === 'name-several')
    return {
      options: [{ value: suggestions.join(', '), means: [...suggestions] }, asNew, nobody],
      default: suggestions.join(', '),
    }
  if (question === 'name-collective' || question === 'name-nobody') {
    const kinds: readonly string[] = meaning.vague?.kinds ?? []
    const members = index.entities.filter(
      ({ what, isThere, kind }) => what === 'partner' && isThere && kinds.includes(kind),
    )
    const options = [...members.slice(0, MAX_MEMBERS).map(({ name }) => named(name)), asNew, nobody]
    return { options, several: true, ...(question === 'name-nobody' ? { default: 'nobody' } : {}) }
  }
  const [taken] = entities
  const options = [...suggestions.map(named), asNew, nobody]
  return { options, several: question === 'former-divided', ...(taken === undefined ? {} : { default: taken.name }) }
}

/** Who stands on no sheet is taken as new. */
export const notListed = (): IssueDetail => ({ options: [asNew, nobody], default: 'new' })
