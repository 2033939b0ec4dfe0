import type { Partner } from '../../../contract/records/nodes/partner.ts'
import { kindNames, kinds, sectors } from '../../../contract/vocabulary.ts'
import { absentKinds } from '../../../domain/expected.ts'
import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import type { SceneOptions } from '../filters.ts'
import type { Mark } from '../scene.ts'
import type { SceneWords } from '../words/words.ts'
import { mentionMarks } from './mentions.ts'
import { stacksOf } from './stacks.ts'

const plain = { mentions: [], centre: false, collective: false, filtered: false, step: null, faded: false }

function partnerMark(partner: Partner, said: boolean, collective: boolean): Mark {
  return {
    ...plain,
    id: partner.id,
    what: 'partner',
    kind: partner.kind,
    sector: kinds[partner.kind].sector,
    name: partner.short ?? partner.name,
    full: partner.name,
    members: [partner.id],
    how: said ? 'stated' : 'known',
    centre: partner.kind === 'municipality_centre',
    collective,
  }
}

function stackMark(partners: readonly Partner[], said: boolean, words: SceneWords): Mark | null {
  const [first] = partners
  if (first === undefined) return null
  const name = words.stack(first.kind, partners.length)
  return {
    ...partnerMark(first, said, false),
    id: `stack:${first.id}`,
    what: 'stack',
    name,
    full: `${name}: ${partners.map((partner) => partner.short ?? partner.name).join(', ')}`,
    members: partners.map(({ id }) => id),
    centre: false,
  }
}

function absentMarks(region: RegionState, words: SceneWords): Mark[] {
  return absentKinds(region).map((kind) => ({
    ...plain,
    id: `absent:${kind}`,
    what: 'absent',
    kind,
    sector: kinds[kind].sector,
    name: words.kind(kind),
    full: words.kind(kind),
    members: [],
    how: 'expected',
  }))
}

const rank: Record<Mark['what'], number> = { partner: 0, stack: 0, sector: 0, mention: 1, absent: 2 }
const kindRank = (mark: Mark) => (mark.kind === null ? kindNames.length : kindNames.indexOf(mark.kind))

/** Every column: partners and stacks, what is mentioned, and what is expected and absent, in the fixed order. */
export function makeMarks(
  region: RegionState,
  choice: Pick<SceneOptions, 'columns' | 'openStacks' | 'alike'>,
  words: SceneWords,
): Mark[] {
  const graph = graphInForce(region)
  const spoken = new Set<string>([
    ...graph.involvements.map(({ partner }) => partner),
    ...graph.ties.flatMap(({ from, to }) => [from, to]),
  ])
  const clusters = new Set<string>(graph.memberships.map(({ cluster }) => cluster))
  const rest = [...mentionMarks(graph), ...absentMarks(region, words)]
  const stacks = stacksOf(region, choice.alike)
  const apart = graph.partners.length + rest.length <= choice.columns
  const open = new Set(choice.openStacks)
  const partners = stacks.flatMap((stack): Mark[] => {
    const said = stack.some(({ id }) => spoken.has(id))
    const mark = stack.length > 1 ? stackMark(stack, said, words) : null
    if (mark !== null && !apart && !open.has(mark.id)) return [mark]
    return stack.map((one) => partnerMark(one, said, clusters.has(one.id) && one.kind !== 'municipality_cluster'))
  })
  return [...partners, ...rest].sort(
    (a, b) =>
      sectors.indexOf(a.sector) - sectors.indexOf(b.sector) ||
      rank[a.what] - rank[b.what] ||
      kindRank(a) - kindRank(b) ||
      a.name.localeCompare(b.name, 'nl'),
  )
}
