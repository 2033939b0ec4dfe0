import { planted } from '../planted.ts'
import type { Say, Told } from '../../networks/say.ts'
import type { Story } from '../story.ts'

/** `size` partners at one table, of whom the first `agreed` are involved in the one goal. */
const region = ({ partner, body, goal, governs, prepares }: Say, size: number, agreed: number | null): Told => {
  const names = Array.from({ length: size }, (_, i) => `p${i + 1}`)
  return [
    partner(names.join(' ')),
    partner('bystander'), // registered, acts nowhere: does not count for the size
    body('board'),
    governs(names.join(' '), 'board'),
    agreed === null ? [] : goal('goal'),
    agreed === null || agreed === 0 ? [] : prepares(names.slice(0, agreed).join(' '), 'goal'),
  ]
}
const evidence = (size: number, agreed: number | null) => {
  const names = Array.from({ length: size }, (_, i) => `p${i + 1}`)
  const sharing = agreed !== null && agreed / size < 0.5 ? names.slice(0, agreed) : []
  return [...names, ...sharing.map((name) => `${name}-pol-goal`)].join(' ')
}
/** A region of a form, with so many acting partners, of whom so many share the goal (null: there is no goal). */
const story = (
  title: string,
  form: string,
  size: number,
  agreed: number | null,
  answer: 'medium' | 'low' | 'open' | 'none',
): Story => ({
  title: `${title}: ${form}, ${size} partners`,
  region: { form },
  network: (say) => region(say, size, agreed),
  // Who acts proves the size; who shares a goal proves the agreement, where that is too little (R13).
  found: answer === 'medium' || answer === 'low' ? [`R ${answer} < R ${evidence(size, agreed)}`] : [],
  missed: answer === 'none' ? ['R'] : [],
  open: answer === 'open' ? ['R ? no_goals'] : [],
})

/** Steering form does not fit the size of the network, or how far its goals are shared. Advice only. */
export const G15 = planted('G15', [
  story('More than eight cannot easily steer together', 'shared', 9, 9, 'medium'),
  story('Eight can', 'shared', 8, 4, 'none'),
  story('More than twenty for one lead', 'lead', 21, null, 'medium'),
  story('Twenty are not', 'lead', 20, null, 'none'),
  story('An organisation of its own for eight', 'own', 8, 8, 'low'),
  story('Not for nine', 'own', 9, 5, 'none'),
  story('Fewer than half share a goal', 'own', 9, 4, 'low'),
  story('Exactly half do', 'own', 10, 5, 'none'),
  story('Fewer than half share a goal', 'shared', 8, 3, 'low'),
  story('The heavier counts', 'shared', 9, 1, 'medium'), // R11
  story('Nothing was declared', 'unknown', 21, 0, 'none'),
  story('No goals, where it hangs on agreement', 'shared', 8, null, 'open'),
  story('No goals, where it hangs on agreement', 'own', 9, null, 'open'),
  story('No goals, and the size decides already', 'shared', 9, null, 'medium'),
  story('No goals, and a lead does not hang on them', 'lead', 8, null, 'none'),
])
