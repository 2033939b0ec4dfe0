import type { RecordId } from '../../../contract/ids.ts'
import { MAX_STEP_WORDS, type Story, StoryStep } from '../../../contract/records/meeting/story.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { expectedKindSet, unnamedKinds } from '../../../domain/expected.ts'
import { compareText } from '../../../domain/order.ts'
import { basisOf } from '../../../domain/sources/basis.ts'
import { type Lang, type Words, capitalise, uncapitalise, wordsIn } from '../../i18n/words.ts'
import { noFilters } from '../../scene/filters.ts'
import { isMarked, type Mark, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { pairId } from '../../scene/selection-id.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { viewAddress } from '../../store/address/view-address.ts'
import { initialViewState, type ViewState } from '../../store/address/view-state.ts'
import { makeView, type ViewedRegion } from '../../store/make-view.ts'
import { clip } from '../../text/clip.ts'
import { basisText } from '../../text/finding/basis.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { aboutName, someNames } from '../../text/names.ts'
import { ownPresence, presenceOf } from '../../text/presence.ts'
import { withinWords } from '../../text/story/word-count.ts'

type Step = Pick<StoryStep, 'title' | 'text'> & Partial<StoryStep>
type Telling = { region: ViewedRegion; scene: Scene; words: Words }
const MAX_TITLE = 80
const MAX_NOTE_LINE = 990
/** How many questions get a step of their own, and how many names stand in a sentence. */
const [MOST_QUESTIONS, MOST_NAMES] = [3, 3]

/**
 * A story for a steering group, from what is recorded and found in the region: who takes part, what boards agreed, what
 * happens on the floor, where these differ, what changed, and what is decided. Its sentences are those of the rules.
 * Findings for the coordinator alone are not in it. A region that is too early gets what is known, what is missing and
 * whom to ask.
 */
export function templateStory(
  region: ViewedRegion,
  { id, lang, day }: { id: RecordId; lang: Lang; day: string },
): Story {
  const words = wordsIn(lang)
  const { scene } = makeView(region, { ...initialViewState, lang, region: region.graph.region.id })
  const telling = { region, scene, words }
  const parts = region.gaps.tooEarly
    ? [theRegion(telling), whatIsMissing(telling), whomToAsk(telling)]
    : [
        theRegion(telling),
        whoCarriesIt(telling),
        whatBoardsAgreed(telling),
        whatHappensOnTheFloor(telling),
        ...whereTheseDiffer(telling),
        whatChanged(telling),
        decisions(telling),
      ]
  const moments = momentsOf(region)
  return {
    ...{ id, name: words.t('template.name', { day: words.day(day) }), lang, by: null },
    ...{ moment: null, before: moments.at(-2)?.id ?? null, seen: region.graph.version },
    steps: parts.map((part, at): StoryStep => ({
      ...{ id: `s${at + 1}`, what: 'view', notes: '', view: null, fit: 'all', hidden: false },
      ...part,
      title: clip(part.title, MAX_TITLE),
    })),
  }
}

const viewOf = ({ region }: Telling, change: Partial<ViewState>): string =>
  viewAddress({ ...initialViewState, region: region.graph.region.id, view: 'map', ...change })
const tell = (...sentences: string[]) => withinWords(sentences, MAX_STEP_WORDS)
const linesOf = ({ scene }: Telling, side: 'table' | 'floor') =>
  scene.rows.filter((row) => row.side === side && !row.silent && row.what !== 'expected')
/** How many partners are named at a half, by a statement of their own. */
function namedPartners({ scene }: Telling, side: 'table' | 'floor'): number {
  const lines = new Set(scene.rows.filter((row) => row.side === side).map(({ id }) => id))
  const seats = scene.seats.filter(({ row, how }) => lines.has(row) && how !== 'mentioned' && how !== 'members')
  return new Set(seats.flatMap(({ involvements }) => involvements.map(({ partner }) => partner))).size
}

function theRegion(telling: Telling): Step {
  const { region, scene, words } = telling
  const { t } = words
  const counts = {
    partners: t('count.partnersN', { n: scene.counts.partners }),
    tables: t('count.tables', { n: linesOf(telling, 'table').length }),
    floors: t('count.floors', { n: linesOf(telling, 'floor').length }),
  }
  const open = scene.findings.filter(
    ({ decided, advice, rule }) => !decided && !advice && isForAll(region, rule),
  ).length
  return {
    title: t('template.region'),
    text: tell(
      t('template.region.text', counts),
      `${capitalise(basisText(scene, words).split(' · ').join('; '))}.`,
      ...(open === 0 || region.gaps.tooEarly ? [] : [t('template.region.open', { n: open })]),
    ),
    view: viewOf(telling, {}),
    notes: t('sheet.intro'),
  }
}

/** The two with most places on both halves. */
function whoCarriesIt(telling: Telling): Step {
  const { scene, words } = telling
  const [first, second] = scene.marks
    .filter(({ what, members }) => what === 'partner' && members.length === 1)
    .map((mark) => ({ mark, table: presenceOf(scene, mark.id, 'table'), floor: presenceOf(scene, mark.id, 'floor') }))
    .filter(({ table, floor }) => ownPresence(table) > 0 && ownPresence(floor) > 0)
    .sort(
      (a, b) =>
        ownPresence(b.table) + ownPresence(b.floor) - ownPresence(a.table) - ownPresence(a.floor) ||
        compareText(a.mark.id, b.mark.id),
    )
  const line = ({ mark, table, floor }: NonNullable<typeof first>) =>
    `${words.t('headline.chosen', {
      ...{ name: capitalise(mark.name.replaceAll('\u00AD', '')), tables: table.named, tablesOf: table.of },
      ...{ floors: floor.named, floorsOf: floor.of },
    })}.`
  const carriers = [first, second].filter((one) => one !== undefined)
  const selected =
    first === undefined ? null : second === undefined ? first.mark.id : pairId(first.mark.id, second.mark.id)
  return {
    title: words.t('template.carries'),
    text: carriers.length === 0 ? words.t('template.carries.none') : tell(...carriers.map(line)),
    view: viewOf(telling, { selected }),
    notes: words.t('template.carries.notes'),
  }
}

/** All levels but these are held back. */
const atLevels = (...levels: Level[]) => ({
  ...noFilters,
  hidden: {
    ...noFilters.hidden,
    levels: (['administrative', 'policy', 'operational', 'unspecified'] as const).filter(
      (one) => !levels.includes(one),
    ),
  },
})

function whatBoardsAgreed(telling: Telling): Step {
  const { region, words } = telling
  const { t } = words
  const goals = region.graph.goals.map(({ name }) => name)
  return {
    title: t('template.boards'),
    text: tell(
      ...atLines(telling, 'table'),
      goals.length === 0 ? '' : t('template.goals', { n: goals.length, names: someNames(goals, words, MOST_NAMES) }),
    ),
    view: viewOf(telling, { filters: atLevels('administrative') }),
    notes: t('template.boards.notes'),
  }
}

function whatHappensOnTheFloor(telling: Telling): Step {
  return {
    title: telling.words.t('template.floor'),
    text: tell(...atLines(telling, 'floor')),
    view: viewOf(telling, { filters: atLevels('operational') }),
    notes: telling.words.t('template.floor.notes'),
  }
}

function atLines(telling: Telling, side: 'table' | 'floor'): string[] {
  const { scene, words } = telling
  const lines = linesOf(telling, side).map(({ name }) => name)
  if (lines.length === 0) return [words.t(`template.${side}.none`)]
  return [
    words.t(`template.${side}.lines`, { n: lines.length, names: someNames(lines, words, MOST_NAMES) }),
    words.t(`template.${side}.named`, { n: namedPartners(telling, side), of: scene.counts.partners }),
  ]
}

const isForAll = ({ rules }: ViewedRegion, id: string) =>
  rules.find((rule) => rule.id === id)?.audience !== 'coordinator'

/** The first questions in the order of the meeting. */
function whereTheseDiffer(telling: Telling): Step[] {
  const { region, scene } = telling
  const asked = scene.findings.filter((finding) => isMarked(finding) && isForAll(region, finding.rule))
  return asked.slice(0, MOST_QUESTIONS).flatMap((finding) => questionStep(telling, finding) ?? [])
}

function questionStep(telling: Telling, finding: NumberedFinding): Step | null {
  const { region, scene, words } = telling
  const texts = findingTexts(region, scene, finding, words)
  if (texts === null) return null
  const name = aboutName(region.graph, finding.about, words)
  const title = capitalise(words.t('template.finding', { name, short: uncapitalise(texts.short) }))
  return {
    title: title.length > MAX_TITLE ? texts.short : title,
    text: tell(texts.seen),
    view: viewOf(telling, { selected: finding.id }),
    notes: [texts.why, texts.remedy].map((line) => clip(line, MAX_NOTE_LINE)).join('\n'),
  }
}

const momentsOf = ({ graph }: ViewedRegion) => [...graph.moments].sort((a, b) => compareText(a.day, b.day))

/** With two moments what changed; with one, what the next needs; before that, hidden. */
function whatChanged({ region, words }: Telling): Step {
  const { t, day } = words
  const moments = momentsOf(region)
  const last = moments.at(-1)
  const title = t('template.change')
  if (last === undefined) return { title, what: 'change', text: t('template.change.none'), hidden: true }
  const text =
    moments.length === 1
      ? t('template.change.next', { name: last.name, day: day(last.day) })
      : t('template.change.text')
  return { title, what: moments.length === 1 ? 'words' : 'change', text: tell(text) }
}

function decisions({ region, scene, words: { t } }: Telling): Step {
  const n = scene.findings.filter((finding) => isMarked(finding) && isForAll(region, finding.rule)).length
  return {
    title: t('template.decisions'),
    what: 'decisions',
    text: n === 0 ? t('sheet.none') : t('template.decisions.text', { n }),
  }
}

function whatIsMissing(telling: Telling): Step {
  const { scene, words } = telling
  const { t, lang } = words
  const missing = unnamedKinds(scene.region).map((kind) => kindName(lang, kind))
  return {
    title: t('template.missing'),
    text: tell(
      t('template.missing.kinds', { n: missing.length, of: expectedKindSet(scene.region).size }),
      missing.length === 0 ? '' : t('template.missing.which', { names: someNames(missing, words, 8) }),
    ),
    view: viewOf(telling, {}),
    notes: basisOf(scene.region).statements === 0 ? t('basis.none') : '',
  }
}

function whomToAsk(telling: Telling): Step {
  const { scene, words } = telling
  const { t } = words
  const partners = scene.marks.filter(({ what }) => what === 'partner' || what === 'stack')
  const isFirst = ({ id, kind }: Mark) => partners.find((other) => other.kind === kind)?.id === id
  // The centre municipality, then one of each kind, so that the answers are not all of one sort.
  const rank = (mark: Mark) => (mark.centre ? 0 : isFirst(mark) ? 1 : 2)
  const names = [...partners].sort((a, b) => rank(a) - rank(b)).map(({ name }) => name.replaceAll('\u00AD', ''))
  return {
    title: t('template.ask'),
    what: 'words',
    text: tell(
      names.length === 0 ? t('template.ask.nobody') : t('template.ask.whom', { names: someNames(names, words, 4) }),
      t('template.ask.what'),
    ),
    notes: t('template.ask.notes'),
  }
}
