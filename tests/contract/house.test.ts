import { describe, expect, it } from '@jest/globals'
import { projectFiles, read } from '../support/files.ts'
import { type House, measureHouse } from '../support/house/measure.ts'

const code = projectFiles().filter((path) => /\.(ts|tsx|css|cypher|mjs|js)$/.test(path))
const lines = code.map((path) => ({ path, count: read(path).split('\n').length - 1 })).sort((a, b) => a.count - b.count)
const at = (share: number): number => lines[Math.floor((lines.length - 1) * share)]?.count ?? 0

/** How many places of each kind there may be. These numbers may only fall. */
const allowed: Record<keyof House, number> = {
  circlesAtRunTime: 0,
  circlesOverTwoFiles: 0,
  importsAgainstFloors: 0,
  crowdedFolders: 0,
  smallFilesImportedOnce: 21,
  importedByOverAQuarter: 0,
}
const house = measureHouse()

describe('the house', () => {
  it.each(Object.entries(allowed))('has no more %s than allowed (%i)', (what, most) => {
    const places = house[what as keyof House]
    expect(places.length <= most ? [] : places).toEqual([])
  })

  it('has no file over 300 lines', () => {
    expect(lines.filter(({ count }) => count > 300)).toEqual([])
  })

  it('keeps its files small: median 60, 90th percentile 180', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60)
    expect(at(0.9)).toBeLessThanOrEqual(180)
  })

  it('holds no download address and no path of a machine', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/)
    const machine = /(^|[^\w.])\/(work|root|farm|home\/[a-z]+)\//
    expect(projectFiles().filter((path) => !/\.(png|woff2?|csv)$/.test(path) && machine.test(read(path)))).toEqual([])
  })

  it('leaves no test out and leaves no test alone', () => {
    const marker = new RegExp(String.raw`\b(it|test|describe)\.` + '(only|skip|todo|failing)')
    expect(projectFiles().filter((path) => /\.test\.tsx?$/.test(path) && marker.test(read(path)))).toEqual([])
  })
})
