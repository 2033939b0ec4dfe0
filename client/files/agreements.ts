import { compareText } from '../../domain/order.ts'
import type { Words } from '../i18n/words.ts'
import type { ViewedRegion } from '../store/make-view.ts'
import { nameOf } from '../text/names.ts'
import { findingQuestion } from '../text/finding/question.ts'
import type { FileAgreement } from './file-document.ts'

/**
 * What was decided of gaps, agreed to do and said in the room, by day. `story`: whose minutes; null = of none. Who takes it up
 * only where roles are asked for.
 */
export function agreementsOf(
  { graph, gaps, rules }: ViewedRegion,
  story: string | null,
  roles: boolean,
  words: Words,
): FileAgreement[] {
  const { t } = words
  const found = new Map([...gaps.gaps, ...gaps.undecidable].map((gap) => [gap.id, gap]))
  const aboutGap = (id: string | null) => {
    const gap = id === null ? undefined : found.get(id)
    return {
      number: gap?.number ?? null,
      about: gap === undefined ? '' : findingQuestion(graph, rules, gap, words),
    }
  }
  const decisions = graph.decisions
    .filter(({ gap }) => found.has(gap))
    .map(({ gap, verdict, reason, owner, due, decidedOn }): FileAgreement => {
      const said = t(`file.verdict.${verdict}`)
      const text = reason === null ? said : `${said}. ${reason}`
      return { what: 'decision', ...aboutGap(gap), text, owner: roles ? owner : null, due, on: decidedOn }
    })
  const actions = graph.actions
    .filter(({ doneOn }) => doneOn === null)
    .map(({ title, owner, due, agreedOn, closes }): FileAgreement => {
      const about = aboutGap(closes.find((id) => found.has(id)) ?? null)
      return { what: 'action', ...about, text: title, owner: roles ? owner : null, due, on: agreedOn }
    })
  const minutes = graph.minutes
    .filter((minute) => minute.story === story)
    .map(({ what, text, gap, about, owner, due, on }): FileAgreement => {
      const known = aboutGap(gap)
      const names = about.map((id) => nameOf(graph, id, words)).join(', ')
      return {
        what,
        ...known,
        about: known.about === '' ? names : known.about,
        text,
        owner: roles ? owner : null,
        due,
        on,
      }
    })
  return [...decisions, ...actions, ...minutes].sort((a, b) => compareText(a.on, b.on))
}
