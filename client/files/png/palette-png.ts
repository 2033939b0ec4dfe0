import { joinBytes } from '../join-bytes.ts'

/** As many colours as the palette of a PNG holds. */
const MOST_COLOURS = 256

/** The pixels of an opaque picture, a number each: red, green and blue from the lowest byte up; what stands above them is the same in all. */
export type Pixels = { width: number; height: number; colours: Uint32Array }

/**
 * An opaque picture as a PNG with a palette, about a quarter of the bytes of one that keeps every shade. With more than 256
 * colours the rarest, which are found at the edges of letters, become the nearest of those that are there most.
 */
export async function palettePng({ width, height, colours }: Pixels): Promise<Uint8Array> {
  const { palette, placeOf } = paletteOf(colours)
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0, at = 0, to = 0; y < height; y++) {
    // Each row begins with the number of its filter: none.
    to += 1
    let [last, place] = [-1, 0]
    for (let x = 0; x < width; x++) {
      const colour = colours[at++] ?? 0
      if (colour !== last) {
        last = colour
        place = placeOf.get(colour) ?? 0
      }
      rows[to++] = place
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3], 8)
  const entries = Uint8Array.from(
    palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
  )
  const chunks = [
    pngChunk('IHDR', header),
    pngChunk('PLTE', entries),
    pngChunk('IDAT', await deflated(rows)),
    pngChunk('IEND', new Uint8Array()),
  ]
  return joinBytes([Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), ...chunks])
}

/** The colours that are there most, most first, and for every colour its place among them. */
function paletteOf(colours: Uint32Array): { palette: number[]; placeOf: Map<number, number> } {
  const counts = new Map<number, number>()
  let [last, run] = [colours[0] ?? 0, 0]
  const count = (colour: number, times: number) => counts.set(colour, (counts.get(colour) ?? 0) + times)
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0
    if (colour === last) run += 1
    else {
      count(last, run)
      last = colour
      run = 1
    }
  }
  count(last, run)
  const all = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour)
  const palette = all.slice(0, MOST_COLOURS)
  const placeOf = new Map(palette.map((colour, place) => [colour, place]))
  for (const colour of all.slice(MOST_COLOURS)) placeOf.set(colour, nearest(palette, colour))
  return { palette, placeOf }
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity]
  for (const [place, other] of palette.entries()) {
    const red = (colour & 255) - (other & 255)
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255)
    const blue = ((colour >> 16) & 255) - ((other >> 16) & 255)
    const distance = red * red + green * green + blue * blue
    if (distance < least) [best, least] = [place, distance]
  }
  return best
}

/** The browser's own packer, which works beside the page. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
const crcOf = (bytes: Uint8Array): number =>
  (bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0

/** A part of a PNG: its length, its name, what it holds, and the sum that guards both. */
function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  chunk.set(new TextEncoder().encode(name), 4)
  chunk.set(content, 8)
  view.setUint32(content.length + 8, crcOf(chunk.subarray(4, content.length + 8)))
  return chunk
}
