import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file in a zip; its text is made when its turn comes. */
export type ZipEntry = { name: string; text: () => Iterable<string> }

const MIN_CHUNK = 32_768
/** The same text in fewer pieces. */
export function* inPieces(text: Iterable<string>): Iterable<string> {
  let chunk = ''
  for (const piece of text) {
    chunk += piece
    if (chunk.length < MIN_CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Text as a stream of bytes in UTF-8. */
export const streamText = (text: Iterable<string>): Readable => Readable.from(inPieces(text), { objectMode: false })

/** A zip, packed as it is read, each file dated the beginning of the day (YYYY-MM-DD): the same files give the same bytes. */
export function streamZip(entries: readonly ZipEntry[], day: string): Readable {
  const zip = new ZipFile()
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  const options = { mtime: new Date(year, month - 1, date), mode: 0o100644, forceDosTimestamp: true }
  for (const { name, text } of entries)
    zip.addReadStreamLazy(name, options, (give) => {
      give(null, streamText(text()))
    })
  zip.end()
  const out = zip.outputStream.pipe(new PassThrough())
  zip.on('error', (fault: Error) => out.destroy(fault))
  return out
}
