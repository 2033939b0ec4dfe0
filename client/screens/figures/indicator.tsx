import { type ComponentChildren, Fragment } from 'preact'
import type { Figures } from '../../../contract/figures.ts'
import { Bold } from '../../parts/bold.tsx'
import {
  type IndicatorText as Name,
  indicators,
  lackingTexts,
  noteOf,
  sentenceOf,
} from '../../picture/figures/indicators.ts'
import { type FiguresSince, sinceLines } from '../../picture/figures/figures-since.ts'
import { words } from '../../store/language.ts'

/** `since`: the figures then and now of who was heard at the last moment and since; null where nobody can say. */
type Asked = { one: Name; figures: Figures; was: Figures | null; since: FiguresSince | null }
type Props = Asked & { children: ComponentChildren }

/** One question: its sentence, a small graphic, what is missing to answer it, and how it is reckoned. */
export function Indicator({ one, figures, was, since, children }: Props) {
  return (
    <section class="indicator" aria-labelledby={`figure-${one}`}>
      <Heading one={one} />
      <Line one={one} figures={figures} was={was} since={since} />
      <div class="indicator-graphic">{children}</div>
      <div class="indicator-under small soft">
        <Notes one={one} figures={figures} />
        <HowReckoned one={one} />
      </div>
    </section>
  )
}

/** A question nobody can answer yet: on one line what it asks, and what is needed. */
export function UnansweredIndicator({ one, figures, was, since }: Asked) {
  return (
    <section class="indicator is-unanswered" aria-labelledby={`figure-${one}`}>
      <Heading one={one} />
      <div>
        <Line one={one} figures={figures} was={was} since={since} />
        <div class="indicator-under small soft">
          <Notes one={one} figures={figures} />
        </div>
      </div>
      <div class="indicator-under small soft">
        <HowReckoned one={one} />
      </div>
    </section>
  )
}

function Heading({ one }: Pick<Asked, 'one'>) {
  const { t } = words.value
  return (
    <h2 id={`figure-${one}`} class="indicator-name soft">
      {indicators.indexOf(one) + 1} · {t(`figures.name.${one}`)}
    </h2>
  )
}

function Line({ one, figures, was, since }: Asked) {
  const { t } = words.value
  const line = sentenceOf(one, figures, words.value)
  const before = was === null ? line : sentenceOf(one, was, words.value)
  return (
    <p class="indicator-line">
      <Bold text={line} />
      {before !== line && (
        <span class="indicator-was soft">
          {t('figures.was')} <Bold text={before} />
        </span>
      )}
      {since !== null && <Since one={one} since={since} />}
    </p>
  )
}

/** How the answer changed since the last moment, among those who were heard both times. */
function Since({ one, since }: { one: Name; since: FiguresSince }) {
  return (
    <span class="indicator-was soft">
      {sinceLines(one, since, words.value).map((line, at) => (
        <Fragment key={line}>
          {at > 0 && <br />}
          <Bold text={line} />
        </Fragment>
      ))}
    </span>
  )
}

function Notes({ one, figures }: Pick<Asked, 'one' | 'figures'>) {
  const notes = [noteOf(one, figures, words.value), ...lackingTexts(one, figures, words.value)]
  return <>{notes.map((note) => note !== null && <p key={note}>{note}</p>)}</>
}

function HowReckoned({ one }: Pick<Asked, 'one'>) {
  const { t } = words.value
  return (
    <details>
      <summary>
        {t('figures.how')}
        <span class="unseen">: {t(`figures.name.${one}`)}</span>
      </summary>
      <p>{t(`figures.formula.${one}`)}</p>
      <p>{t(`figures.source.${one}`)}</p>
    </details>
  )
}
