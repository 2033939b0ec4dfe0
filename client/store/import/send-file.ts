import { apiBase } from '../../../contract/api.ts'
import { type ImportChoices, ImportPreview, type ImportRequest } from '../../../contract/answers/import.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { Problem } from '../../../contract/problem.ts'
import { routes } from '../../../contract/routes.ts'
import { ApiError } from '../api.ts'

/** A file that is read in, and the version of the region it was read upon. */
export type FileReading = { preview: ImportPreview; version: number }
type SentFile = { region: RegionId; name: string; content: Blob; choices: ImportChoices }
type Progress = { sent: number; all: number }

/**
 * Sends a file to be read; nothing is written. By XMLHttpRequest, which alone tells how much has gone. Throws ApiError, and
 * AbortError when it was stopped.
 */
export function sendFile(
  { region, name, content, choices }: SentFile,
  { signal, heard }: { signal: AbortSignal; heard: (progress: Progress) => void },
): Promise<FileReading> {
  const { method, path, media } = routes.previewImport
  const head: ImportRequest = { name, choices }
  const body = new Blob([`${JSON.stringify(head)}\n`, content])
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    const stop = () => {
      sending.abort()
    }
    sending.open(method, apiBase + path.replace('{regionId}', encodeURIComponent(region)))
    sending.setRequestHeader('Content-Type', media.in)
    sending.setRequestHeader('Accept', 'application/json')
    sending.upload.onprogress = ({ loaded, total }) => {
      heard({ sent: loaded, all: total })
    }
    sending.upload.onload = ({ loaded }) => {
      heard({ sent: loaded, all: loaded })
    }
    sending.onload = () => {
      const answer = parseJson(sending.responseText)
      const version = Number(/\d+/.exec(sending.getResponseHeader('ETag') ?? '')?.[0] ?? NaN)
      const preview = ImportPreview.safeParse(answer)
      if (sending.status !== 200) reject(faultOf(sending, answer))
      else if (preview.success && Number.isInteger(version)) resolve({ preview: preview.data, version })
      else reject(new ApiError(1, null, null))
    }
    sending.onerror = () => {
      reject(new ApiError(0, null, null))
    }
    sending.onabort = () => {
      reject(new DOMException('stopped', 'AbortError'))
    }
    sending.onloadend = () => {
      signal.removeEventListener('abort', stop)
    }
    signal.addEventListener('abort', stop)
    sending.send(body)
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // An answer that broke off is none, and is said so by its shape.
    return null
  }
}

function faultOf(sending: XMLHttpRequest, answer: unknown): ApiError {
  const problem = Problem.safeParse(answer)
  const wait = Number(sending.getResponseHeader('Retry-After'))
  return new ApiError(sending.status, problem.success ? problem.data : null, wait > 0 ? wait : null)
}
