import { z } from 'zod'
import { PartnerId, SourceId } from '../../ids.ts'
import { kindNames, kinds } from '../../vocabulary.ts'
import { namesText, nodeRecord, periodIssues, restsOn } from '../definition.ts'
import { Day, Kind, maybe, text } from '../fields.ts'
import { sourceRecord } from './source.ts'

/** `sector` follows from `kind` (vocabulary.ts) and is not stated twice. `inferred`: the kind is our reading. */
export const Partner = z.strictObject({
  id: PartnerId,
  name: text(200),
  short: maybe(text(40)),
  kind: Kind,
  aliases: z.array(text(200)).max(50),
  since: maybe(Day),
  until: maybe(Day),
  source: maybe(SourceId),
  inferred: z.boolean(),
  note: maybe(text(2000)),
})
export type Partner = z.infer<typeof Partner>

/** A partner of which no more is known yet than its name and kind, and who says so. */
export const partnerByName = <I, S>(known: { id: I; name: string; kind: z.infer<typeof Kind>; source: S }) => ({
  short: null,
  aliases: [],
  since: null,
  until: null,
  inferred: false,
  note: null,
  ...known,
})

export const partnerRecord = nodeRecord({
  what: 'partner',
  schema: Partner,
  list: 'partners',
  label: 'Partner',
  kindLabel: { all: kindNames.map((name) => kinds[name].label), of: ({ kind }) => kinds[kind].label },
  links: { source: restsOn(sourceRecord) },
  derived: {
    sector: ({ kind }) => kinds[kind].sector,
    searchText: ({ name, short, aliases }) => namesText(name, short, ...aliases),
  },
  issues: ({ since, until }) => periodIssues(since, until, 'until'),
  shown: ['name', 'kind', 'since', 'until', 'inferred'],
  partners: ({ id }) => [id],
})
