import { ask } from '../../store/actions.ts'
import { answered, type Known, place, words } from '../../store/state.ts'
import { partsOf } from '../../text/questions/answer.ts'
import { AnswerLines } from '../../panel/answer-lines.tsx'
import { questions } from '../../text/questions/questions.ts'
import { Sentence } from './question-sentence.tsx'
import { sentenceText } from '../../text/questions/sentence-text.ts'

/** Questions one can ask by oneself: a sentence each, with parts to choose once it is asked. */
export function AskList({ now }: { now: Known }) {
  const { t } = words.value
  const { asked } = place.value
  return (
    <section class="ask" aria-labelledby="ask-title">
      <h2 id="ask-title">{t('ask')}</h2>
      <ul>
        {questions.map((question) => {
          const on = asked?.question === question.id
          const parts = partsOf(question, now.graph, on ? asked.parts : {})
          if (parts === null) return null
          return (
            <li key={question.id} class={on ? 'is-asked' : ''}>
              {on ? (
                <>
                  <Sentence now={now} question={question} parts={parts} />
                  {answered.value !== null && <AnswerLines answered={answered.value} brief />}
                </>
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    ask({ question: question.id, parts: {} })
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
