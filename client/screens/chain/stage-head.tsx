import type { StageStatus } from '../../picture/chain/status.ts'
import { words } from '../../store/language.ts'
import { Numbers } from './numbers.tsx'

/**
 * The head of a column: which step, how it stands in words and two squares, and the numbers of its questions.
 * `wide`: there is room for words, squares and numbers on one line. `tight`: for squares and a bare count only.
 */
type Props = { one: StageStatus; at: number; wide: boolean; tight?: boolean }
export function StageHead({ one, at, wide, tight = false }: Props) {
  const { t } = words.value
  const { stage, word, marked, partners, findings } = one
  const badges = <Numbers findings={findings} size={22} />
  // Nothing recorded is no count of nobody.
  const silent = partners.length === 0 && word !== 'nobody'
  const squares = <Squares count={partners.length} unknown={silent || word === 'unknown'} />
  const count = t('count.partnersN', { n: partners.length })
  return (
    <>
      <span class="chain-step">
        {t('chain.step', { n: at + 1 })}
        {!wide && badges}
      </span>
      <span class="chain-stage">{stage.name}</span>
      <span class="chain-standing">
        {wide && squares}
        <span class={marked ? 'marker' : ''}>{t(`chain.word.${word}`)}</span>
        {wide && badges}
      </span>
      <span class="chain-count">
        {!wide && squares}
        {!silent && tight && <span aria-hidden="true">{partners.length}</span>}
        {!silent && <span class={tight ? 'unseen' : ''}>{count}</span>}
      </span>
    </>
  )
}

/** Two squares: one for each partner that counts, and no more than two, for two make it sure. Hatched: not known. */
const Squares = ({ count, unknown }: { count: number; unknown: boolean }) => (
  <span class={`squares${unknown ? ' is-unknown' : ''}`} aria-hidden="true">
    {[1, 2].map((one) => (
      <span key={one} class={count >= one ? 'is-filled' : ''} />
    ))}
  </span>
)
