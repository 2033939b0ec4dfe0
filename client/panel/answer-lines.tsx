import { select } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { QuestionResult } from '../text/questions/answer.ts'

/** What comes out, line by line; a line opens what it is about. `brief`: not on a wide screen, where the panel says it. */
export function AnswerLines({ answered: { answer }, brief = false }: { answered: QuestionResult; brief?: boolean }) {
  const { t } = words.value
  return (
    <div class={brief ? 'answer is-brief' : 'answer'}>
      <p class="answer-head" role="status">
        {answer.headline}
      </p>
      <ul class="answer-lines" aria-label={t('ask.lines')}>
        {answer.lines.map(({ id, text, more, partners, tables }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                select(partners[0] ?? tables[0] ?? null)
              }}
            >
              {text}
            </button>
            {more !== null && <p class="small soft">{more}</p>}
          </li>
        ))}
      </ul>
      {answer.note !== null && <p class="small soft">{answer.note}</p>}
    </div>
  )
}
