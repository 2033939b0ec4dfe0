import { useId, useState } from 'preact/hooks'
import type { ImportNotice, ImportPreview } from '../../../../contract/answers/import.ts'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { compareNames } from '../../../../domain/order.ts'
import { bare, fold } from '../../../../domain/text-match.ts'
import { answerTo, isNameQuestion, withAlias, withAnswer } from '../../../store/import/file-choices.ts'
import { chooseOfFile, fileChoices } from '../../../store/import/import-state.ts'
import { words } from '../../../store/language.ts'
import { noticeSentence, noticeText, answerText } from '../../../text/import/notice-sentence.ts'
import { PartnerName, RowCells } from './row-parts.tsx'

type Props = { notice: ImportNotice; graph: RegionGraph }
type Answer = string | readonly string[] | null

/** Something unclear: the question, what it would become, and the answers to choose from. Nothing is chosen beforehand. */
export function QuestionRow({ notice, graph }: Props) {
  const { code, row, words: said, header } = notice
  const answer = answerTo(fileChoices.value, notice)
  const isName = isNameQuestion(notice)
  return (
    <RowCells
      row={row === undefined ? '' : String(row)}
      look={answer === null && notice.default === undefined ? 'is-asked' : ''}
      said={said ?? header ?? (row === undefined ? (notice.sheet ?? words.value.t('import.sheet.only')) : '')}
      becomes={isName ? <NameMeant notice={notice} graph={graph} answer={answer} /> : ''}
      why={noticeSentence(notice, words.value)}
      choice={
        !isName && (code === 'level-missing' || (notice.options?.length ?? 0) > 3) ? (
          <SelectAnswer notice={notice} answer={answer} />
        ) : (
          <>
            <ButtonAnswer notice={notice} answer={answer} />
            {isName && <OtherPartner notice={notice} graph={graph} answer={answer} />}
          </>
        )
      }
    />
  )
}

/** Names that are shown before the rest is counted. */
const MOST_NAMES = 6

const give = (notice: ImportNotice, answer: Answer) => {
  chooseOfFile(withAnswer(fileChoices.value, notice, answer))
}
const isWordOfOurs = (value: string) => value === 'new' || value === 'nobody'
/** The names an answer comes to: none for a word of ours. */
function namesIn({ options = [] }: ImportNotice, answer: Answer): readonly string[] {
  if (answer === null || (typeof answer === 'string' && isWordOfOurs(answer))) return []
  const means = options.find(({ value }) => value === answer)?.means
  return Array.isArray(means) ? means : [answer].flat()
}
const partnerNamed = (graph: RegionGraph, name: string) =>
  graph.partners.find((one) => one.id === name) ??
  graph.partners.find((one) => fold(one.name) === fold(name) || fold(one.short ?? '') === fold(name))

/** Who is meant, as far as it is chosen; or who it may be, with a question mark. */
function NameMeant({ notice, graph, answer }: Props & { answer: Answer }) {
  const { t } = words.value
  if (answer === 'new') return <span class="is-wet">{notice.words}</span>
  if (answer === 'nobody') return <span class="soft">{answerText(notice, { value: 'nobody' }, words.value)}</span>
  const chosen = answer === null ? null : namesIn(notice, answer)
  const possible = (notice.options ?? []).filter(({ value }) => !isWordOfOurs(value))
  const names = chosen ?? (possible.length === 1 ? possible.flatMap(({ value }) => namesIn(notice, value)) : [])
  if (names.length === 0) return <span class="soft">{t('import.nothingYet')}</span>
  return (
    <>
      {names.slice(0, MOST_NAMES).map((name) => {
        const partner = partnerNamed(graph, name)
        return (
          <div key={name}>
            {partner === undefined ? name : <PartnerName graph={graph} id={partner.id} />}
            {chosen === null && '?'}
          </div>
        )
      })}
      {names.length > MOST_NAMES && (
        <p class="soft small">{t('import.effect.more', { n: names.length - MOST_NAMES })}</p>
      )}
    </>
  )
}

/** Few answers: buttons side by side. */
function ButtonAnswer({ notice, answer }: { notice: ImportNotice; answer: Answer }) {
  const { t } = words.value
  // Of words that stand for several, members are ticked in a list.
  const all = notice.options ?? []
  const isOffered = ({ value }: { value: string }) =>
    notice.several === true ? isWordOfOurs(value) : !(notice.code === 'other-region' && value === 'new')
  const options = all.filter(isOffered)
  const pressed = answer ?? notice.default ?? null
  if (options.length === 0) return null
  return (
    <div
      class="switch import-switch"
      role="group"
      aria-label={t('import.answer', { what: noticeText(notice, words.value) })}
    >
      {options.map((option) => {
        const isIt = pressed === option.value
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={isIt}
            onClick={() => {
              // Pressed again, the choice is taken back.
              give(notice, answer === option.value ? null : option.value)
            }}
          >
            {answerText(notice, option, words.value)}
          </button>
        )
      })}
    </div>
  )
}

function SelectAnswer({ notice, answer }: { notice: ImportNotice; answer: Answer }) {
  const { t } = words.value
  const value = typeof answer === 'string' ? answer : (notice.default ?? '')
  return (
    <select
      class="import-select"
      aria-label={t('import.answer', { what: noticeText(notice, words.value) })}
      value={value}
      onChange={(event) => {
        give(notice, event.currentTarget.value === '' ? null : event.currentTarget.value)
      }}
    >
      {notice.default === undefined && <option value="">{t('import.mend.choose')}</option>}
      {(notice.options ?? []).map((option) => (
        <option key={option.value} value={option.value}>
          {answerText(notice, option, words.value)}
        </option>
      ))}
    </select>
  )
}

/** Another partner of the region than those that were thought of; several for words that name several. */
function OtherPartner({ notice, graph, answer }: Props & { answer: Answer }) {
  const { t } = words.value
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const several = notice.several === true || notice.code === 'name-several'
  const partners = [...graph.partners].sort((a, b) => compareNames(a.name, b.name))
  const chosen = namesIn(notice, answer)
  /** Who the words may stand for, by their kind. */
  const likely = (notice.options ?? []).flatMap(({ value }) => (isWordOfOurs(value) ? [] : [value]))
  const isChosen = (name: string, partner: string) => chosen.includes(name) || chosen.includes(partner)
  const alias = fileChoices.value.names.find((one) => one.words === notice.words)?.alias === true
  return (
    <>
      {!isOpen && (
        <button
          class="link"
          type="button"
          onClick={() => {
            setOpen(true)
          }}
        >
          {t(several ? 'import.answer.members' : 'import.answer.other')}
        </button>
      )}
      {isOpen && several && (
        <fieldset class="import-members">
          <legend>{t('import.answer.membersOf', { what: notice.words ?? '' })}</legend>
          {likely.length > 1 && (
            <label class="check">
              <input
                type="checkbox"
                checked={likely.every((name) => chosen.includes(name))}
                onChange={(event) => {
                  give(notice, event.currentTarget.checked ? likely : null)
                }}
              />
              <b>{t('import.answer.all', { n: likely.length })}</b>
            </label>
          )}
          {partners
            .toSorted((a, b) => Number(!likely.includes(a.name)) - Number(!likely.includes(b.name)))
            .map(({ id: partner, name }) => (
              <label key={partner} class="check">
                <input
                  type="checkbox"
                  checked={isChosen(name, partner)}
                  onChange={(event) => {
                    const others = chosen.filter((one) => one !== name && one !== partner)
                    give(notice, event.currentTarget.checked ? [...others, name] : others)
                  }}
                />
                <span>{name}</span>
              </label>
            ))}
        </fieldset>
      )}
      {isOpen && !several && (
        <div class="import-other">
          <label class="unseen" for={id}>
            {t('import.answer.type')}
          </label>
          <input
            id={id}
            list={`${id}-names`}
            autocomplete="off"
            placeholder={t('import.answer.type')}
            onChange={(event) => {
              const partner = partnerNamed(graph, event.currentTarget.value)
              if (partner !== undefined) give(notice, partner.name)
            }}
          />
          <datalist id={`${id}-names`}>
            {partners.map(({ id: partner, name }) => (
              <option key={partner} value={name} />
            ))}
          </datalist>
        </div>
      )}
      {chosen.length === 1 && bare(chosen[0] ?? '') !== bare(notice.words ?? '') && (
        <label class="check import-alias small">
          <input
            type="checkbox"
            checked={alias}
            onChange={(event) => {
              chooseOfFile(withAlias(fileChoices.value, notice.words ?? '', event.currentTarget.checked))
            }}
          />
          <span>{t('import.answer.alias')}</span>
        </label>
      )}
    </>
  )
}

type NewerProps = { newerOf: NonNullable<ImportPreview['newerOf']> | null; graph: RegionGraph }

/** Half the pairs of an earlier file: whether this is a newer version of it. */
export function NewerQuestion({ newerOf, graph }: NewerProps) {
  const { t } = words.value
  const chosen = fileChoices.value.sameSource
  const source = newerOf?.source ?? chosen ?? null
  const title = newerOf?.title ?? graph.sources.find(({ id }) => id === source)?.title ?? ''
  const text = t('import.newer', { title, n: Math.round((newerOf?.share ?? 0.5) * 100) })
  return (
    <RowCells
      row=""
      look={chosen === undefined ? 'is-asked' : ''}
      said={title}
      becomes=""
      why={text}
      choice={
        <div class="switch import-switch" role="group" aria-label={text}>
          <button
            type="button"
            aria-pressed={chosen !== undefined && chosen !== null}
            onClick={() => {
              if (source !== null) chooseOfFile({ ...fileChoices.value, sameSource: source })
            }}
          >
            {t('import.newer.yes')}
          </button>
          <button
            type="button"
            aria-pressed={chosen === null}
            onClick={() => {
              chooseOfFile({ ...fileChoices.value, sameSource: null })
            }}
          >
            {t('import.newer.no')}
          </button>
        </div>
      }
    />
  )
}
