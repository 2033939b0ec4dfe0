import type { Entity } from '../names/known-entity.ts'
import type { NameHow } from '../names/resolve-name.ts'
import type { LineDraft, SourceDraft, StatementDraft } from '../statements/import-draft.ts'
import { type AnyFields, type RecordMaker, without } from './record-maker.ts'

type Stored = { id: string; level: string; statedBy: string; source: string }
const key = (from: string, to: string, { level, statedBy, source }: Omit<Stored, 'id'>) =>
  [from, to, level, statedBy, source].join('~')

/** Ties, involvements, lines and mentions: each is the record of the region that says the same, or a new one. */
export function draftStatements(maker: RecordMaker): void {
  ties(maker)
  involvements(maker)
  for (const line of maker.draft.lines.values()) lineRecord(maker, line)
  mentions(maker)
}

/** What a row says; what it leaves open is not in it, so that it erases nothing. */
function said(statement: StatementDraft, source: string): AnyFields {
  const { fields } = statement
  const emptied = Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null))
  const only = (value: unknown) => value ?? undefined
  return {
    level: statement.level,
    ...Object.fromEntries(
      (['strength', 'judgement', 'since', 'until', 'lastConfirmed', 'note', 'inferredWhy'] as const).map((field) => [
        field,
        only(statement[field]),
      ]),
    ),
    ...{ statedBy: statement.statedBy, source },
    ...(Array.isArray(fields['carriedBy']) ? { carriedBy: fields['carriedBy'] as unknown[] } : {}),
    ...(typeof fields['statedAs'] === 'string' ? { statedAs: fields['statedAs'] } : {}),
    ...(typeof fields['statement'] === 'string' ? { statement: fields['statement'] } : {}),
    ...(statement.inferred || fields['inferred'] === false ? { inferred: statement.inferred } : {}),
    ...emptied,
  }
}

const emptyStatement = (id: string, { statedAs, inferred }: StatementDraft): AnyFields => ({
  ...{ id, level: 'unspecified', strength: null, judgement: null, since: null, until: null, lastConfirmed: null },
  ...{
    statedBy: 'observer',
    source: '',
    statedAs,
    statement: id,
    inferred,
    inferredWhy: null,
    carriedBy: [],
    note: null,
  },
})

const unsure: readonly NameHow[] = ['typing', 'former', 'several', 'region', 'prefix', 'alias', 'new']
/** How the name was found that was furthest from the name itself; undefined where both are the names themselves. */
const leastSure = ({ draft }: RecordMaker, ...ends: readonly Entity[]): string | undefined =>
  unsure.find((how) => ends.some((entity) => draft.hows.get(entity) === how))

function ties(maker: RecordMaker): void {
  const { graph, draft, ids } = maker
  const byId = new Map(graph.ties.map((tie) => [tie.id, tie]))
  const byKey = new Map(graph.ties.map((tie) => [key(tie.from, tie.to, tie), tie]))
  const matched = new Set<string>()
  for (const tie of draft.ties.values()) {
    const from = maker.entityId(tie.from)
    const to = maker.entityId(tie.to)
    const source = maker.sourceId(tie.source)
    const given = typeof tie.fields['id'] === 'string' ? tie.fields['id'] : null
    const parts = { level: tie.level, statedBy: tie.statedBy, source }
    const straight = byKey.get(key(from, to, parts))
    const reverse = tie.statedBy === 'partner' ? undefined : byKey.get(key(to, from, parts))
    const before =
      given === null ? [straight, reverse].find((each) => each !== undefined && !matched.has(each.id)) : byId.get(given)
    const id = before?.id ?? given ?? ids.ofParts('tie', from, to, tie.level, tie.statedBy, source)
    matched.add(id)
    const ends = before !== undefined && given === null ? {} : { from, to }
    maker.make(
      'tie',
      id,
      before,
      { ...emptyStatement(id, tie), from, to },
      { ...said(tie, source), ...ends },
      tie.place,
      leastSure(maker, tie.from, tie.to),
    )
  }
}

function involvements(maker: RecordMaker): void {
  const { graph, draft, ids } = maker
  const byId = new Map(graph.involvements.map((each) => [each.id, each]))
  const byKey = new Map(graph.involvements.map((each) => [key(each.partner, each.at, each), each]))
  for (const each of draft.involvements.values()) {
    const partner = maker.entityId(each.partner)
    const at = maker.entityId(each.at)
    const source = maker.sourceId(each.source)
    const given = typeof each.fields['id'] === 'string' ? each.fields['id'] : null
    const before =
      given === null
        ? byKey.get(key(partner, at, { level: each.level, statedBy: each.statedBy, source }))
        : byId.get(given)
    const id = before?.id ?? given ?? ids.ofParts('involvement', partner, at, each.level, each.statedBy, source)
    const empty = { ...emptyStatement(id, each), partner, at, role: null }
    maker.make(
      'involvement',
      id,
      before,
      empty,
      { ...said(each, source), partner, at, role: each.role ?? undefined },
      each.place,
      leastSure(maker, each.partner, each.at),
    )
  }
}

const endsOf = {
  membership: ['member', 'cluster'],
  coverage: ['partner', 'stage'],
  carrying: ['body', 'activity'],
} as const

function lineRecord(maker: RecordMaker, line: LineDraft): void {
  const { graph, ids } = maker
  const [self, end] = endsOf[line.what]
  const from = maker.entityId(line.from)
  const to = 'what' in line.to ? maker.entityId(line.to) : maker.stageId(line.to)
  const { source, id: given } = line.fields
  const plain = without(line.fields, 'source', 'id', self, end)
  const all: readonly AnyFields[] =
    line.what === 'membership' ? graph.memberships : line.what === 'coverage' ? graph.coverages : graph.carryings
  const before = all.find((each) =>
    typeof given === 'string' ? each['id'] === given : each[self] === from && each[end] === to,
  )
  const id =
    typeof before?.['id'] === 'string'
      ? before['id']
      : typeof given === 'string'
        ? given
        : ids.ofParts(line.what, from, to)
  const isSaid = source !== undefined && source !== null
  const its = line.what === 'carrying' ? { statedAs: null, statement: null } : { since: null, until: null }
  const empty = {
    id,
    source:
      before === undefined && !isSaid && Object.keys(line.fields).length === 0
        ? maker.sourceId(maker.draft.source('', line.place))
        : null,
    inferred: false,
    note: null,
    [self]: from,
    [end]: to,
    ...its,
  }
  maker.make(
    line.what,
    id,
    before,
    empty,
    { ...plain, ...(isSaid ? { source: maker.sourceId(source as SourceDraft) } : {}), [self]: from, [end]: to },
    line.place,
  )
}

function mentions(maker: RecordMaker): void {
  const { graph, draft, ids } = maker
  const twice = new Set<string>()
  for (const mention of draft.mentions) {
    const at = maker.entityId(mention.at)
    const source = maker.sourceId(mention.source)
    const level = mention.level === 'unspecified' ? null : mention.level
    const given = typeof mention.fields['id'] === 'string' ? mention.fields['id'] : null
    const before = graph.mentions.find((each) =>
      given === null
        ? each.words === mention.words && each.at === at && each.source === source && each.level === level
        : each.id === given,
    )
    const id = before?.id ?? given ?? ids.ofParts('mention', mention.words, at, level, source)
    const statement =
      typeof mention.fields['statement'] === 'string' ? mention.fields['statement'] : (before?.statement ?? id)
    const { words, kinds, inferred, note } = mention
    const same = given ?? [words, at, level, source].join('\n')
    if (twice.has(same)) continue
    twice.add(same)
    const record = { id, words, kinds: [...kinds], level, at, source, statement, inferred, note }
    maker.make('mention', id, before, record, { ...record, note: note ?? undefined }, mention.place)
  }
}
