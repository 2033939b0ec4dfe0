import type { Sector } from '../../../contract/vocabulary.ts'
import type { Mark } from '../../scene/scene.ts'
import { iconPath } from '../icons.ts'
import type { Tokens } from './tokens.ts'

/** Where white on the colour would not be seen, the icon is ink. */
const onInk: readonly Sector[] = ['employers', 'education', 'care']

/** `light`, `dark` or `soft`: the icon's colour by what it stands on. `theme` colours come in by the look. */
export const iconTone = (mark: Mark): 'white' | 'ink' | 'page' | 'soft' =>
  mark.how === 'expected' ? 'soft' : mark.how === 'known' ? 'page' : onInk.includes(mark.sector) ? 'ink' : 'white'

/** The colour of each tone. */
export const iconTones = (tokens: Tokens): Record<ReturnType<typeof iconTone>, string> => ({
  white: '#ffffff',
  ink: '#17212b',
  page: tokens.ink,
  soft: tokens['ink-soft'],
})

/** `<tone> <kind>`: which picture the look gives it; null where a mark carries a sign instead. */
export const iconFor = (mark: Mark): string | null =>
  mark.kind === null || mark.how === 'mentioned' ? null : `${iconTone(mark)} ${mark.kind}`

/** An icon as an image address for the canvas. */
export function iconImage(kind: NonNullable<Mark['kind']>, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="${iconPath(kind)}"/></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
