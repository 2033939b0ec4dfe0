import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { EmbeddedAnswer, type EmbeddedRegion } from '../../contract/answers/embed/embedded-region.ts'
import { RecordId, RegionId } from '../../contract/ids.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { send } from './answer.ts'
import { problemOf } from './problem.ts'
import { policyText } from './security.ts'

/** A region as anybody may see it; `moment` null = as it is now. Throws ProblemError not-found (404). */
export type ReadEmbedded = (region: RegionId, moment: RecordId | null) => Promise<EmbeddedRegion>
/** Who may show views in pages of theirs, and what those pages are made of. */
export type Embedding = { origins: readonly string[]; read: ReadEmbedded }

/**
 * The page cannot ask anything of anybody, ours least of all: what it shows is in it. Its sandbox gives it an origin of its
 * own, so that no storage, cookie or page of this server is within its reach, and the server refuses whatever it would send.
 */
const policyFor = (origins: readonly string[]) =>
  policyText({
    'connect-src': ["'none'"],
    'frame-ancestors': origins,
    sandbox: ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  })

/** Headers that mean nothing, or harm, in a frame without an origin. */
const forOwnPages = ['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster']
/** When a page that cannot be filled now asks again, s. */
const AGAIN_S = '20'
const place = '<!--embedded-->'

/** The page that shows a view on another site: `/embed/AM24/map?selected=…&moment=…`. */
export function embedPage(folder: string, { origins, read }: Embedding): RequestHandler {
  const policy = policyFor(origins)
  return async (request, response) => {
    const [page, { status, answer }] = await Promise.all([
      readFile(join(folder, 'embed.html'), 'utf8'),
      answerTo(request.path, request.url, read),
    ])
    for (const name of forOwnPages) response.removeHeader(name)
    if (status === 503) response.setHeader('Refresh', AGAIN_S)
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Cache-Control', 'no-store')
    // No text in it can end the element it stands in.
    const json = JSON.stringify(answer).replaceAll('<', String.raw`\u003c`)
    const whole = page.replace(place, () => `<script type="application/json" id="embedded">${json}</script>`)
    send(response, status, 'text/html; charset=utf-8', Buffer.from(whole))
  }
}

/** What is not there is said in the page: it stands on somebody's site. A fault of ours is thrown. */
async function answerTo(
  path: string,
  url: string,
  read: ReadEmbedded,
): Promise<{ status: number; answer: EmbeddedAnswer }> {
  const [, , name = '', view = '', ...more] = path.split('/')
  const region = RegionId.safeParse(name.toUpperCase())
  const asked = new URLSearchParams(url.split('?')[1] ?? '').get('moment')
  const moment = RecordId.nullable().safeParse(asked)
  try {
    if (!region.success || !moment.success || view === '' || more.length > 0)
      throw new ProblemError('not-found', 'There is no view at this address.')
    return { status: 200, answer: EmbeddedAnswer.parse(await read(region.data, moment.data)) }
  } catch (fault) {
    const { status } = problemOf(fault, '').problem
    if (status === 500) throw fault
    return { status, answer: { status } }
  }
}
