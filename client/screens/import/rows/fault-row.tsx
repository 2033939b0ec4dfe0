import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { ImportNotice } from '../../../../contract/answers/import.ts'
import { isRowLeft, mendOf, withMend, withRow } from '../../../store/import/file-choices.ts'
import { chooseOfFile, fileChoices } from '../../../store/import/import-state.ts'
import { words } from '../../../store/language.ts'
import { allowedText, noticeSentence, noticeText, placeText } from '../../../text/import/notice-sentence.ts'
import { RowCells } from './row-parts.tsx'

/** A row that cannot be read: the cell is marked, and can be mended where it stands, or the row skipped. */
export function FaultRow({ notice }: { notice: ImportNotice }) {
  const { t } = words.value
  const choices = fileChoices.value
  const mended = mendOf(choices, notice)
  const isLeft = isRowLeft(choices, notice)
  const isOpen = mended === null && !isLeft
  const { row, header, words: said } = notice
  return (
    <RowCells
      row={row === undefined ? '' : String(row)}
      look={isOpen ? 'is-fault' : ''}
      said={
        <>
          {header !== undefined && header.trim() !== '' && <span class="soft">{header}: </span>}
          {said === undefined || said === '' ? null : <mark class="marker">{said}</mark>}
        </>
      }
      becomes={
        isLeft
          ? t('import.mend.isSkipped')
          : mended === null
            ? t('import.nothingYet')
            : mended === ''
              ? t('import.mend.isEmpty')
              : t('import.mend.is', { text: allowedText(notice, mended, words.value) })
      }
      why={noticeSentence(notice, words.value)}
      choice={<MendChoice notice={notice} isOpen={isOpen} isLeft={isLeft} />}
    />
  )
}

type MendProps = { notice: ImportNotice; isOpen: boolean; isLeft: boolean }

function MendChoice({ notice, isOpen, isLeft }: MendProps) {
  const { t } = words.value
  const [isTyping, setTyping] = useState(false)
  const { row, column, allowed = [] } = notice
  const what = `${placeText(notice, words.value)}: ${noticeText(notice, words.value)}`
  const mend = (text: string | null) => {
    setTyping(false)
    chooseOfFile(withMend(fileChoices.value, notice, text))
  }
  const skip = (isRead: boolean) => {
    chooseOfFile(withRow(fileChoices.value, notice, isRead))
  }
  if (row === undefined) return null
  if (isLeft)
    return (
      <button
        class="link"
        type="button"
        onClick={() => {
          skip(true)
        }}
      >
        {t('import.mend.unskip')}
      </button>
    )
  const mended = mendOf(fileChoices.value, notice)
  return (
    <div class="import-mend" role="group" aria-label={what}>
      {isTyping ? (
        <TypedMend
          notice={notice}
          onMend={mend}
          onLeave={() => {
            setTyping(false)
          }}
        />
      ) : (
        <>
          {column !== undefined && allowed.length > 0 && (
            <select
              aria-label={t('import.mend', { what })}
              value={mended !== null && allowed.includes(mended) ? mended : ''}
              onChange={(event) => {
                if (event.currentTarget.value !== '') mend(event.currentTarget.value)
              }}
            >
              <option value="">{t('import.mend.choose')}</option>
              {allowed.map((one) => (
                <option key={one} value={one}>
                  {allowedText(notice, one, words.value)}
                </option>
              ))}
            </select>
          )}
          {column !== undefined && (
            <button
              class={allowed.length > 0 ? 'link' : 'button'}
              type="button"
              onClick={() => {
                setTyping(true)
              }}
            >
              {t((notice.words ?? '') === '' ? 'import.mend.do' : 'import.mend.type')}
            </button>
          )}
          {column !== undefined && isOpen && (notice.words ?? '') !== '' && (
            <button
              class="link"
              type="button"
              onClick={() => {
                mend('')
              }}
            >
              {t('import.mend.empty')}
            </button>
          )}
          {isOpen ? (
            <button
              class="link"
              type="button"
              onClick={() => {
                skip(false)
              }}
            >
              {t('import.mend.skip')}
            </button>
          ) : (
            <button
              class="link"
              type="button"
              onClick={() => {
                mend(null)
              }}
            >
              {t('import.answer.back')}
            </button>
          )}
        </>
      )}
    </div>
  )
}

type TypedProps = { notice: ImportNotice; onMend: (text: string) => void; onLeave: () => void }

/** What should stand in the cell, typed. */
function TypedMend({ notice, onMend, onLeave }: TypedProps) {
  const { t } = words.value
  const id = useId()
  const [text, setText] = useState(mendOf(fileChoices.value, notice) ?? notice.words ?? '')
  const { row = 0, column = '' } = notice
  const input = useRef<HTMLInputElement>(null)
  // Opened by a press: who presses goes on typing.
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <form
      class="import-typed"
      onSubmit={(event) => {
        event.preventDefault()
        onMend(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <label class="unseen" for={id}>
        {t('import.mend.typed', { row: String(row), column })}
      </label>
      <input
        id={id}
        ref={input}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
        }}
      />
      <button class="button" type="submit">
        {t('import.mend.do')}
      </button>
      <button class="link" type="button" onClick={onLeave}>
        {t('import.mend.back')}
      </button>
    </form>
  )
}
