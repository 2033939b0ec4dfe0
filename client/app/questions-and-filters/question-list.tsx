import { AnswerLines } from '../../panel/answer-lines.tsx'
import { askQuestion } from '../../store/actions.ts'
import { questionResult } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { questionParts } from '../../text/questions/answer.ts'
import { questions } from '../../text/questions/questions.ts'
import { sentenceText } from '../../text/questions/sentence-text.ts'
import { QuestionSentence } from './question-sentence.tsx'

/** Questions one can ask by oneself: a sentence each, with parts to choose once it is asked. */
export function QuestionList({ now }: { now: RegionData }) {
  const { t } = words.value
  const { question: asked } = route.value
  return (
    <section class="ask" aria-labelledby="ask-title">
      <h2 id="ask-title">{t('ask')}</h2>
      <ul>
        {questions.map((question) => {
          const on = asked?.question === question.id
          const parts = questionParts(question, now.graph, on ? asked.parts : {})
          if (parts === null) return null
          return (
            <li key={question.id} class={on ? 'is-asked' : ''}>
              {on ? (
                <>
                  <QuestionSentence now={now} question={question} parts={parts} />
                  {questionResult.value !== null && <AnswerLines answered={questionResult.value} brief />}
                </>
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    askQuestion({ question: question.id, parts: {} })
                  }}
                >
                  {sentenceText(now.graph, question, parts, words.value)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
