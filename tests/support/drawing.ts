import { readFileSync } from 'node:fs'
import type { DrawInput, DrawnPart } from '../../client/drawn/drawn-view.ts'
import type { PresentedRegion } from '../../client/drawn/presented-region.ts'
import { wordsIn } from '../../client/i18n/words.ts'
import { parseUrl } from '../../client/store/address/view-state.ts'
import { makeView } from '../../client/store/make-view.ts'
import { Figures } from '../../contract/figures.ts'
import { lightTokens } from '../../client/picture/style/light-tokens.ts'
import { gaps, graph, rules } from './zeeland.ts'

const figures = new URL('fixtures/zeeland.figures.json', import.meta.url)

/** Zeeland as it is drawn outside the screen. */
export const presented: PresentedRegion = {
  ...{ graph, gaps, rules, on: gaps.on, layouts: { score: {}, network: {} } },
  figures: Figures.parse(JSON.parse(readFileSync(figures, 'utf8'))),
}

/** A typeface of which every letter is half as wide as it is high. */
export const measure = (text: string, size: number) => text.replaceAll('\u00AD', '').length * size * 0.5

/** What a drawer is given for an address of a region. */
export function drawInput(
  address: string,
  options: Partial<DrawInput['options']> = {},
  region: PresentedRegion = presented,
): DrawInput {
  const [path = '', search = ''] = address.split('?')
  const view = parseUrl(`/AM24/${path}`, search)
  return {
    ...{ region, view, seen: makeView(region, view), words: wordsIn(view.lang), tokens: lightTokens, measure },
    options: { width: 1200, height: null, fit: 'all', ...options },
  }
}

/** Everything that is written in a drawing. */
export const textsOf = ({ picture }: Pick<DrawnPart, 'picture'>): string[] =>
  picture.flatMap((one) => (one.what === 'word' ? [one.text] : []))
