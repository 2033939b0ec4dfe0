import { type Sector, sectors } from '../../../contract/vocabulary.ts'

const names = [
  'ink',
  'ink-soft',
  'ink-faint',
  'hairline',
  'field',
  'present',
  'hatch',
  'paper',
  'canvas',
  'action',
  'selected',
  'marker',
  'on-marker',
] as const

/** The colours of the page, said once: in its style sheet, client/style/tokens.css. */
export type Tokens = Record<(typeof names)[number], string> & { sectors: Record<Sector, string> }

/** The tokens by what each is in the style sheet: `--ink`, `--sector-public`. */
export function tokensFrom(valueOf: (property: string) => string): Tokens {
  const entries = <K extends string>(all: readonly K[], property: (name: K) => string) =>
    Object.fromEntries(all.map((name) => [name, valueOf(property(name))])) as Record<K, string>
  return {
    ...entries(names, (name) => `--${name}`),
    sectors: entries(sectors, (sector) => `--sector-${sector.replaceAll('_', '-')}`),
  }
}

/** Those of the theme the page is in, to be looked up by the page itself: for what is drawn as SVG in it. */
export const pageTokens: Tokens = tokensFrom((property) => `var(${property})`)

/** Those of the theme an element is in, as they are now: for a canvas, and for what leaves the page. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element)
  return tokensFrom((property) => style.getPropertyValue(property).trim())
}

/** The typeface of all that is written in a picture. */
export const typeface = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'
