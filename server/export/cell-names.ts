import type { RegionGraph } from '../../contract/graph.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import { bare } from '../../domain/text-match.ts'

/**
 * What another record is called in a cell: by its name where nothing else goes by it, so that a person can read it and it leads back
 * to the same record; else by its id.
 */
export function makeNamer(graph: RegionGraph) {
  const tables = [...graph.bodies, ...graph.activities, ...graph.goals]
  // Who sits at a table and the table itself may be looked for among the same names.
  const parties = [
    ...graph.partners.map(({ id, name, short, aliases }) => ({ id, name, names: [name, short ?? '', ...aliases] })),
    ...tables.map((table) => ({
      id: table.id,
      name: table.name,
      names: [table.name, ('short' in table && table.short) || ''],
    })),
  ]
  const party = uniqueNames(parties)
  const stage = uniqueNames(graph.stages.map(({ id, name }) => ({ id, name, names: [name] })))
  const source = uniqueNames(graph.sources.map(({ id, title }) => ({ id, name: title, names: [title] })))
  return (of: readonly RecordKind[], id: string): string => {
    const [what] = of
    if (what === 'person') return id
    return (what === 'stage' ? stage : what === 'source' ? source : party).get(id) ?? id
  }
}

type Names = { id: string; name: string; names: readonly string[] }
function uniqueNames(all: readonly Names[]): ReadonlyMap<string, string> {
  const users = new Map<string, Set<string>>()
  for (const { id, names } of all)
    for (const key of [id, ...names].map(bare)) users.set(key, (users.get(key) ?? new Set()).add(id))
  const isClear = ({ name }: Names) =>
    bare(name) !== '' && users.get(bare(name))?.size === 1 && !/[;|]|^kind:/.test(name)
  return new Map(all.filter(isClear).map(({ id, name }) => [id, name]))
}
