import type { Put } from '../../contract/change.ts'
import type { RecordKind, RecordOf } from '../../contract/records/table.ts'
import { type NamedLevel, namedLevels } from '../../contract/vocabulary.ts'
import type { Tiny } from '../networks/records.ts'

/** What stands in the place of what is not known. */
const known: { [K in RecordKind]?: Partial<RecordOf<K>> } = {
  activity: {
    ...{ status: 'running', statusSince: '2026-06-15', resultVisible: 'yes' },
    ...{ owner: 'Somebody', structuralMoney: 'no', bodyPlace: 'no' },
  },
  involvement: { strength: 2, role: 'participant' },
  tie: { strength: 2 },
}

/**
 * A network in which all is known: each level heard, each statement with a level and a strength, one of a pair at a level,
 * nobody named without saying who, and every rule with the settings it comes with.
 */
export function withoutUnknowns({ put }: Tiny, told: readonly Put[]): Put[] {
  const said = new Set<string>()
  const kept = told.flatMap((each): Put[] => {
    const { what, record } = each
    if (what === 'mention' || what === 'setting' || ('level' in record && what !== 'body' && isSilent(record)))
      return []
    if (what === 'tie' || what === 'involvement') {
      const ends = what === 'tie' ? [record.from, record.to].sort() : [record.partner, record.at]
      const key = [...ends, record.level].join(' ')
      if (said.has(key)) return []
      said.add(key)
    }
    const filled = Object.entries(known[what] ?? {}).filter(
      ([field]) => (record as Record<string, unknown>)[field] === null,
    )
    const level = what === 'body' && record.level === 'unspecified' ? { level: 'operational' } : {}
    return [{ ...each, record: { ...record, ...Object.fromEntries(filled), ...level } } as Put]
  })
  const heard = namedLevels.map((level: NamedLevel) =>
    put('involvement', `heard-${level}`, { partner: 'listener', at: 'ear', level, strength: 0, role: 'participant' }),
  )
  return [...kept, put('partner', 'listener'), put('body', 'ear', { level: 'policy' }), ...heard]
}

const isSilent = ({ level }: { level: string | null }) => level === 'unspecified'
