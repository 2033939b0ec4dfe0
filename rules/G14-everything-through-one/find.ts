import { bottlenecks } from '../../domain/two-mode/bottlenecks.ts'
import { keyPersons } from '../../domain/two-mode/key-persons.ts'
import { find as dependsOnPerson } from '../G10-depends-on-one-person/find.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Partners through which most pairs of others are connected, and not otherwise; worse when much there hangs on one person. */
export const find: Find = (state, settings) => {
  type Pairs = { through: number; connected: number }
  const isMost = ({ through, connected }: Pairs) => through > settings.number('share') * connected
  const found = bottlenecks(state).filter((hub) => isMost(hub) && hub.acting >= settings.number('acting'))
  if (found.length === 0) return []
  const persons = dependsOnPerson(state, settings.of('G10')).filter((person) => person.missing.length === 0)
  const workplaces = new Map(keyPersons(state).map(({ id, worksAt }) => [id, worksAt]))
  return found.map(({ id, through, connected, ...hub }): Finding => {
    const own = persons.filter(({ about: [person = ''] }) => workplaces.get(person) === id)
    return {
      about: [id],
      severity: own.length > 0 ? 'high' : 'medium',
      level: null,
      facts: { part: through / connected, through, connected },
      evidence: [...hub.evidence, ...own.flatMap(({ evidence }) => evidence)],
      missing: missing({ mention: isMost(hub.ifMentioned) ? [] : hub.mentions }),
    }
  })
}
