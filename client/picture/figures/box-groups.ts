import type { Persons, Secured } from '../../../contract/figures.ts'
import type { Translate } from '../../i18n/words.ts'

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
