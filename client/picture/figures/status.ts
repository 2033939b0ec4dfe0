import type { PartnerFigures } from '../../../contract/figures.ts'
import { listed, type Words } from '../../i18n/words.ts'

/** Domains in a sentence begin small. */
const inner = (name: string) => name.charAt(0).toLocaleLowerCase('nl') + name.slice(1)

/** What a partner is in the network, in plain words: "enige schakel tussen onderwijs en werkgevers". */
export function standingText({ standing, sole, cutsOff }: PartnerFigures, words: Words): string {
  const { t } = words
  if (standing === 'sole') {
    const pairs = sole.map(([a, b]) =>
      t('figures.standing.pair', { a: inner(t(`sector.${a}`)), b: inner(t(`sector.${b}`)) }),
    )
    const rest = pairs.length - 2
    const said =
      rest > 0 ? t('figures.standing.soleMore', { pairs: pairs.slice(0, 2).join(', '), n: rest }) : listed(words, pairs)
    return t('figures.standing.sole', { pairs: said })
  }
  return standing === 'cut' ? t('figures.standing.cut', { n: cutsOff }) : t(`figures.standing.${standing}`)
}

/** Those that matter most to the meeting first. */
const order = ['sole', 'cut', 'alone', 'thread', 'connector', 'core', 'member', 'silent'] as const
export const standingRank = ({ standing }: PartnerFigures): number => order.indexOf(standing)
