import type { RegionGraph } from '../../contract/graph.ts'
import { type Entity, newEntity } from './names/known-entity.ts'
import { NameIndex } from './names/name-index.ts'
import { noChoices, type ReadingChoices } from './import-choices.ts'
import { ImportDraft, type SourceDraft, sourceKey } from './statements/import-draft.ts'

/** What is read of a region to know whom a sheet speaks of. */
export type KnownRegion = Pick<
  RegionGraph,
  'region' | 'partners' | 'bodies' | 'activities' | 'goals' | 'sources' | 'stages'
>

/** An empty draft over a region. */
export function startDraft(
  known: KnownRegion,
  file: { name: string; kind: SourceDraft['kind'] },
  choices: ReadingChoices = noChoices,
): ImportDraft {
  const index = new NameIndex(known.region.name)
  const there = (what: Entity['what'], { id, name }: { id: string; name: string }, more: Partial<Entity>) =>
    index.add(newEntity(what, name, { id, isThere: true, ground: 'region', ...more }))
  for (const partner of known.partners)
    there('partner', partner, {
      kind: partner.kind,
      aliases: [...(partner.short === null ? [] : [partner.short]), ...partner.aliases],
    })
  for (const body of known.bodies)
    there('body', body, { bodyKind: body.kind, level: body.level, aliases: body.short === null ? [] : [body.short] })
  for (const activity of known.activities)
    there('activity', activity, { status: activity.status, aliases: activity.short === null ? [] : [activity.short] })
  for (const goal of known.goals) there('goal', goal, {})
  const title = file.name.slice(0, 300)
  const same =
    known.sources.find(({ id }) => id === choices.sameSource) ??
    known.sources.find((source) => source.title === title && source.url === null)
  const fileSource: SourceDraft = {
    ...{
      title: same?.title ?? title,
      kind: same?.kind ?? file.kind,
      url: null,
      date: same?.date ?? null,
      id: same?.id ?? null,
    },
    ...{ isFile: true, key: '', fields: {} },
  }
  const draft = new ImportDraft({ region: known.region, index, choices: choices.names }, fileSource, choices)
  for (const source of known.sources) {
    const drafted: SourceDraft = { ...source, isFile: false, key: sourceKey(source.url ?? source.title), fields: {} }
    for (const key of [`id:${source.id}`, sourceKey(source.title), ...(source.url === null ? [] : [source.url])])
      if (!draft.sources.has(key)) draft.sources.set(key, drafted)
  }
  for (const { id, name, number, order } of known.stages)
    draft.stages.push({ id, name, number, order, isThere: true, fields: {} })
  return draft
}
