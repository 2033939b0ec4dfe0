import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, type Gunzip } from 'node:zlib'
import { RegionId } from '../../contract/ids.ts'
import { systemCode } from '../errors/startup-error.ts'
import {
  ArchiveFault,
  type ArchiveHead,
  type ArchivedRegion,
  ArchiveLine,
  type Manifest,
  readableFormats,
} from './format.ts'

/** Where reading an archive is: at which line, within which region. */
type Place = { line: number; region: string | null }

/**
 * Reads a whole archive and gives each region as it ends; what is not as it was written throws ArchiveFault with what and where.
 * Only when it has ended without one is anything of it to be believed.
 */
export async function* readArchive(
  file: string,
): AsyncGenerator<ArchivedRegion, { head: ArchiveHead; manifest: Manifest }> {
  const place: Place = { line: 0, region: null }
  const fault = (what: string) =>
    new ArchiveFault(
      `${file}, line ${place.line}${place.region === null ? '' : ` (region ${place.region})`}: ${what}. Nothing was written.`,
    )
  const all = createHash('sha256')
  let own: Hash | null = null
  let region: ArchivedRegion | null = null
  let head: ArchiveHead | null = null
  let manifest: Manifest | null = null
  const sums: Manifest['regions'] = []
  for await (const text of linesOf(file, place, fault)) {
    place.line += 1
    if (manifest !== null) throw fault('there is more behind its end')
    const line = parseLine(text, place.line, fault)
    if ('archive' in line && head === null) head = line.archive
    else if (head === null) throw fault('it does not begin as an archive does')
    else if ('manifest' in line && region === null) {
      manifest = line.manifest
      const isSame =
        all.digest('hex') === manifest.sum &&
        JSON.stringify(sums) === JSON.stringify(manifest.regions) &&
        manifest.lines === place.line - 1 &&
        manifest.at === head.at
      if (!isSame) throw fault('its sum is another: it was changed after it was written')
      continue
    } else if ('region' in line && region === null) {
      const id = RegionId.parse(line.region['id'])
      place.region = id
      own = createHash('sha256')
      region = {
        region: id,
        version: Number(line.region['version']),
        fields: line.region,
        puts: [],
        kept: [],
        changes: [],
      }
    } else if (region !== null && own !== null && 'end' in line) {
      const { sum, version, puts, kept, changes } = line.end
      const counts = [region.version, region.puts.length, region.kept.length, region.changes.length]
      const isWhole = own.digest('hex') === sum && counts.join() === [version, puts, kept, changes].join()
      if (!isWhole || line.end.region !== region.region)
        throw fault(
          `what stands in lines ${place.line - counts.slice(1).reduce((a, b) => a + b, 1)} to ${place.line - 1} was changed after it was written`,
        )
      sums.push(line.end)
      yield region
      region = null
      place.region = null
    } else if (region !== null && 'put' in line) region.puts.push(line.put)
    else if (region !== null && 'kept' in line) region.kept.push(line.kept)
    else if (region !== null && 'change' in line) region.changes.push(line.change)
    else throw fault('this line does not belong here')
    all.update(`${text}\n`)
    if (region !== null) own?.update(`${text}\n`)
  }
  if (head === null || manifest === null) throw fault('it ends here, and is not whole')
  return { head, manifest }
}

/** Reads an archive to its end for what it is: its manifest. Throws ArchiveFault. */
export async function checkArchive(file: string): Promise<{ head: ArchiveHead; manifest: Manifest }> {
  const reading = readArchive(file)
  for (;;) {
    const next = await reading.next()
    if (next.done === true) return next.value
  }
}

/**
 * What an archive says at its end that it holds, without being held against it: to be listed. Null when it cannot be unpacked to its
 * end, or when that is no end of an archive.
 */
export async function readManifest(file: string): Promise<Manifest | null> {
  const decoder = new StringDecoder('utf8')
  let last = ''
  try {
    for await (const part of unpack(file) as AsyncIterable<Buffer>) {
      last += decoder.write(part)
      // The line break at its own end does not end it before there is more.
      last = last.slice(last.lastIndexOf('\n', last.length - 2) + 1)
    }
    const line = ArchiveLine.safeParse(JSON.parse(last))
    return line.success && 'manifest' in line.data ? line.data.manifest : null
  } catch {
    return null
  }
}

function parseLine(text: string, at: number, fault: (what: string) => ArchiveFault): ArchiveLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw fault('this is no JSON')
  }
  // Said before what such an archive may hold: a newer one holds what is not known here.
  if (at === 1 && typeof value === 'object' && value !== null && 'archive' in value) {
    const { format } = value.archive as { format?: unknown }
    if (!readableFormats.includes(format))
      throw fault(`it has format ${String(format)}; this program reads ${readableFormats.join(' and ')}`)
  }
  const parsed = ArchiveLine.safeParse(value)
  if (!parsed.success) throw fault('this line holds what no archive of this program holds')
  return parsed.data
}

/** What a file holds, unpacked; fails as reading or unpacking it does. Who reads no further closes the file too. */
export function unpack(file: string): Gunzip {
  const unpacked = createGunzip({ chunkSize: 65_536 })
  pipeline(createReadStream(file), unpacked, () => undefined)
  return unpacked
}

async function* linesOf(file: string, place: Place, fault: (what: string) => ArchiveFault): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  try {
    for await (const part of unpack(file) as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.write(part)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (error instanceof ArchiveFault) throw error
    place.line += 1
    const code = systemCode(error)
    if (code === 'ENOENT') throw new ArchiveFault(`There is no file ${file}. Nothing was written.`)
    throw fault(code === 'Z_BUF_ERROR' ? 'it is cut off here' : 'it is damaged here, or no archive at all')
  }
  if (rest !== '') {
    place.line += 1
    throw fault('it is cut off here')
  }
}
