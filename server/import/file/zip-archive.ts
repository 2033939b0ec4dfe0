import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ReadFault } from './read-fault.ts'

export const MAX_UNPACKED_MB = 50
export const MAX_PACKED_MB = 5
const MEGABYTE = 1024 * 1024
const MAX_ENTRIES = 1_000

/** A zip of which the directory was checked: what is in it, and each part as a stream that ends in xlsx-damaged where it lies. */
export type ZipArchive = {
  names: readonly string[]
  /** The bytes of a part, unpacked; throws a ReadFault when it is not as the directory says. */
  chunks: (name: string) => AsyncGenerator<Uint8Array>
  /** Unpacks a part for nothing but to see that it is as long as the directory says. */
  check: (name: string) => Promise<void>
}

const damaged = (part: string) => new ReadFault({ code: 'xlsx-damaged', part })
const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`

/** Reads the directory and nothing else. Throws ReadFault: xlsx-damaged with the part, xlsx-too-large. */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true }).catch(() => {
    throw damaged('zip')
  })
  const entries = await readDirectory(zip)
  const total = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (total > MAX_UNPACKED_MB * MEGABYTE) throw new ReadFault({ code: 'xlsx-too-large', words: megabytes(total) })
  const chunks = (name: string) => unpack(zip, name, entries.get(name))
  return {
    ...{ names: [...entries.keys()], chunks },
    check: async (name) => {
      const parts = chunks(name)
      while ((await parts.next()).done !== true);
    },
  }
}

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const read = async () => {
    for await (const entry of zip.eachEntry()) {
      if (entries.size === MAX_ENTRIES || entries.has(entry.fileName)) throw damaged(entry.fileName)
      entries.set(entry.fileName, entry)
    }
  }
  await read().catch((error: unknown) => {
    // A name that leads out of the folder is named; anything else is the directory itself.
    const name = /(?:path|characters in fileName|fileName): (.*)$/.exec(
      error instanceof Error ? error.message : '',
    )?.[1]
    throw error instanceof ReadFault ? error : damaged(name ?? 'zip')
  })
  return entries
}

async function* unpack(zip: ZipFile, name: string, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw damaged(name)
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    throw error instanceof ReadFault ? error : damaged(name)
  }
}
