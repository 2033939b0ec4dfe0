/**
 * Makes what client/picture/typeface/ holds from the typeface itself, once: two subsets for files (TTF and WOFF2) and their
 * outlines, for each weight. Not part of the build, and nothing of it is a dependency:
 *
 *   pip install fonttools brotli          # pyftsubset, python3
 *   npm pack @expo-google-fonts/source-sans-3@0.4.1 && tar xzf expo-google-fonts-source-sans-3-0.4.1.tgz
 *   npx tsx docs/typeface.ts package
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRequire } from 'node:module'

/**
 * "Source" is a reserved name: the licence lets nobody but its makers use it for a typeface that was changed, and a subset
 * is.
 */
const rename = `
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
for record in font['name'].names:
    if record.nameID in (1, 3, 4, 6, 16):
        text = record.toUnicode().replace('Source Sans 3', 'Ketenkaart Sans').replace('SourceSans3', 'KetenkaartSans')
        record.string = text
font.save(sys.argv[1])
font.flavor = 'woff2'
font.save(sys.argv[2])
`

type Glyph = { id: number; advanceWidth: number; path: { commands: { command: string; args: number[] }[] } }
type Layout = { glyphs: Glyph[]; positions: { xAdvance: number }[]; advanceWidth: number }
type Font = { layout: (text: string) => Layout; hasGlyphForCodePoint: (code: number) => boolean; unitsPerEm: number }
// It comes with pdfkit, and has no types.
const fontkit = createRequire(import.meta.url)('fontkit') as { openSync: (path: string) => Font }

/** To Latin Extended-A, and the signs that screens and files use beside letters. */
const signs = '‐‑–—‘’‚“”„†•…‰′″‹›€™←↑→↓↔Δ−√∞≈≠≤≥■□▪▲△▶▼◀◆◇○●✓✗✔☐☑Σσ'
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const wanted = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...Array.from(signs, (sign) => sign.codePointAt(0) ?? 0)]
const spaces = [0x2009, 0x202f]

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

const [source = 'package'] = process.argv.slice(2)
const out = new URL('../client/picture/typeface/', import.meta.url)
const files = { 400: '400Regular/SourceSans3_400Regular.ttf', 600: '600SemiBold/SourceSans3_600SemiBold.ttf' }

for (const [weight, file] of Object.entries(files)) {
  const folder = mkdtempSync(join(tmpdir(), 'typeface-'))
  const [ttf, woff2] = [join(folder, 'ttf'), join(folder, 'woff2')]
  const unicodes = [...wanted, ...spaces].map((code) => code.toString(16)).join()
  execFileSync('pyftsubset', [join(source, file), `--unicodes=${unicodes}`, `--output-file=${ttf}`, '--no-hinting'])
  execFileSync('python3', ['-c', rename, ttf, woff2])
  const base64 = (path: string) => readFileSync(path).toString('base64')
  const write = (name: string, value: unknown) => {
    writeFileSync(new URL(`${name}-${weight}.json`, out), `${JSON.stringify(value)}\n`)
  }
  write('files', { ttf: base64(ttf), woff2: base64(woff2) })
  write('outlines', outlines(fontkit.openSync(ttf)))
}

/** Widths, outlines and kerning of all signs, in units of the typeface; `y` runs down. */
function outlines(font: Font) {
  const single = [...wanted, ...spaces]
    .filter((code) => code !== 0xad && font.hasGlyphForCodePoint(code))
    .map((code) => String.fromCodePoint(code))
  const joined = single.flatMap((a) =>
    'fijltbhk'.includes(a) ? single.map((b) => a + b).filter((both) => font.layout(both).glyphs.length === 1) : [],
  )
  const all = [...single, ...joined]
  const glyphs = all.map((text): [string, number, string] => {
    const { glyphs: own } = font.layout(text)
    return [text, own[0]?.advanceWidth ?? 0, pathOf(own[0])]
  })
  const widths = new Map(glyphs.map(([text, width]) => [text, width]))
  const rows = all.map((left) =>
    all.map((right) => {
      const set = font.layout(left + right)
      // A pair that becomes another sign is no pair.
      if (set.glyphs.length !== 2) return 0
      return set.advanceWidth - (widths.get(left) ?? 0) - (widths.get(right) ?? 0)
    }),
  )
  return { unit: font.unitsPerEm, glyphs, kerning: classed(rows) }
}

/** Signs that kern alike as one: the class of each at the left, at the right, and what each two classes do. */
function classed(rows: readonly number[][]) {
  const classesOf = (lists: readonly (readonly number[])[]) => {
    const keys = lists.map((list) => list.join())
    const different = [...new Set(keys)]
    return { of: keys.map((key) => different.indexOf(key)), first: different.map((key) => keys.indexOf(key)) }
  }
  const left = classesOf(rows)
  const right = classesOf(rows.map((_, column) => rows.map((row) => row[column] ?? 0)))
  const values = left.first.map((row) => right.first.map((column) => rows[row]?.[column] ?? 0))
  return { left: left.of, right: right.of, values }
}

/** Absolute, whole units, its foot on 0 and `y` down. */
function pathOf(glyph: Glyph | undefined): string {
  return (glyph?.path.commands ?? [])
    .map(({ command, args }) => {
      const at = args.map((value, place) => Math.round(place % 2 === 1 ? -value : value))
      return `${letters[command] ?? ''}${at.join(' ')}`
    })
    .join('')
    .replaceAll(/ -/g, '-')
}
