import type { Persons, Secured } from '../../../contract/figures.ts'
import type { Translate } from '../../i18n/words.ts'
import { disc, roundRect } from '../path.ts'
import { type Hatch, type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'

/** How a box looks: `one` hangs on a single person. */
type BoxLook = 'stated' | 'one' | 'missing' | 'unknown'
export type BoxGroup = { look: BoxLook; n: number; text: string }

/** Partners by whether it is known who carries their lines, and whether each of those hangs on one person. */
export function personBoxes({ partners }: Persons, t: Translate): BoxGroup[] {
  const known = partners.filter(({ recorded }) => recorded > 0)
  const one = known.filter(({ recorded, single }) => single === recorded).length
  const spread = known.length - one
  const open = partners.length - known.length
  return [
    { look: 'stated', n: spread, text: t('figures.persons.spread', { n: spread }) },
    { look: 'one', n: one, text: t('figures.persons.one', { n: one }) },
    { look: 'unknown', n: open, text: t('figures.persons.open', { n: open }) },
  ]
}

/** Activities by whether their result is secured. */
export function securedBoxes({ activities }: Secured, t: Translate): BoxGroup[] {
  const count = (state: string) => activities.filter((activity) => activity.state === state).length
  const [yes, no, open] = [count('secured'), count('unsecured'), count('unknown')]
  return [
    { look: 'stated', n: yes, text: t('figures.secured.secured', { n: yes }) },
    { look: 'missing', n: no, text: t('figures.secured.unsecured', { n: no }) },
    { look: 'unknown', n: open, text: t('figures.secured.open', { n: open }) },
  ]
}

export type BoxSign = BoxGroup['look'] | 'inferred'

/** What is not known. */
export const boxHatch = (tokens: Tokens): Hatch => ({ colour: tokens.hatch, pitch: 5, width: 1, offset: 4.5 })

/**
 * A box on so many px: filled = stated so, open = our reading, with a dot = hangs on one person, hatched = not known, dotted = expected and
 * not found.
 */
export function boxPicture(look: BoxSign, size: number, tokens: Tokens): Picture {
  const outline = (width: number) => roundRect(width / 2, width / 2, size - width, size - width, 2 - width / 2)
  if (look === 'unknown') return [plane(outline(0), boxHatch(tokens)), stroke(outline(1), tokens.hatch)]
  if (look === 'missing')
    return [stroke(outline(1.5), tokens['ink-soft'], { width: 1.5, dash: [0.01, 3], cap: 'round' })]
  const edge = stroke(outline(1.5), tokens.ink, { width: 1.5 })
  if (look === 'stated') return [plane(outline(0), tokens.ink), edge]
  if (look === 'inferred') return [edge]
  return [edge, plane(disc(size / 2, size / 2, 2.9), tokens.ink)]
}
