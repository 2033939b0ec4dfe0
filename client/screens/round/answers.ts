import type { RoundLine, RoundPartner } from '../../../domain/confirmation/round.ts'
import { askUntil, changeSaid, sayOurselves } from '../../forms/statement/change-said.ts'
import { today } from '../../i18n/day.ts'
import type { MessageKey } from '../../i18n/words.ts'
import { confirmInRound } from '../../store/confirm/round.ts'

type Answer = {
  key: '1' | '2' | '3'
  word: MessageKey
  act: (asked: RoundPartner, line: RoundLine) => void
  /** The one that only what is not confirmed yet has. */
  isFirst: boolean
}

/** What a partner says of a line: it is still so; it is different, by its own word; or it was so until a day. */
export const roundAnswers: readonly Answer[] = [
  {
    ...{ key: '1', word: 'round.yes', isFirst: true },
    act: (asked, line) => {
      confirmInRound(asked, [line])
    },
  },
  {
    ...{ key: '2', word: 'round.change', isFirst: false },
    act: ({ partner }, { at, said }) => {
      const [first] = said
      const own = said.find(({ statedBy }) => statedBy === 'partner')
      // What is changed is said anew by that.
      if (own !== undefined) changeSaid({ ...own, lastConfirmed: today() })
      else if (first !== undefined)
        sayOurselves('at' in first ? first : ({ ...first, from: partner, to: at } as typeof first), 'partner')
    },
  },
  {
    ...{ key: '3', word: 'round.end', isFirst: false },
    act: (_, { said }) => {
      askUntil(said)
    },
  },
]
