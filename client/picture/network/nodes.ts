import type { Sector } from '../../../contract/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'
import { type Box, markBox, plateBox } from './boxes.ts'

/** What the network places: plain data, so that it travels to the worker as it is. */
export type NetworkNode = {
  /** Mark id, or the id of a body or activity. */
  id: string
  /** Null for a body or activity: it belongs to no sector. */
  sector: Sector | null
  /** Nothing ties it to anything: it stands outside the fields. */
  lone: boolean
  box: Box
}
export type NetworkLink = { a: string; b: string; weight: number }
export type Network = { nodes: NetworkNode[]; links: NetworkLink[] }

/** Two modes: marks, and the bodies and activities they meet in. What is only expected has no hub. */
export function networkOf(scene: Scene): Network {
  const tables = new Map(scene.rows.flatMap((row) => (row.table === '' ? [] : [[row.id, row.table] as const])))
  const links = new Map<string, NetworkLink>()
  const join = (a: string, b: string) => {
    const key = `${a} ${b}`
    const link = links.get(key)
    if (link) link.weight += 1
    else links.set(key, { a, b, weight: 1 })
  }
  for (const { mark, row } of scene.seats) {
    const table = tables.get(row)
    if (table !== undefined) join(mark, table)
  }
  for (const { a, b } of scene.arcs) join(a, b)
  const tied = new Set([...links.values()].flatMap(({ a, b }) => [a, b]))
  const plates = new Map<string, string>()
  for (const { table, name } of scene.rows) if (table !== '' && !plates.has(table)) plates.set(table, name)
  const marks = scene.marks.map(({ id, sector, name }): NetworkNode => ({
    id,
    sector,
    lone: !tied.has(id),
    box: markBox(name),
  }))
  const hubs = [...plates].map(([id, name]): NetworkNode => ({
    id,
    sector: null,
    lone: !tied.has(id),
    box: plateBox(name),
  }))
  return { nodes: [...marks, ...hubs], links: [...links.values()] }
}
