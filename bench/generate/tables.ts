import { Activity } from '../../contract/records/nodes/activity.ts'
import { Body } from '../../contract/records/nodes/body.ts'
import type { Level } from '../../contract/vocabulary.ts'
import type { Random } from './random.ts'

/** Partner ids that mostly work with each other. */
export type Community = string[]
/** A body or activity, with the level most of its involvements have and whose it is. */
export type Table = { id: string; level: Level; community: Community } & (
  { what: 'body'; record: Body } | { what: 'activity'; record: Activity }
)

const bodyWords = ['Stuurgroep', 'Werkgroep', 'Bestuurlijk overleg', 'Projectgroep', 'Thematafel', 'Klankbordgroep']
const activityWords = [
  'Jobhunting',
  'Leerlijn',
  'Banenmarkt',
  'Taal op de werkvloer',
  'Matching',
  'Inclusieve techniek',
]
const themes = ['zorg', 'jongeren', 'techniek', 'logistiek', 'statushouders', 'scholing', 'doorstroom', 'beschut werk']

/** 12 bodies and 24 activities for every 100 partners, spread over the communities. */
export function tablesOf(
  prefix: string,
  source: string,
  partners: number,
  communities: Community[],
  random: Random,
): Table[] {
  const names = (words: readonly string[]) => `${random.pick(words)} ${random.pick(themes)} ${1 + random.whole(99)}`
  const bodies = Array.from({ length: Math.max(2, Math.round(partners * 0.12)) }, (_, i): Table => {
    const level = random.pick(['administrative', 'administrative', 'policy', 'operational', 'operational'] as const)
    const id = `${prefix}-b${i}`
    const record = Body.parse({
      id,
      name: names(bodyWords),
      short: null,
      kind: null,
      level,
      rhythm: null,
      source,
      note: null,
    })
    return { what: 'body', record, id, level, community: random.pick(communities) }
  })
  const activities = Array.from({ length: Math.max(3, Math.round(partners * 0.24)) }, (_, i): Table => {
    const id = `${prefix}-a${i}`
    const level: Level = random.chance(0.8) ? 'operational' : 'administrative'
    const record = Activity.parse({ ...unsaid, id, name: names(activityWords), source })
    return { what: 'activity', record, id, level, community: random.pick(communities) }
  })
  return [...bodies, ...activities]
}

const unsaid = {
  short: null,
  status: null,
  statusSince: null,
  statusStatedAs: null,
  agenda: null,
  category: null,
  start: null,
  end: null,
  result: null,
  resultVisible: null,
  owner: null,
  structuralMoney: null,
  bodyPlace: null,
  lastNews: null,
  stages: [],
  serves: [],
  note: null,
}
