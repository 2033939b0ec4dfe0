import { strToU8, type ZipOptions, zipSync } from 'fflate'

/** What is packed well already, and is only put in. */
const packed = /\.(png|pdf|jpg|woff2|zip|pptx)$/
/** The earliest day that a zip can say, by the clock of this place, as a zip has it: so that the same files give the same bytes. */
const moment = new Date(1980, 0, 1, 0, 0, 0)

/** A path that leads out of the folder it is unpacked in. */
const leadsOut = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i

/**
 * Files by their path in one zip, in the order given. The same files give the same bytes, whenever and wherever. Throws where
 * a path leads out of the zip.
 */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const wrong = Object.keys(files).find((path) => leadsOut.test(path))
  if (wrong !== undefined) throw new Error(`${wrong} leads out of the zip.`)
  const entries = Object.entries(files).map(([path, content]): [string, [Uint8Array, ZipOptions]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    return [path, [bytes, { level: packed.test(path) ? 0 : 6, mtime: moment }]]
  })
  // The order of the directory is the order of the files.
  const ordered = Object.fromEntries(entries)
  return zipSync(ordered)
}
