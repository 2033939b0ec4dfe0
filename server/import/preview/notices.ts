import type { ImportNotice, ImportSheet } from '../../../contract/answers/import.ts'
import { activityStatuses, levels, roles, strengths } from '../../../contract/vocabulary.ts'
import type { ImportIssue } from '../file/read-fault.ts'
import { choiceCodes } from '../reading-answer.ts'

const allowed: Readonly<Partial<Record<string, readonly (string | number)[]>>> = {
  'level-wrong': levels,
  'strength-wrong': strengths,
  'status-wrong': activityStatuses,
  'role-wrong': roles,
}

/** What is asked and what is wrong, with what a screen needs to offer an answer. */
export function noticesOf(
  sheets: readonly ImportSheet[],
  issues: readonly ImportIssue[],
  isFault: boolean,
): ImportNotice[] {
  const headers = new Map(
    sheets.flatMap(({ name, columns }) => columns.map(({ column, header }) => [`${name ?? ''}\n${column}`, header])),
  )
  return issues.map(({ detail, ...issue }): ImportNotice => {
    const header = issue.column === undefined ? undefined : headers.get(`${issue.sheet ?? ''}\n${issue.column}`)
    const words = isFault ? allowed[issue.code] : undefined
    return {
      ...issue,
      kind: isFault ? 'fault' : choiceCodes.has(issue.code) ? 'choice' : 'notice',
      ...(header === undefined || header === '' ? {} : { header }),
      ...(words === undefined ? {} : { allowed: words.map(String) }),
      ...detail,
    }
  })
}
