import { type NumberedFinding, isQuestion, findingLook } from './scene.ts'

/** What a meeting does with a finding, in the order of the list. */
export const groupNames = ['discuss', 'assigned', 'accepted', 'dismissed', 'undecided', 'advice'] as const
export type GroupName = (typeof groupNames)[number]

/** Advice stands apart, whatever was said of it. */
export function groupOf({ standing, advice }: NumberedFinding): GroupName {
  if (advice) return 'advice'
  if (standing === null) return 'undecided'
  return standing === 'open' || standing === 'reopened' ? 'discuss' : standing
}

/** The findings of each group, without what a filter holds back; `held`: how many of each that are. */
export function groupsOf(findings: readonly NumberedFinding[]) {
  const of = (filtered: boolean) => (name: GroupName) =>
    findings.filter((finding) => finding.filtered === filtered && groupOf(finding) === name)
  return { shown: of(false), held: (name: GroupName) => of(true)(name).length }
}

/** Of the gaps that count as a question or did: how many are decided, and which is looked at now. */
export function progressOf(findings: readonly NumberedFinding[], selected: string | null) {
  const counted = findings.filter(({ decided, advice }) => decided && !advice)
  const now = counted.find(({ id }) => id === selected)
  return { counted, done: counted.filter((finding) => !isQuestion(finding)).length, now: now?.label ?? null }
}

/**
 * The next finding (`step` 1) or the one before (-1) in the order of the list. What is decided already is passed over, so that a
 * meeting walks what is left; when nothing is left, it walks all. Null at the end.
 */
export function nextOf(
  findings: readonly NumberedFinding[],
  selected: string | null,
  step: 1 | -1,
): NumberedFinding | null {
  const seen = findings.filter(({ filtered }) => !filtered)
  const left = seen.filter((finding) => ['question', 'undecided'].includes(findingLook(finding)))
  const walk = left.length > 0 ? left : seen
  const place = new Map(findings.map(({ id }, at) => [id, at]))
  const at = selected === null ? undefined : place.get(selected)
  if (at === undefined) return (step === 1 ? walk[0] : walk.at(-1)) ?? null
  const away = ({ id }: NumberedFinding) => (place.get(id) ?? at) - at
  return (step === 1 ? walk.find((one) => away(one) > 0) : walk.findLast((one) => away(one) < 0)) ?? null
}
