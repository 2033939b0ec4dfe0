import { sideOfLevel } from '../../../client/scene/pair/sides.ts'
import { halvesOf } from '../../../client/text/cell.ts'
import { ownPresence, presenceOf } from '../../../client/text/presence.ts'
import { levels, namedLevels } from '../../../contract/vocabulary.ts'
import { countsInActivity, statementsAt } from '../../../domain/counting.ts'
import { isPresent } from '../../../domain/presence.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { pairsOf, type Seen, unlike, type View } from './seen.ts'

const hasOwn = ({ state }: Seen, id: string, level: (typeof levels)[number]) =>
  statementsAt(state, id, level).positive.length > 0

/** Where each partner is present: itself, through its kin, or not. */
export const listSays: View = (seen) => {
  const { state, scene } = seen
  return partnersOf(state).flatMap(({ id }) => {
    const mark = scene.marks.find((mark) => mark.id === id)!
    const { table, floor } = halvesOf(scene, mark)
    const looks = { administrative: table.look, operational: floor.look, policy: null }
    return namedLevels.flatMap((level) => {
      const right = hasOwn(seen, id, level) ? 'own' : isPresent(state, id, level) ? 'via' : 'none'
      const presence = presenceOf(scene, id, sideOfLevel[level])
      const said = ownPresence(presence) > 0 ? 'own' : presence.via ? 'via' : 'none'
      const look = looks[level]
      const drawn = look === 'stated' || look === 'inferred' ? 'own' : look === 'members' ? 'via' : 'none'
      return [
        ...unlike(`list: ${id} ${level}`, said, right),
        ...(look === null ? [] : unlike(`list, cell: ${id} ${level}`, drawn, right)),
      ]
    })
  })
}

/** Seats and ties on the map: where somebody sits by its own statements, and which two are tied. */
export const mapSays: View = (seen) => {
  const { state, scene } = seen
  const status = new Map<string, (typeof state.graph.activities)[number]['status']>(
    state.graph.activities.map((activity) => [activity.id, activity.status]),
  )
  const rows = new Map(scene.rows.map((row) => [row.id, row]))
  const seated = (id: string, level: (typeof levels)[number]) =>
    scene.seats.flatMap(({ mark, row, how }) => {
      const line = rows.get(row)
      const counts = countsInActivity({ status: status.get(line?.table ?? '') ?? null, level })
      const isOwn = mark === id && (how === 'stated' || how === 'inferred')
      return isOwn && counts && line?.side === sideOfLevel[level] ? [line.table] : []
    })
  const present = partnersOf(state).flatMap(({ id }) =>
    levels.flatMap((level) => {
      const tied = scene.arcs.some(({ a, b, side }) => (a === id || b === id) && side === sideOfLevel[level])
      // A goal has no line on the map.
      const goals = statementsAt(state, id, level).positive.some(({ what }) => what === 'goal')
      return unlike(`map: ${id} ${level}`, seated(id, level).length > 0 || tied || goals, hasOwn(seen, id, level))
    }),
  )
  const carried = (table: string) =>
    state.graph.carryings.flatMap(({ body, activity }) => (body === table ? [activity] : []))
  const tied = pairsOf(seen).flatMap(({ a, b, level, state: right }) => {
    const arc = scene.arcs.find((arc) => arc.id === `${[a, b].sort().join('~')}:${sideOfLevel[level]}`)
    const [ours, theirs] = [a, b].map((id) => {
      const tables = seated(id, level)
      return [...tables, ...(level === 'operational' ? tables.flatMap(carried) : [])]
    }) as [string[], string[]]
    const isTied = arc !== undefined && arc.how !== 'differ'
    const together = isTied || ours.some((table) => theirs.includes(table))
    const name = `map: ${a} ${b} ${level}`
    return [
      ...(right === 'yes' ? unlike(`${name} together`, together, true) : []),
      ...(right === 'no' || right === 'unrecorded' ? unlike(`${name} tied`, isTied, false) : []),
      ...(arc?.how === 'differ' ? unlike(`${name} differs`, right === 'unrecorded', false) : []),
    ]
  })
  return [...present, ...tied]
}
