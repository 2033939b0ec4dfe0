import { Badge } from '../parts/badge.tsx'
import { words } from '../state.ts'
import { Squares } from './squares.tsx'
import type { StageStanding } from './standing.ts'

/** The head of a column: which step, how it stands in words and two squares, and the numbers of its questions. */
export function StageHead({ one, at }: { one: StageStanding; at: number }) {
  const { t } = words.value
  const { stage, word, marked, partners, findings } = one
  return (
    <>
      <span class="chain-step">{t('chain.step', { n: at + 1 })}</span>
      <span class="chain-stage">{stage.name}</span>
      <span class="chain-standing">
        <Squares count={partners.length} unknown={word === 'unknown'} />
        <span class={marked ? 'marker' : ''}>{t(`chain.word.${word}`)}</span>
        {findings.map(({ id, severity, number, decided }) => (
          <Badge key={id} severity={severity} number={number} decided={decided} size={22} />
        ))}
      </span>
      <span class="chain-count">{t('count.partnersN', { n: partners.length })}</span>
    </>
  )
}
