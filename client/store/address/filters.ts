import { z } from 'zod'
import { RuleId, Severity } from '../../../contract/finding.ts'
import { activityStatuses } from '../../../contract/vocabulary.ts'
import { Kind, Level, Sector } from '../../../contract/records/fields.ts'
import type { StrengthChoice } from '../../../domain/scope/record-filter.ts'
import type { Filters, Hidden } from '../../scene/filters.ts'
import { decodeAll, flag, group, type Parameter, type AddressWord } from './parameter.ts'

const strengthWords = ['1', '2', '3', '4', '5', 'unknown'] as const
const strengthChoices: readonly StrengthChoice[] = [1, 2, 3, 4, 5, 'unknown']
const strength: AddressWord<StrengthChoice> = z.codec(
  z.string().pipe(z.enum(strengthWords)),
  z.literal(strengthChoices),
  {
    decode: (word) => strengthChoices.find((choice) => String(choice) === word) ?? 'unknown',
    encode: (choice) => String(choice) as (typeof strengthWords)[number],
  },
)
const text = z.string().min(1).max(200)
const rule = text.refine((id) => RuleId.safeParse(id).success)

/**
 * What is held back stands under `without`, each value after the group it is of; a sector, which most links are about,
 * by itself: `?without=public&without=level.policy`. Old links name the group, as if they asked for it: `?sectors=public`.
 */
const without = <T extends string | number>(
  prefix: string,
  oldName: string,
  word: AddressWord<T>,
): Parameter<readonly T[]> => ({
  start: [],
  read: (query) => {
    const named = query.getAll('without').filter((value) => value.startsWith(prefix))
    return decodeAll(word, [...named.map((value) => value.slice(prefix.length)), ...query.getAll(oldName)])
  },
  write: (values, query) => {
    for (const value of values) query.append('without', `${prefix}${z.encode(word, value)}`)
  },
})

export const filtersParameter: Parameter<Filters> = group<Filters>({
  hidden: group<Hidden>({
    sectors: without('', 'sectors', z.string().pipe(Sector)),
    levels: without('level.', 'levels', z.string().pipe(Level)),
    kinds: without('kind.', 'kinds', z.string().pipe(Kind)),
    strengths: without('strength.', 'strength', strength),
    sources: without('source.', 'sources', text),
    rules: without('rule.', 'rules', rule),
    severities: without('severity.', 'severities', z.string().pipe(Severity)),
    statuses: without('status.', 'statuses', z.string().pipe(z.enum([...activityStatuses, 'unknown']))),
    agendas: without('agenda.', 'agendas', text),
  }),
  onlyFound: flag('onlyFound'),
  onlyGaps: flag('onlyGaps'),
  onlyUnconfirmed: flag('onlyUnconfirmed'),
})
