import { useEffect, useState } from 'preact/hooks'
import type { FileDocument } from '../../files/file-document.ts'
import { type Making, watchMaking } from '../../files/making.ts'
import type { FileProgress } from '../../parts/page/use-made-file.ts'

/** `document`: null until it is there. `part`: how far it is, where it has parts. `fault`: why it cannot be made. */
type MadeDocument = { document: FileDocument | null; part: FileProgress | null; fault: string | null }
const nothing: MadeDocument = { document: null, part: null, fault: null }

/** How a file will be, drawn anew for each choice; what was begun for another choice is given up. Null waits for what it is made of. */
export function useDocument(
  make: ((making: Making) => Promise<FileDocument>) | null,
  choices: readonly unknown[],
): MadeDocument {
  const [made, setMade] = useState(nothing)
  useEffect(() => {
    setMade(nothing)
    if (make === null) return
    const { signal, abort } = abortable()
    const making = watchMaking((part, of) => {
      setMade({ ...nothing, part: { part, of } })
    }, signal)
    make(making)
      .then((document) => {
        if (!signal.aborted) setMade({ ...nothing, document })
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setMade({ ...nothing, fault: error instanceof Error ? error.message : String(error) })
      })
    return abort
  }, choices)
  return made
}

function abortable() {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort()
    },
  }
}
