import '../../client/components/browser.ts'
import { headline } from '../../../client/drawn/words/headline.ts'
import { Views } from '../../../client/app/bar/views.tsx'
import { ScreenHeading } from '../../../client/app/head.tsx'
import { wordsIn } from '../../../client/i18n/words.ts'
import { sentenceOf } from '../../../client/picture/figures/indicators.ts'
import { matrixHeadline } from '../../../client/picture/matrix/sentences.ts'
import { chainScreen } from '../../../client/screens/chain/chain-view.tsx'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { makeScene } from '../../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { makeMatrixView } from '../../../client/store/make-view.ts'
import { figuresScreen } from '../../../client/screens/figures/figures-view.tsx'
import type { RegionData } from '../../../client/store/region-data.ts'
import { route } from '../../../client/store/route.ts'
import { type Gaps, toDiscuss } from '../../../contract/gap.ts'
import { kinds, sectors } from '../../../contract/vocabulary.ts'
import { chainOf, partnersWithoutStage } from '../../../domain/chain/chain.ts'
import { partnersOf } from '../../../domain/partners.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { figuresOf } from '../../../server/figures/figures.ts'
import { findGaps } from '../../../server/gaps/find-gaps.ts'
import { askedIds, giveNumbers, noNumbers, withNumbers } from '../../../server/gaps/numbers.ts'
import { countsOf } from '../../../server/regions/summary.ts'
import { loadQueries } from '../../../server/rules/load-queries.ts'
import { arrive, rendered, screenAt } from '../../client/components/render.tsx'
import { pairsOf, unlike } from './seen.ts'

const nl = wordsIn('nl')
const queries = loadQueries()

/** What the screens are given of a region: its gaps as they are when nobody looked before, whatever share of its kinds has a name. */
export function dataOf(state: RegionState): Pick<RegionData, 'graph' | 'gaps' | 'rules'> {
  const found: Gaps = { ...findGaps(state, queries.rules), tooEarly: false }
  const gaps = withNumbers(found, giveNumbers(noNumbers, askedIds(found)))
  return { graph: state.graph, gaps, rules: queries.rules.map(({ rule }) => rule) }
}
export type Shown = { state: RegionState; data: ReturnType<typeof dataOf> }
/** Where a number on a view is another than that of the domain: a sentence each. */
export type NumbersView = (shown: Shown) => string[]

/** The head of a view at an address, as text. */
function headAt({ data }: Shown, address: string) {
  const props = arrive(address, data)
  const heads = { chain: chainScreen, figures: figuresScreen } as Record<string, typeof chainScreen | undefined>
  const more = heads[route.value.view ?? '']?.headOf?.(props) ?? {}
  return { props, text: rendered(<ScreenHeading {...props} {...more} />).text }
}
const holds = (name: string, text: string, said: string) =>
  text.includes(said) ? [] : [`${name}: “${said}” is not in “${text}”`]
const filter = '?without=public&without=work_income'
const partnerCount = (shown: number, all: number) => `${shown} van ${all} ${nl.t('count.partners', { n: all })}`

/** How many partners a view is of; and that a view says so where filters do not count. */
export const headsSay: NumbersView = (shown) => {
  const all = partnersOf(shown.state).length
  return ['map', 'list', 'matrix', 'chain', 'figures', 'gaps'].flatMap((view) => {
    const bare = headAt(shown, `/AM24/${view}`)
    const { props, text } = headAt(shown, `/AM24/${view}${filter}`)
    const held = props.scene.counts.shown
    const counts = view === 'figures' || view === 'gaps'
    return [
      ...(view === 'gaps' ? [] : holds(`${view}: partners`, bare.text, partnerCount(all, all))),
      ...(view === 'gaps' ? [] : holds(`${view}: filtered`, text, partnerCount(counts ? all : held, all))),
      ...(counts ? holds(`${view}: filters`, text, nl.t('filters.notHere')) : []),
      ...(view === 'matrix' || counts ? [] : holds(`${view}: filters`, text, nl.t('filters.dimmed'))),
    ]
  })
}

/** Utterances and pages, counted here from the records themselves; and the same in the list of regions. */
export const basisSays: NumbersView = (shown) => {
  const { graph, on } = shown.state
  const inForce = ({ since, until }: { since: string | null; until: string | null }) =>
    (since ?? on) <= on && on <= (until ?? on)
  const said = new Set<string>([
    ...[...graph.ties, ...graph.involvements].filter(inForce).map(({ statement }) => statement),
    ...graph.mentions.map(({ statement }) => statement),
    ...graph.carryings.map(({ id, statement }) => statement ?? id),
    ...graph.coverages.filter(inForce).map(({ id }) => id),
  ])
  const at = new Set<string>([
    ...graph.involvements.filter(inForce).map((one) => one.at),
    ...graph.mentions.map((one) => one.at),
    ...graph.carryings.map((one) => one.activity),
  ])
  for (const { id, source, statusStatedAs } of graph.activities)
    if (source !== null && (statusStatedAs !== null || !at.has(id))) said.add(id)
  const count = nl.t('count.statements', { n: said.size })
  return [
    ...unlike('regions: statements', countsOf(shown.state).statements, said.size),
    ...['map', 'gaps', 'figures'].flatMap((view) => {
      const { text } = headAt(shown, `/AM24/${view}`)
      return said.size === 0 ? holds(`${view}: basis`, text, nl.t('basis.none')) : holds(`${view}: basis`, text, count)
    }),
    ...(said.size === 0 ? [] : holds('sheet: basis', screenAt('/AM24/sheet', shown.data).text, count)),
  ]
}

/** Counts of questions in the bar, the head and the list; the number beside each; and headlines that keep a fact. */
export const questionsSayNumbers: NumbersView = (shown) => {
  const { gaps } = shown.data
  const counted = gaps.gaps.filter(({ advice, under }) => !advice && under === null)
  const open = gaps.gaps.filter(toDiscuss).length
  const { props, text } = headAt(shown, '/AM24/gaps')
  const page = screenAt('/AM24/gaps', shown.data)
  const heading = (name: string) =>
    Number(/\d+/.exec(page.all('h2').find(({ attributes }) => attributes['id'] === `gaps-${name}`)?.text ?? '0'))
  const undecided = gaps.undecidable.filter(({ advice, under }) => !advice && under === null).length
  const decided = {
    ...shown.data,
    gaps: { ...gaps, gaps: gaps.gaps.map((gap) => ({ ...gap, standing: 'assigned' as const })) },
  }
  const fact = (line: string) => line.split('; ')[0]
  const before = headline(props.scene, gaps, 'map', nl)
  const after = headline(arrive('/AM24/map', decided).scene, decided.gaps, 'map', nl)
  const isPattern = (['table', 'floor', 'absent', 'alone'] as const).some((key) =>
    before.toLowerCase().includes(nl.t(`headline.${key}`, { n: 2, number: '' }).trim().slice(0, 20)),
  )
  arrive('/AM24/gaps', shown.data)
  return [
    ...holds('bar: questions', rendered(<Views />).text, `${open} ${nl.t('count.open')}`),
    ...holds(
      'gaps: head',
      text,
      `${counted.length} van ${counted.length} ${nl.t('gaps.count', { n: counted.length })}`,
    ),
    ...holds('gaps: to discuss', text, counted.length === 0 ? '' : nl.t('count.toDiscuss', { n: open })),
    ...unlike('gaps: discuss', heading('discuss'), open),
    ...unlike('gaps: undecided', heading('undecided'), undecided),
    ...props.scene.findings.flatMap(({ gap, undecidable, number, label }) =>
      unlike('gaps: number', [number, label], [(gap ?? undecidable)?.number, String((gap ?? undecidable)?.number)]),
    ),
    ...(isPattern ? unlike('map: a fact stays one', fact(after), fact(before)) : []),
  ]
}

/** Partners by sector, and how many are named at each table, with and without a filter. */
export const listSaysNumbers: NumbersView = (shown) => {
  const bySector = (of: readonly { kind: keyof typeof kinds }[]) =>
    sectors.map((sector) => of.filter(({ kind }) => kinds[kind].sector === sector).length)
  const heading = (page: ReturnType<typeof screenAt>, sector: string) =>
    page.all('h2').find(({ attributes }) => attributes['id'] === `list-${sector}`)?.text ?? ''
  const page = screenAt('/AM24/list', shown.data)
  const all = bySector(partnersOf(shown.state))
  const held = arrive(`/AM24/list${filter}`, shown.data)
  const filtered = screenAt(`/AM24/list${filter}`, shown.data)
  const numbers = sectors.map((sector) => (heading(filtered, sector).match(/\d+/g) ?? ['0']).map(Number))
  return [
    ...sectors.flatMap((sector, at) => {
      const said = Number(/\d+$/.exec(heading(page, sector))?.[0] ?? 0)
      return unlike(`list: ${sector}`, said, all[at])
    }),
    ...unlike(
      'list: of',
      numbers.map((each) => each.at(-1)),
      all,
    ),
    ...unlike(
      'list: shown',
      numbers.reduce((sum, [first = 0]) => sum + first, 0),
      held.scene.counts.shown,
    ),
  ]
}

/** All pairs, and those that meet: of the matrix and of the figures the same. */
export const pairsSayNumbers: NumbersView = ({ state, data }) => {
  const n = partnersOf(state).length
  const pairs = (n * (n - 1)) / 2
  const { levels } = figuresOf(state, 2)
  const { scene } = arrive('/AM24/matrix', data)
  const matrix = makeMatrixView(route.value, scene)
  const sure = new Set(pairsOf({ state }).flatMap(({ a, b, state: is }) => (is === 'yes' ? [`${a} ${b}`] : [])))
  const { sums } = matrix
  // The same where partners alike are drawn as one.
  const stacked = makeScene(state, null, { ...defaultSceneOptions, columns: 0 }, dutchScene)
  const together = makeMatrixView(route.value, stacked).sums
  const met = sums.both + sums.table + sums.floor + sums.other
  return [
    ...unlike('matrix: pairs', sums.pairs, pairs),
    ...unlike('matrix: pairs, alike as one', [together.pairs, together.met], [pairs, levels.pairs]),
    ...unlike('matrix: met', [sums.met, met], [levels.pairs, levels.pairs]),
    ...unlike(
      'matrix: by level',
      [sums.both, sums.table, sums.floor, sums.other, sums.differ],
      [...[levels.both.n, levels.administrative.n, levels.operational.n, levels.other.n, levels.differ]],
    ),
    ...unlike('figures: pairs at most those that meet', levels.pairs <= sure.size, true),
    ...(sums.met === 0 || pairs === 0 ? [] : holds('matrix: headline', matrixHeadline(matrix, nl), `${pairs} paren`)),
    ...(levels.known === 'unknown'
      ? []
      : holds(
          'figures: pairs',
          sentenceOf('levels', figuresOf(state, 2), nl),
          `*${levels.both.n} van de ${levels.pairs}*`,
        )),
  ]
}

/** Steps of which nobody is recorded, and partners without one. */
export const chainSaysNumbers: NumbersView = (shown) => {
  const { state } = shown
  const chain = chainOf(state)
  if (chain.length === 0) return []
  const without = partnersWithoutStage(state).length
  const of = partnersOf(state).length
  const { text } = headAt(shown, '/AM24/chain')
  const covered = chain.some(({ coverers }) => coverers.length > 0)
  const said = text.includes('niemand doet') || text.includes('doet niemand')
  const nobody = chain.filter(({ coverers, complete }) => complete && !coverers.some(({ present }) => present)).length
  return [
    ...holds(
      'chain: rests',
      text,
      nl.t('chain.rests', { with: nl.t('count.partnersN', { n: of - without }), without }),
    ),
    ...(said && nobody === 0 ? ['chain: nobody, though nobody said so'] : []),
    ...(covered && text.includes('nog niet ingevuld')
      ? holds('chain: unfilled', text, `${without} van de ${of} partners`)
      : []),
  ]
}

/** Nobody is apart and hangs by a thread at once. */
export const contactSays: NumbersView = ({ state, data }) => {
  const { fragile, partners } = figuresOf(state, 2)
  const all = [...data.gaps.gaps, ...data.gaps.undecidable]
  const of = (rule: string) => new Set(all.filter((one) => one.rule === rule).flatMap(({ about }) => about))
  const [isolated, threads] = [of('G06'), of('G07')]
  const alone = [...fragile.alone, ...partners.flatMap(({ id, standing }) => (standing === 'alone' ? [id] : []))]
  return [...alone, ...isolated].filter((id) => threads.has(id)).map((id) => `${id} is apart, and hangs by a thread`)
}
