import { ImportRequest } from '../../contract/answers/import.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { DatabaseUnavailable } from '../store/database.ts'
import { makeTurns } from '../store/deadline.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers, Reply, Request } from '../web/handler.ts'
import { parseJson } from '../web/input.ts'
import { readingChoices, noChoices } from './import-choices.ts'
import { readInProcess } from './process/read-in-process.ts'

const LINE_END = 0x0a
/** All that can be chosen of a file, and some. */
const MAX_LINE_BYTES = 4_000_000

/** The first line of what was sent, and the bytes of the file behind it. Throws ProblemError bad-request, too-large. */
async function splitBody(body: ReadableStream): Promise<{ request: ImportRequest; bytes: Uint8Array }> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body as ReadableStream<Uint8Array>) chunks.push(chunk)
  const all = Buffer.concat(chunks)
  const end = all.indexOf(LINE_END)
  const line = end === -1 ? all : all.subarray(0, end)
  if (line.length > MAX_LINE_BYTES)
    throw new ProblemError('too-large', `The first line may be ${MAX_LINE_BYTES} bytes; the file stands behind it.`)
  let given: unknown
  try {
    given = JSON.parse(line.toString('utf8'))
  } catch {
    throw new ProblemError(
      'bad-request',
      'The first line must be JSON with the name of the file; the bytes of the file follow it.',
    )
  }
  return { request: parseJson(ImportRequest, given), bytes: end === -1 ? new Uint8Array() : all.subarray(end + 1) }
}

/** So many files are held in memory at once, two of which are being read; others are not taken in before, for so long (ms). */
const MAX_HELD = 10
const MAX_WAIT_MS = 20_000
const held = makeTurns(MAX_HELD)

export const importHandlers = (deps: Deps): Pick<Handlers, 'previewImport'> => ({
  previewImport: async (asked) => {
    const leave = await held(MAX_WAIT_MS)
    if (leave === null) throw new DatabaseUnavailable('Too many files come in at once', 10)
    return preview(deps, asked).finally(leave)
  },
})

async function preview(deps: Deps, { params, body, gone }: Request<'previewImport'>): Promise<Reply<'previewImport'>> {
  const { request, bytes } = await splitBody(body)
  const { graph } = await currentState(deps, params.regionId, deps.today())
  const task = {
    bytes,
    name: request.name,
    graph,
    choices: request.choices === undefined ? noChoices : readingChoices(request.choices),
  }
  if (bytes.length > 0) return { answer: await readInProcess(task, { cancel: gone }), version: graph.version }
  // Of nothing there is nothing to read. What reads is loaded when it is asked for: the server listens before.
  const { makePreview } = await import('./preview/make-preview.ts')
  const answer = await makePreview(task)
  return { answer, version: graph.version }
}
