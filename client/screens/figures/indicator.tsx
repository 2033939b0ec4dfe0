import type { ComponentChildren } from 'preact'
import type { Figures } from '../../../contract/figures.ts'
import { Bold } from '../../parts/bold.tsx'
import {
  type IndicatorText as Name,
  indicators,
  lackingTexts,
  noteOf,
  sentenceOf,
} from '../../picture/figures/indicators.ts'
import { words } from '../../store/language.ts'

type Props = { one: Name; figures: Figures; was: Figures | null; children: ComponentChildren }

/** One question: its sentence, a small graphic, what is missing to answer it, and how it is reckoned. */
export function Indicator({ one, figures, was, children }: Props) {
  const { t } = words.value
  const line = sentenceOf(one, figures, words.value)
  const before = was === null ? line : sentenceOf(one, was, words.value)
  const notes = [noteOf(one, figures, words.value), ...lackingTexts(one, figures, words.value)]
  return (
    <section class="indicator" aria-labelledby={`figure-${one}`}>
      <h2 id={`figure-${one}`} class="indicator-name soft">
        {indicators.indexOf(one) + 1} · {t(`figures.name.${one}`)}
      </h2>
      <p class="indicator-line">
        <Bold text={line} />
        {before !== line && (
          <span class="indicator-was soft">
            {t('figures.was')} <Bold text={before} />
          </span>
        )}
      </p>
      <div class="indicator-graphic">{children}</div>
      <div class="indicator-under small soft">
        {notes.map((note) => note !== null && <p key={note}>{note}</p>)}
        <details>
          <summary>
            {t('figures.how')}
            <span class="unseen">: {t(`figures.name.${one}`)}</span>
          </summary>
          <p>{t(`figures.formula.${one}`)}</p>
          <p>{t(`figures.source.${one}`)}</p>
        </details>
      </div>
    </section>
  )
}
