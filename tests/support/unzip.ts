import { inflateRawSync } from 'node:zlib'

/** The texts of a zip by name, as its directory at the end lists them. */
export function unzip(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const texts: Record<string, string> = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, note] = [20, 28, 30, 32].map((place) =>
      place === 20 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    ) as [number, number, number, number]
    const start = bytes.readUInt32LE(at + 42)
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const content = bytes.subarray(from, from + packed)
    const isPacked = bytes.readUInt16LE(at + 10) === 8
    texts[bytes.toString('utf8', at + 46, at + 46 + name)] = (isPacked ? inflateRawSync(content) : content).toString()
    at += 46 + name + extra + note
  }
  return texts
}
