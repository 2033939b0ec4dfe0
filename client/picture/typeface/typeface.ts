import { z } from 'zod'
import type { Point } from '../path.ts'
import { plane, type Plane, type Word } from '../primitives.ts'

/** The typeface of the files, that knows its letters without a page. */
export type Typeface = {
  /** Width of a text in px, as a browser sets it: with kerning, and with the signs that join two letters. */
  measure: (text: string, size: number, weight: number) => number
  /** A word as surfaces, its letters as one; without the halo it may have. A sign the typeface lacks is set as □. */
  outline: (word: Word) => Plane[]
  /** The signs of a text that it lacks, each once. */
  missing: (text: string) => string[]
}

/** In units of the typeface, its foot on 0, `y` down: M, L, Q, C and Z, absolute. */
const Glyph = z.tuple([z.string(), z.number(), z.string()])
const Outlines = z.object({
  unit: z.number(),
  glyphs: z.array(Glyph),
  kerning: z.object({
    left: z.array(z.number()),
    right: z.array(z.number()),
    values: z.array(z.array(z.number())),
  }),
})

type Sign = { text: string; width: number; d: string; drawn: Map<string, string>; left: number; right: number }
type Face = { unit: number; signs: ReadonlyMap<string, Sign>; kerning: readonly (readonly number[])[] }

function faceOf({ unit, glyphs, kerning }: z.infer<typeof Outlines>): Face {
  const signs = glyphs.map(([text, width, d], nth): [string, Sign] => {
    const classes = { left: kerning.left[nth] ?? 0, right: kerning.right[nth] ?? 0 }
    return [text, { text, width, d, drawn: new Map(), ...classes }]
  })
  return { unit, signs: new Map(signs), kerning: kerning.values }
}

/** What stands for a sign that the typeface lacks. */
const BLANK = '□'
/** Places to break a word, seen only where it is broken. */
const unseen = /[\u00AD\u200B\uFEFF]/g
const letters = (text: string) => Array.from(text.replaceAll(unseen, '').normalize('NFC'))

/** A text as it is set: two letters that join are one sign. */
function signsOf(text: string, { signs }: Face): Sign[] {
  const set: Sign[] = []
  const all = letters(text)
  for (let at = 0; at < all.length; at++) {
    const joined = signs.get(`${all[at] ?? ''}${all[at + 1] ?? '\n'}`)
    const sign = joined ?? signs.get(all[at] ?? '') ?? signs.get(BLANK)
    if (sign !== undefined) set.push(sign)
    if (joined !== undefined) at++
  }
  return set
}

/** How much nearer the next of two signs stands, or further, units. */
const between = (left: Sign, right: Sign | undefined, { kerning }: Face) =>
  right === undefined ? 0 : (kerning[left.left]?.[right.right] ?? 0)

function widthOf(signs: readonly Sign[], face: Face): number {
  return signs.reduce((sum, sign, at) => sum + sign.width + between(sign, signs[at + 1], face), 0)
}

/** To a hundredth of a px: closer than any eye or printer. */
const short = (value: number) => String(Math.round(value * 100) / 100)

/** The outline of a sign where its foot begins, in steps from there; made once for each size and turn. */
function outlineOf(sign: Sign, scale: number, turn: number): string {
  const key = `${scale} ${turn}`
  const before = sign.drawn.get(key)
  if (before !== undefined) return before
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale]
  let [d, pen, start]: [string, Point, Point] = ['', { x: 0, y: 0 }, { x: 0, y: 0 }]
  for (const [, command = '', numbers = ''] of sign.d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const at = (numbers.match(/-?\d+/g) ?? []).map(Number)
    const points = Array.from({ length: at.length / 2 }, (_, nth): Point => {
      const [right, down] = [at[2 * nth] ?? 0, at[2 * nth + 1] ?? 0]
      // Rounded where it lies, so that small steps do not add up to another shape.
      return { x: Math.round(100 * (right * cos - down * sin)), y: Math.round(100 * (right * sin + down * cos)) }
    })
    const from = pen
    d += command.toLowerCase() + points.map(({ x, y }) => `${(x - from.x) / 100} ${(y - from.y) / 100}`).join(' ')
    pen = command === 'Z' ? start : (points.at(-1) ?? pen)
    if (command === 'M') start = pen
  }
  const made = d.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.')
  if (sign.drawn.size > MAX_DRAWN) sign.drawn.clear()
  sign.drawn.set(key, made)
  return made
}
/** More sizes than drawings of one sitting have. */
const MAX_DRAWN = 40

function pathOf({ x, y, text, size, anchor, turn = 0 }: Word, face: Face): string {
  const signs = signsOf(text, face)
  const scale = size / face.unit
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * scale, Math.sin((turn * Math.PI) / 180) * scale]
  let pen = anchor === 'start' ? 0 : -widthOf(signs, face) * (anchor === 'middle' ? 0.5 : 1)
  let d = ''
  for (const [nth, sign] of signs.entries()) {
    if (sign.d !== '') d += `M${short(x + pen * cos)} ${short(y + pen * sin)}${outlineOf(sign, scale, turn)}`
    pen += sign.width + between(sign, signs[nth + 1], face)
  }
  return d
}

function typefaceOf(regular: Face, bold: Face): Typeface {
  const face = (weight: number) => (weight >= 500 ? bold : regular)
  const widths = new Map<string, number>()
  return {
    measure: (text, size, weight) => {
      const of = face(weight)
      const key = `${weight} ${text}`
      const known = widths.get(key)
      if (known !== undefined) return known * size
      const width = widthOf(signsOf(text, of), of) / of.unit
      if (widths.size > MAX_KNOWN) widths.clear()
      widths.set(key, width)
      return width * size
    },
    outline: (word) => {
      const d = pathOf(word, face(word.weight))
      return d === '' ? [] : [plane(d, word.fill, { opacity: word.opacity, record: word.record, ...fadeOf(word) })]
    },
    missing: (text) => [...new Set(letters(text).filter((sign) => !/\s/.test(sign) && !regular.signs.has(sign)))],
  }
}
/** More texts than a drawing of any region has. */
const MAX_KNOWN = 20_000
const fadeOf = ({ fade }: Word) => (fade === undefined ? {} : { fade })

let loading: Promise<Typeface> | null = null
let loaded: Typeface | null = null

/** Fetches the outlines, once, when they are first needed. Rejects when they cannot be fetched; the next call tries again. */
export function loadTypeface(): Promise<Typeface> {
  loading ??= fetchOutlines().catch((reason: unknown) => {
    loading = null
    throw reason
  })
  return loading
}

async function fetchOutlines(): Promise<Typeface> {
  const [regular, bold] = await Promise.all([
    import('./outlines-400.json', { with: { type: 'json' } }),
    import('./outlines-600.json', { with: { type: 'json' } }),
  ])
  loaded = typefaceOf(faceOf(Outlines.parse(regular.default)), faceOf(Outlines.parse(bold.default)))
  return loaded
}

/** The typeface for who draws at once. Throws before `loadTypeface` has come back. */
export function loadedTypeface(): Typeface {
  if (loaded === null) throw new Error('The typeface is not loaded yet')
  return loaded
}
