import { describe, expect, it } from '@jest/globals'
import { Resvg } from '@resvg/resvg-js'
import { palettePng, type Pixels } from '../../../client/files/png/palette-png.ts'

/** What another program reads in a PNG: red, green, blue and 255 for every pixel. */
async function readBack({ width, height, colours }: Pixels): Promise<number[]> {
  const png = Buffer.from(await palettePng({ width, height, colours })).toString('base64')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png}" style="image-rendering:optimizeSpeed"/></svg>`
  return [...new Resvg(svg).render().pixels]
}
const shown = (colours: Iterable<number>) =>
  [...colours].flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255, 255])

describe('a PNG with a palette', () => {
  it('keeps every pixel of a picture of few colours', async () => {
    const colours = Uint32Array.of(0xffffff, 0x0000ff, 0x00ff00, 0xff0000, 0x123456, 0xffffff)
    expect(await readBack({ width: 3, height: 2, colours })).toEqual(shown(colours))
  })

  it('gives what is rare the nearest of the colours that are there most', async () => {
    // 256 shades of blue, each twice, and one that is hardly another red and there once.
    const blues = Array.from({ length: 256 }, (_, shade) => (255 - shade) << 16)
    const colours = Uint32Array.from([...blues, ...blues, 0x030003])
    expect(await readBack({ width: 27, height: 19, colours })).toEqual(shown([...blues, ...blues, 0x030000]))
  })

  it('gives the same bytes for the same picture', async () => {
    const picture = { width: 40, height: 30, colours: Uint32Array.from({ length: 1200 }, (_, at) => at * 977) }
    expect(await palettePng(picture)).toEqual(await palettePng(picture))
  })
})
