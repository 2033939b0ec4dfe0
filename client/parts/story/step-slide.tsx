import { useMemo } from 'preact/hooks'
import type { DrawnView } from '../../drawn/drawn-view.ts'
import type { ResolvedStep } from '../../drawn/resolve-step.ts'
import type { AgreedLine } from '../../drawn/step-decisions.ts'
import type { Lang, Words } from '../../i18n/words.ts'
import { wordsIn } from '../../i18n/words.ts'
import { wordCount } from '../../text/story/word-count.ts'
import { Badge } from '../badge.tsx'
import { Logo } from '../icon.tsx'
import { LegendItem, TwinTables, WholeDrawing } from './drawing.tsx'
import '../../style/stories/slide.css'

/** What stands at the foot of each step: of which region and moment it is, and on what it is based. */
export type SlideFoot = { region: string; moment: string; rests: string }

type Props = {
  resolved: ResolvedStep
  foot: SlideFoot
  lang: Lang
  /** Which of how many steps, 1 for the first. */
  at: number
  of: number
  legend?: boolean
  /** Level of its title among the headings of the page. */
  heading?: 'h1' | 'h2' | 'h3'
  /** What was agreed since it was resolved, newest first. */
  agreed?: readonly AgreedLine[]
}

/**
 * A step as the room sees it, on white paper whatever the theme: the view left, the words right. All of it grows and shrinks
 * with its container, which is a container for its width; in a narrow one the words come under the view.
 */
export function StepSlide({ resolved, foot, lang, at, of, legend = true, heading: Heading = 'h2', agreed }: Props) {
  const { step, kicker, drawn, headline, question, decisions, notice } = resolved
  const words = wordsIn(lang)
  const isLong = wordCount(step.text) > 60
  return (
    <article class="slide on-paper" lang={lang}>
      <div class={`slide-page has-${decisions !== null ? 'decisions' : drawn === null ? 'words' : 'view'}`}>
        {drawn !== null && <SlidePicture drawn={drawn} lang={lang} />}
        {decisions !== null && (
          <SlideDecisions
            questions={decisions.questions}
            agreed={[...(agreed ?? []), ...decisions.agreed]}
            words={words}
          />
        )}
        <div class={`slide-words${isLong ? ' is-long' : ''}`}>
          <p class="slide-kicker">{kicker}</p>
          <Heading class="slide-title step-heading" tabIndex={-1}>
            {step.title === '' ? words.t('slide.untitled') : step.title}
          </Heading>
          {headline !== null && <p class="slide-text slide-headline">{headline}</p>}
          {step.text !== '' && <p class="slide-text">{step.text}</p>}
          {question !== null && (
            <p class="slide-question">
              <Badge severity={question.severity} label={question.label} />
              <span>
                <mark>{question.text}</mark>
              </span>
            </p>
          )}
          {notice !== null && <p class="slide-notice">{notice}</p>}
        </div>
        <footer class="slide-foot">
          <b class="slide-region">
            <Logo />
            {foot.region}
          </b>
          <span>{foot.moment}</span>
          {drawn !== null && <span>{drawn.counts}</span>}
          <span>{foot.rests}</span>
          <ul class="slide-legend">
            {legend && drawn?.legend.map((entry) => <LegendItem key={entry.text} {...entry} />)}
          </ul>
          <b class="slide-number">{words.t('slide.number', { n: at, of })}</b>
        </footer>
      </div>
    </article>
  )
}

/** The view as it was drawn; made once for each drawing, however often its words change. */
function SlidePicture({ drawn, lang }: { drawn: DrawnView; lang: Lang }) {
  return useMemo(
    () => (
      <div class="slide-view">
        <WholeDrawing drawn={drawn} lang={lang} />
        <TwinTables lists={drawn.lists} class="unseen" />
      </div>
    ),
    [drawn, lang],
  )
}

type DecisionsProps = { words: Words } & NonNullable<ResolvedStep['decisions']>

/** What is still to be discussed, then what was agreed. */
function SlideDecisions({ questions, agreed, words: { t, shortDay } }: DecisionsProps) {
  return (
    <div class="slide-decisions">
      {questions.length > 0 && (
        <ul class="slide-questions">
          {questions.map(({ number, label, severity, text }) => (
            <li key={number}>
              <Badge severity={severity} label={label} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {agreed.length > 0 && (
        <>
          <p class="slide-agreed-title">{t('slide.agreed')}</p>
          <ul class="slide-agreed">
            {agreed.map(({ what, text, owner, due }, at) => (
              <li key={at}>
                <b>{t(`slide.agreed.${what}`)}</b>
                <span>{text}</span>
                <span>{[owner, due === null ? null : shortDay(due)].filter((part) => part !== null).join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
