import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '../../store/api.ts'
import { words } from '../../store/language.ts'

/** What was asked of the server for `key`: null until it is answered; `fault` when it is not, until it is asked again. */
export function useRequest<T>(ask: (signal: AbortSignal) => Promise<T>, key: string) {
  const [state, setState] = useState<{ key: string; answer: T | null; fault: ApiError | null } | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const asking = new AbortController()
    ask(asking.signal).then(
      (answer) => {
        if (!asking.signal.aborted) setState({ key, answer, fault: null })
      },
      (fault: unknown) => {
        if (!asking.signal.aborted)
          setState({ key, answer: null, fault: fault instanceof ApiError ? fault : new ApiError(1, null, null) })
      },
    )
    return () => {
      asking.abort()
    }
  }, [key, turn])
  const current = state?.key === key ? state : null
  return {
    answer: current?.answer ?? null,
    fault: current?.fault ?? null,
    again: () => {
      setState(null)
      setTurn(turn + 1)
    },
  }
}

/** It was not answered: why, and once more. */
export function RequestFault({ fault, again }: { fault: ApiError; again: () => void }) {
  const { t } = words.value
  const key = fault.isTemporary ? 'lost' : fault.status === 409 ? 'damagedOne' : fault.status === 404 ? 'gone' : 'odd'
  return (
    <div role="alert">
      <p>{t(`backup.fault.${key}`)}</p>
      <button class="button" type="button" onClick={again}>
        {t('trouble.again')}
      </button>
    </div>
  )
}
