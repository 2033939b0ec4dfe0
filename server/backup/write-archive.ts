import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { compareText } from '../../domain/order.ts'
import { appliedMigrations } from '../store/migrations.ts'
import {
  archiveFormat,
  type ArchivedRegion,
  type ArchiveLine,
  type Manifest,
  type NodeFields,
  type RegionSum,
} from './format.ts'
import { type BackupDeps, readWholeRegion } from './read-region.ts'

const IdRow = z.object({ id: RegionId })

/** `stop`: gives up. `only`: these regions; all of them unless said otherwise. */
type ArchiveOptions = { stop?: AbortSignal | undefined; only?: readonly string[] }

/**
 * Writes regions into a file, one after the other, while others read and write: each is at one version, whole. The file is there
 * when it is whole: until then it bears another name. Throws as the database and the disk do; then nothing is left behind.
 */
export async function writeArchive(
  deps: BackupDeps,
  file: string,
  { stop, only }: ArchiveOptions = {},
): Promise<Manifest> {
  const partial = `${file}.partial`
  const written: Manifest[] = []
  async function* texts() {
    written.push(yield* archiveTexts(deps, only))
  }
  try {
    const sink = createWriteStream(partial, { mode: 0o600, flush: true })
    await pipeline(Readable.from(texts()), createGzip(), sink, stop === undefined ? {} : { signal: stop })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  const [manifest] = written
  if (manifest === undefined) throw new Error('The archive has no end')
  return manifest
}

const textOfLine = (line: ArchiveLine) => `${JSON.stringify(line)}\n`

async function* archiveTexts(deps: BackupDeps, only?: readonly string[]): AsyncGenerator<string, Manifest> {
  const at = deps.now()
  const all = createHash('sha256')
  const regions: RegionSum[] = []
  let lines = 0
  const counted = (line: ArchiveLine) => {
    const text = textOfLine(line)
    all.update(text)
    lines += 1
    return text
  }
  const seeded = (await appliedMigrations(deps)).has('seed')
  yield counted({ archive: { format: archiveFormat, at, seeded } })
  const ids = await deps.database.read((run) => run(deps.queries('map/region-names'), {}, IdRow))
  for (const { id } of ids) {
    const region = only?.includes(id) === false ? null : await readWholeRegion(deps, id)
    if (region === null) continue
    const own = createHash('sha256')
    for (const line of linesOf(region)) {
      own.update(textOfLine(line))
      yield counted(line)
    }
    const end = sumOf(region, own.digest('hex'))
    regions.push(end)
    yield counted({ end })
  }
  const manifest = { at, regions, lines, sum: all.digest('hex') }
  yield textOfLine({ manifest })
  return manifest
}

const linesOf = ({ fields, puts, kept, changes }: ArchivedRegion): ArchiveLine[] => [
  { region: inOrder(fields) },
  ...puts.map((put) => ({ put })),
  ...kept.map(({ label, properties }) => ({ kept: { label, properties: inOrder(properties) } })),
  ...changes.map((change) => ({ change: inOrder(change) })),
]

/** Each database gives the fields of a node in an order of its own; in a file they stand by name, so that the same is the same text. */
const inOrder = (fields: NodeFields): NodeFields =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => compareText(a, b)))

const sumOf = ({ region, version, fields, puts, kept, changes }: ArchivedRegion, sum: string): RegionSum => ({
  ...{ region, name: String(fields['name']), version },
  ...{ puts: puts.length, kept: kept.length, changes: changes.length, sum },
})
