import { type Put, type RecordKind } from '../../contract/change.ts'

/**
 * Which fields of a record name another record, of which kinds, and what becomes of the record when that one is removed:
 * it goes with it, it loses the mention, or the removal is refused.
 */
export type Link = { field: string; to: readonly RecordKind[]; gone: 'removed' | 'cleared' | 'refused' }

const link = (field: string, to: readonly RecordKind[], gone: Link['gone'] = 'removed'): Link => ({ field, to, gone })
const source = link('source', ['source'], 'refused')
const carriedBy = link('carriedBy', ['person'], 'cleared')

export const links: Record<RecordKind, readonly Link[]> = {
  region: [],
  source: [],
  partner: [source],
  person: [link('worksAt', ['partner'], 'cleared'), source],
  goal: [source],
  stage: [],
  body: [source],
  activity: [link('stages', ['stage'], 'cleared'), link('serves', ['goal'], 'cleared'), source],
  membership: [link('member', ['partner']), link('cluster', ['partner']), source],
  coverage: [link('partner', ['partner']), link('stage', ['stage']), source],
  carrying: [link('body', ['body']), link('activity', ['activity']), source],
  involvement: [link('partner', ['partner']), link('at', ['body', 'activity', 'goal']), carriedBy, source],
  tie: [link('from', ['partner']), link('to', ['partner']), carriedBy, source],
  mention: [link('at', ['body', 'activity']), source],
  expectation: [link('a', ['partner']), link('b', ['partner']), source],
  setting: [],
  decision: [],
  action: [],
}

/** A name of another record: the field it stands in, as a path within the record, and the id. */
export type Name = { link: Link; path: string; id: string }

/** Every other record a record names. `kind:...` in an expectation names a kind, not a record. */
export function named({ what, record }: Put): Name[] {
  const fields = record as Readonly<Record<string, unknown>>
  return links[what].flatMap((link): Name[] => {
    const value = fields[link.field]
    if (typeof value === 'string') return value.startsWith('kind:') ? [] : [{ link, path: link.field, id: value }]
    if (!Array.isArray(value)) return []
    return value.map((id: string, at) => ({ link, path: `${link.field}/${at}`, id }))
  })
}
