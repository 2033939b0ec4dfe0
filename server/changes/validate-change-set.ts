import type { Change, Put, Remove } from '../../contract/change.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Issue } from '../errors/problem-error.ts'
import type { LoadedRule } from '../store/queries.ts'
import { recordIssues } from './validate-record.ts'
import { membershipCycles } from './membership-cycles.ts'
import { namesIn } from '../../contract/records/links.ts'
import { settingIssues } from './validate-setting.ts'
import { idOf } from './record-diff.ts'

/** What a change set is held against. `present`: every record it speaks of, names or hangs on, as it is now. */
export type ChangeContext = {
  region: RegionId
  rules: readonly LoadedRule[]
  /** What the client asked for; the paths of faults count these. */
  asked: readonly Change[]
  /** What comes along (expand.ts). */
  along: readonly Change[]
  present: ReadonlyMap<string, Put>
  /** Records that name something removed. */
  hanging: readonly Put[]
  memberships: readonly { id: string; member: string; cluster: string }[]
}

/** Every fault of a change set, each with its path. Empty = it may be written. */
export function changeSetIssues(setting: ChangeContext): Issue[] {
  const after = outcome(setting)
  const first = new Map<string, number>()
  setting.asked.forEach((change, at) => {
    if (!first.has(idOf(change))) first.set(idOf(change), at)
  })
  const found = setting.asked.flatMap((change, at) => [
    ...identity(setting, change, at, first.get(idOf(change)) ?? at),
    ...(change.op === 'put'
      ? [...within(setting, change, at), ...strangers(change, at, after)]
      : stillUsed(setting, change, at)),
  ])
  return [...found, ...roundabout(setting)]
}

/** Kind by id, as it will be. */
function outcome({ asked, along, present }: ChangeContext): Map<string, RecordKind> {
  const after = new Map([...present].map(([id, put]) => [id, put.what]))
  for (const change of [...asked, ...along]) {
    if (change.op === 'put') after.set(change.record.id, change.what)
    else after.delete(change.id)
  }
  return after
}

function identity({ region, present }: ChangeContext, change: Change, at: number, first: number): Issue[] {
  const id = idOf(change)
  const path = change.op === 'put' ? `changes/${at}/record/id` : `changes/${at}/id`
  if (first < at)
    return [{ path, message: `"${id}" is changed twice in this set, first in changes/${first}; say it once.` }]
  if (change.what === 'region')
    return id === region ? [] : [{ path, message: `This change belongs to ${region}; ${id} has changes of its own.` }]
  const prefix = `${region.toLowerCase()}-`
  if (!id.startsWith(prefix)) return [{ path, message: `An id in ${region} starts with "${prefix}"; this is "${id}".` }]
  const now = present.get(id)
  if (now !== undefined && now.what !== change.what)
    return [{ path, message: `"${id}" is the id of a ${now.what}; give this ${change.what} another.` }]
  if (now === undefined && change.op === 'remove')
    return [{ path, message: `There is no ${change.what} "${id}" to remove; leave it out.` }]
  return []
}

const within = ({ region, rules }: ChangeContext, put: Put, at: number): Issue[] =>
  [...recordIssues(put), ...settingIssues(region, put, rules)].map(({ path, message }) => ({
    path: `changes/${at}/record/${path}`,
    message,
  }))

/** Names of records that are not there after the set, or are of a kind that may not stand here. */
function strangers(put: Put, at: number, after: ReadonlyMap<string, RecordKind>): Issue[] {
  return namesIn(put).flatMap(({ link, path, id }) => {
    const what = after.get(id)
    const kinds = link.to.map((each) => each.what)
    if (what !== undefined && kinds.includes(what)) return []
    const wanted = kinds.join(' or ')
    const message =
      what === undefined
        ? `There is no ${wanted} "${id}" here; add it in the same set, or name another.`
        : `"${id}" is a ${what}; here a ${wanted} is meant.`
    return [{ path: `changes/${at}/record/${path}`, message }]
  })
}

/** A source, or what else may not go while it is named, goes only when nothing rests on it any more. */
function stillUsed({ asked, along, hanging }: ChangeContext, { id, what }: Remove, at: number): Issue[] {
  const changed = new Map([...asked, ...along].map((change) => [idOf(change), change]))
  const users = hanging.flatMap((put) => {
    const then = changed.get(put.record.id) ?? put
    if (then.op === 'remove') return []
    return namesIn(then).some((name) => name.id === id && name.link.whenGone === 'refused') ? [put.record.id] : []
  })
  if (users.length === 0) return []
  const more = users.length > 3 ? ` and ${users.length - 3} more` : ''
  const message = `${users.slice(0, 3).join(', ')}${more} rest on this ${what}; give them another first.`
  return [{ path: `changes/${at}/id`, message }]
}

function roundabout({ asked, along, memberships }: ChangeContext): Issue[] {
  const changed = new Set([...asked, ...along].map(idOf))
  const parts = [
    ...memberships.filter(({ id }) => !changed.has(id)).map((record) => ({ ...record, at: null })),
    ...asked.flatMap((change, at) =>
      change.op === 'put' && change.what === 'membership' ? [{ ...change.record, at }] : [],
    ),
  ]
  return membershipCycles(parts).map((at) => ({
    path: `changes/${at}/record/cluster`,
    message: 'This makes a cluster part of itself, by way of its own members; choose another cluster.',
  }))
}
