import type { EvidenceChange, ClosedGap, Gap } from '../../../contract/gap.ts'
import type { Words } from '../../i18n/words.ts'

type Decided = NonNullable<Gap['decision']>

/** Where a gap stands, in a few words: "Toegewezen aan UWV", "Bewust zo". */
export function statusText({ standing, decision }: Pick<Gap, 'standing' | 'decision'>, { t }: Words): string {
  if (decision === null || standing === 'open') return t('verdict.open')
  if (standing === 'reopened') return t('changed.title')
  return verdictText(decision, t)
}

export const verdictText = ({ verdict, owner }: Pick<Decided, 'verdict' | 'owner'>, t: Words['t']): string =>
  verdict === 'assigned' && owner !== null ? t('verdict.to', { owner }) : t(`verdict.${verdict}`)

/** When it was decided, and by whom if they said so. */
export function decidedText({ decidedOn, by }: Decided, { t, day }: Words): string {
  return by === null ? t('verdict.when', { day: day(decidedOn) }) : t('verdict.whenBy', { day: day(decidedOn), by })
}

/** Whether an assigned gap is past its day. */
export const isLate = ({ verdict, due }: Decided, today: string): boolean =>
  verdict === 'assigned' && due !== null && due < today

/** How the ground changed, counted: "2 erbij, 1 weg". */
export function changedText({ added, removed, altered, severity }: EvidenceChange, { t }: Words): string {
  const parts = [
    added.length > 0 && t('changed.addedN', { n: added.length }),
    removed.length > 0 && t('changed.removedN', { n: removed.length }),
    altered.length > 0 && t('changed.alteredN', { n: altered.length }),
    severity && t('changed.heavier'),
  ]
  return parts.filter((part) => part !== false).join(', ')
}

/** What closed a gap, as far as it can be told; an undo is said to be one. */
export function closedText({ by }: ClosedGap, undone: ReadonlySet<string>, { t }: Words): string {
  if (by === null) return t('closed.byNone')
  return t('closed.by', { title: undone.has(by.id) ? t('write.undone', { title: by.title }) : by.title })
}
