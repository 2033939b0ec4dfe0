import { ask } from '../store/actions.ts'
import { Icon } from '../parts/icon.tsx'
import { type Known, words } from '../store/state.ts'
import type { Answered as Given } from '../text/questions/answer.ts'
import { AnswerLines } from './answer-lines.tsx'
import { sentenceText } from '../text/questions/sentence-text.ts'

/** The answer to the question that is asked, where otherwise what is chosen stands. */
export const Answered = ({ now, answered }: { now: Known; answered: Given }) => (
  <>
    <button
      class="panel-close"
      type="button"
      onClick={() => {
        ask(null)
      }}
    >
      <Icon name="close" size={16} />
      <span>{words.value.t('close')}</span>
    </button>
    <p class="soft small">{sentenceText(now.graph, answered.question, answered.parts, words.value)}</p>
    <AnswerLines answered={answered} />
  </>
)
