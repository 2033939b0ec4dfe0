import { useEffect } from 'preact/hooks'
import { confirmInRound, roundLines, roundPartner, stepPartner, takeAnswerBack } from '../../store/confirm/round.ts'
import { openForm } from '../../store/drafts/open-form.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { writesClosed } from '../../store/session.ts'
import { roundAnswers } from './answers.ts'

const lineElements = () => [...document.querySelectorAll<HTMLElement>('[data-line]')]
const focusIn = (line: HTMLElement | undefined) => line?.querySelector('button')?.focus()

/** Along the lines, from the one that has the focus. */
function walk(step: 1 | -1): void {
  const lines = lineElements()
  const at = lines.findIndex((line) => line.contains(document.activeElement))
  focusIn(at === -1 ? lines.at(step === 1 ? 0 : -1) : lines[at + step])
}

/** To the next line that is not confirmed yet; past the last, to whom to go on with. */
function goOn(from: string): void {
  requestAnimationFrame(() => {
    const lines = lineElements()
    const at = lines.findIndex((line) => line.dataset['line'] === from)
    const isOpen = (line: HTMLElement) => !line.classList.contains('is-confirmed')
    const next = lines.slice(at + 1).find(isOpen) ?? lines.find(isOpen)
    if (next !== undefined) focusIn(next)
    else document.querySelector<HTMLElement>('[data-next]')?.focus()
  })
}

/**
 * 1 to 3 answer the line that has the focus, or the first that is not confirmed yet; C as 1; 4 says that all is still so. Up and Down walk
 * the lines, Left and Right the partners, Backspace takes the last answer back: anywhere but where one types or a form is open.
 */
export function useRoundKeys(): void {
  useEffect(() => {
    const answer = (key: string): boolean => {
      const asked = roundPartner.value
      if (asked === null || writesClosed.value) return false
      const lines = roundLines(asked)
      const focused = document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset['line']
      const line = lines.find(({ id }) => id === focused) ?? lines.find(({ isConfirmed }) => !isConfirmed)
      if (key === '4') confirmInRound(asked, lines)
      else if (line === undefined) return false
      else roundAnswers.find((one) => one.key === key)?.act(asked, line)
      if (key === '1' || key === '4') goOn(line?.id ?? '')
      return true
    }
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !singleKeysEnabled.value) return
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
      if (document.querySelector('dialog[open]') !== null || openForm.value !== null) return
      const key = event.key.toLowerCase() === 'c' ? '1' : event.key
      if (/^[1-4]$/.test(key)) {
        if (event.repeat || !answer(key)) return
      } else if (key === 'ArrowDown' || key === 'ArrowUp') walk(key === 'ArrowDown' ? 1 : -1)
      else if (key === 'ArrowRight' || key === 'ArrowLeft') stepPartner(key === 'ArrowRight' ? 1 : -1)
      else if (key === 'Backspace') takeAnswerBack()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}
