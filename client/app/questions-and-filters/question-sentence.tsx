import { Fragment } from 'preact'
import { askQuestion } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { optionsOf, setPieces } from '../../text/questions/sentence-text.ts'
import type { PartName, Question, QuestionParts } from '../../text/questions/types.ts'

type Props = { now: RegionData; question: Question; parts: QuestionParts }

/** The sentence of a question, its parts as choices within it. */
export function QuestionSentence({ now, question, parts }: Props) {
  const { t } = words.value
  const change = (part: PartName, value: string) => {
    askQuestion({ question: question.id, parts: { ...parts, [part]: value } })
  }
  return (
    <div class="ask-sentence">
      <p>
        {setPieces(t(question.sentence)).map(({ before, part, after }) => (
          <Fragment key={part ?? ''}>
            {before}
            {part !== null && (
              <span class="ask-part">
                <Part now={now} question={question} parts={parts} part={part} onChange={change} />
                {after}
              </span>
            )}
          </Fragment>
        ))}
      </p>
      <button
        class="link small"
        type="button"
        onClick={() => {
          askQuestion(null)
        }}
      >
        {t('ask.close')}
      </button>
    </div>
  )
}

type PartProps = Props & { part: PartName; onChange: (part: PartName, value: string) => void }
function Part({ now, question, parts, part, onChange }: PartProps) {
  const { t } = words.value
  const kind = question.parts[part]
  if (kind === undefined) return null
  const label = t(`ask.part.${kind}`)
  if (kind === 'number')
    return (
      <input
        type="number"
        aria-label={label}
        min={1}
        max={120}
        value={parts[part]}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (/^[0-9]{1,3}$/.test(value)) onChange(part, value)
        }}
      />
    )
  return (
    <select
      aria-label={label}
      value={parts[part]}
      onChange={(event) => {
        onChange(part, event.currentTarget.value)
      }}
    >
      {optionsOf(now.graph, kind, words.value).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
