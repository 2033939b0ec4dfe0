import { mentionsOf } from '../../domain/mentions.ts'
import { type KeyPerson, keyPersons, type Share } from '../../domain/two-mode/key-persons.ts'
import { type Find, type Finding, missing, type Settings } from '../rule.ts'

/** Persons who alone carry lines without which partners are cut off, or a large share of those of their partner or the region. */
export const find: Find = (state, settings) =>
  keyPersons(state).flatMap((person): Finding[] => {
    const { partner, region, cuts, isFound, isMentioned } = judge(person, settings)
    if (!isFound && partner !== 'open' && region !== 'open') return []
    const { ofPartner, ofRegion } = person
    const share = ({ alone, all }: Share) => (all === 0 ? 0 : alone / all)
    const uncarried = partner === 'open' ? ofPartner.uncarried : ofRegion.uncarried
    // A share turns on every mention, a cut on those that may join what is cut off.
    const mentions = cuts && person.joining.length > 0 ? person.joining : mentionsOf(state).map(({ id }) => id)
    return [
      {
        about: [person.id],
        severity: person.until === null ? 'medium' : 'high',
        level: null,
        facts: {
          variant: cuts ? 'cuts' : partner === 'found' ? 'partner' : region === 'found' ? 'region' : 'unknown',
          ...{ partner: person.worksAt, own: ofPartner.alone, alone: ofRegion.alone },
          ...{ partnerShare: share(ofPartner), regionShare: share(ofRegion) },
          ...{ cut: person.cut, who: person.who, until: person.until },
        },
        evidence: person.evidence,
        missing: isFound ? missing({ mention: isMentioned ? [] : mentions }) : missing({ carrier_unknown: uncarried }),
      },
    ]
  })

/** What holds of a person as it is recorded, and whether anything still does with every mention joined. */
function judge(person: KeyPerson, settings: Settings) {
  const cutsOff = ({ cut, rise }: Pick<KeyPerson, 'cut' | 'rise'>) =>
    // What rounding adds to a difference of two shares must not decide.
    cut >= settings.number('partners') && rise >= settings.number('rise') - 1e-9
  const heavy = ({ alone, all, uncarried }: Share, least: number) => {
    if (alone < settings.number('lines')) return 'clear'
    return alone / all >= least ? 'found' : alone / (all - uncarried.length) >= least ? 'open' : 'clear'
  }
  const among = (joined: (share: Share) => Share) => ({
    partner: heavy(joined(person.ofPartner), settings.number('ofPartner')),
    region: heavy(joined(person.ofRegion), settings.number('ofRegion')),
  })
  const [recorded, cuts] = [among((share) => share), cutsOff(person)]
  const mentioned = among((share) => ({ ...share, all: share.ifMentioned, uncarried: [] }))
  return {
    ...recorded,
    cuts,
    isFound: cuts || recorded.partner === 'found' || recorded.region === 'found',
    isMentioned: cutsOff(person.ifMentioned) || mentioned.partner === 'found' || mentioned.region === 'found',
  }
}
