import { useEffect, useRef, useState } from 'preact/hooks'
import { type Making, watchMaking } from '../../files/making.ts'
import { keepFile } from './keep-file.ts'
import { inform } from '../../store/actions.ts'
import { words } from '../../store/language.ts'

/** Which of how many parts of a file is being made. */
export type FileProgress = { part: number; of: number }
type Made = { name: string; content: Blob }
/** A file that is being made in this page: whether it is, how far, why the last one failed, and how to begin and to give up. */
export type FileMaking = {
  busy: boolean
  part: FileProgress | null
  fault: string | null
  make: (work: (making: Making) => Promise<Made | null>) => Promise<void>
  stop: () => void
}

/** Makes files one at a time and hands them to the browser; what was given up is thrown away when it comes. */
export function useMadeFile(onDone: () => void): FileMaking {
  const [busy, setBusy] = useState(false)
  const [part, setPart] = useState<FileProgress | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const under = useRef<AbortController | null>(null)
  const stop = () => {
    under.current?.abort()
    under.current = null
    setBusy(false)
  }
  useEffect(() => stop, [])
  const make: FileMaking['make'] = async (work) => {
    if (busy) return
    const controller = new AbortController()
    under.current = controller
    const { signal } = controller
    setFault(null)
    setPart(null)
    setBusy(true)
    const making = watchMaking((at, of) => {
      setPart({ part: at, of })
    }, signal)
    try {
      const file = await work(making)
      if (signal.aborted) return
      if (file !== null) {
        keepFile(file)
        inform(words.value.t('take.done', { name: file.name }))
      }
      onDone()
    } catch (error) {
      if (!signal.aborted) setFault(error instanceof Error ? error.message : String(error))
    } finally {
      if (!signal.aborted) setBusy(false)
    }
  }
  return { busy, part, fault, make, stop }
}
