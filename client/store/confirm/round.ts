import { computed } from '@preact/signals'
import { levels } from '../../../contract/vocabulary.ts'
import { type RoundLine, type RoundPartner, roundOf } from '../../../domain/confirmation/round.ts'
import { compareNames } from '../../../domain/order.ts'
import { today } from '../../i18n/day.ts'
import { nameOf, partnerName } from '../../text/names.ts'
import { announce, select } from '../actions.ts'
import { graphAhead, sitting } from '../fill/pending.ts'
import { beginSitting, enterStep, standingSteps, takeBack } from '../fill/sitting.ts'
import { words } from '../language.ts'
import { stateAhead } from '../pairs/pair-queue.ts'
import { route } from '../route.ts'
import { confirmLines } from './confirm-changes.ts'

/** The round as it will be once all answers are written; null while no moment asks for one. */
export const round = computed(() => (stateAhead.value === null ? null : roundOf(stateAhead.value)))

/** Who is asked now: who is chosen, else the first that is not done. */
export const roundPartner = computed((): RoundPartner | null => {
  const partners = round.value?.partners ?? []
  const { selected } = route.value
  const chosen = partners.find(({ partner }) => partner === selected)
  return chosen ?? partners.find(({ standing }) => standing !== 'done') ?? partners[0] ?? null
})

/** Whom to go on with: the next after who is asked that is not done, from the beginning again after the last; null when all are. */
export const nextOpen = computed((): RoundPartner | null => {
  const partners = round.value?.partners ?? []
  const at = partners.findIndex(({ partner }) => partner === roundPartner.value?.partner)
  const others = [...partners.slice(at + 1), ...partners.slice(0, Math.max(at, 0))]
  return others.find(({ standing }) => standing !== 'done') ?? null
})

/** What a partner is asked, by level and name. */
export function roundLines({ lines }: RoundPartner): RoundLine[] {
  const graph = graphAhead.value
  if (graph === null) return []
  const name = ({ at }: RoundLine) => nameOf(graph, at, words.value)
  return lines.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compareNames(name(a), name(b)))
}

export const askPartner = (partner: string): void => {
  select(partner, 'replace')
}
/** The partner before or after in the list; at its end one stays. */
export function stepPartner(step: 1 | -1): void {
  const partners = round.value?.partners ?? []
  const at = partners.findIndex(({ partner }) => partner === roundPartner.value?.partner)
  const next = partners[at + step]
  if (next !== undefined) askPartner(next.partner)
}

/** Writes that these lines are still so, by the partner's own word, as one step; it stands on the screen at once. */
export function confirmInRound({ partner }: RoundPartner, lines: readonly RoundLine[]): void {
  const graph = graphAhead.value
  const open = lines.filter(({ isConfirmed }) => !isConfirmed)
  const [first] = open
  if (graph === null || first === undefined) return
  void beginSitting()
  const { t } = words.value
  const name = partnerName(graph, partner) ?? t('name.unknown')
  const what = `${t(`level.${first.level}`)}, ${nameOf(graph, first.at, words.value)}`
  const text = open.length === 1 ? t('round.said', { what }) : t('round.saidMany', { n: open.length })
  const title = t('tie.observed')
  enterStep({ name, text }, confirmLines(graph, partner, open, { title, day: today() }))
  const left = roundPartner.value?.lines.filter(({ isConfirmed }) => !isConfirmed).length ?? 0
  announce(left > 0 ? t('round.spoken', { n: left }) : t('round.partnerDone', { name }))
}

const confirmedSteps = () =>
  standingSteps(sitting.value).filter(({ changes }) =>
    changes.some(({ op, what }) => op === 'put' && (what === 'tie' || what === 'involvement')),
  )
export const canTakeBack = computed(() => confirmedSteps().length > 0)
/** Takes the last answer back, so that it is asked again. */
export function takeAnswerBack(): void {
  const last = confirmedSteps().at(-1)
  if (last !== undefined) takeBack([last.operation])
}
