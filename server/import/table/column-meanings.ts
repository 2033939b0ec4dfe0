import type { AffiliationFacts } from '../statements/read-affiliation.ts'
import type { TableColumn, TableLayout } from './table-layout.ts'

type Read = { layout: TableLayout; affiliation?: AffiliationFacts }

const ofTies: Partial<Record<string, string>> = {
  ...{
    from: 'tie.from',
    to: 'tie.to',
    level: 'tie.level',
    strength: 'tie.strength',
    source: 'tie.source',
    note: 'tie.note',
  },
  ...{
    direction: 'tie.direction',
    since: 'tie.since',
    until: 'tie.until',
    confirmed: 'tie.lastConfirmed',
    ours: 'tie.inferred',
  },
  ...{ answer: 'tie.from', label: 'tie.from', across: 'tie.to', asked: 'tie.to', 'tie-level': 'tie.strength' },
}
const ofInvolvements: Partial<Record<string, string>> = {
  ...{
    name: 'involvement.partner',
    kind: 'partner.kind',
    table: 'involvement.at',
    level: 'involvement.level',
    role: 'involvement.role',
    leads: 'involvement.partner+lead',
  },
  ...{
    strength: 'involvement.strength',
    source: 'involvement.source',
    ours: 'involvement.inferred',
    note: 'involvement.note',
  },
  ...{
    since: 'involvement.since',
    until: 'involvement.until',
    confirmed: 'involvement.lastConfirmed',
    'tie-level': 'involvement.strength',
  },
}
const ofPartners: Partial<Record<string, string>> = {
  ...{
    name: 'partner.name',
    kind: 'partner.kind',
    short: 'partner.short',
    id: 'partner.id',
    note: 'partner.note',
    source: 'partner.source',
  },
  ...{
    since: 'partner.since',
    until: 'partner.until',
    takesPart: 'involvement.at+participant',
    leads: 'involvement.at+lead',
    ours: 'partner.inferred',
  },
}

/** What a column is read as, in the words of the contract. */
export function columnMeaning({ layout, affiliation }: Read, column: TableColumn): string {
  const { meaning, level, index, name } = column
  if (meaning === 'person') return 'ignored:person'
  if (meaning === null) return 'ignored'
  const at = level === null ? '' : `@${level}`
  if (layout.shape === 'affiliation') {
    const isDown = affiliation?.isDown === true
    const isPairs = [...(affiliation?.columns.values() ?? [])].some((what) => what === 'partner')
    if (meaning === 'label') return isDown ? `${affiliation.what}.name` : isPairs ? 'tie.from' : 'involvement.partner'
    if (meaning === 'across') {
      const what = affiliation?.columns.get(index) ?? 'activity'
      return isDown ? 'involvement.partner' : `${what === 'partner' ? 'tie.to' : what}${at}`
    }
    return ofInvolvements[meaning] ?? 'ignored'
  }
  if (meaning === 'asked') return name === undefined ? `tie.to${at}` : `tie.to[bracket]${at}`
  if (layout.shape === 'matrix' && meaning === 'tie-level') return 'tie.level'
  const names = layout.shape === 'partners' ? ofPartners : layout.shape === 'involvements' ? ofInvolvements : ofTies
  const found = names[meaning]
  return found === undefined ? 'ignored' : meaning === 'tie-level' ? found + at : found
}
