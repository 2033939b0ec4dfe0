import { arrangements } from '../../contract/layout.ts'
import { dayOf } from '../../domain/calendar.ts'
import { unconfirmedIds } from '../../domain/confirmation/unconfirmed.ts'
import { basisOf } from '../../domain/sources/basis.ts'
import { Icon } from '../parts/icon.tsx'
import { isMarked } from '../scene/scene.ts'
import type { ScreenHead, ScreenProps } from '../screens/screen.ts'
import { clearFilters, setArrangement, setFilters, toggleLeft } from '../store/actions.ts'
import { questionResult } from '../store/current-view.ts'
import { recordSteps } from '../store/history/use-history.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { narrow, tight, view, wholeWidth } from '../store/screen.ts'
import { leftOpen, rightClosed, searchOpen } from '../store/session.ts'
import { basisText } from '../text/finding/basis.ts'
import { nameOf } from '../text/names.ts'
import { countingFilters, filtersIn } from '../drawn/words/counts.ts'
import { headline } from '../drawn/words/headline.ts'
import '../style/forms/confirm.css'
import { TrialButton } from './trial-button.tsx'

/** The headline of a view, the count bar, and what it all rests on. */
export function ScreenHeading({ now, scene, line, shown, counts: more, rests, tools }: ScreenProps & ScreenHead) {
  const { t } = words.value
  const { counts } = scene
  return (
    <div class="head">
      <div class="head-words">
        <h1>{line ?? answerLine() ?? historyLine(now) ?? headline(scene, now.gaps, view.value, words.value)}</h1>
        {narrow.value && <Finders />}
        <div class="head-under">
          <p class="count-bar">
            {shown ??
              (view.value === 'gaps' ? <GapCount now={now} scene={scene} /> : <PartnerCount now={now} scene={scene} />)}
            {counts.mentions > 0 && view.value !== 'gaps' && shown === undefined && (
              <span>
                <b>{counts.mentions}</b> {t('count.mentions', { n: counts.mentions })}
              </span>
            )}
            {more}
            <UnconfirmedCount scene={scene} />
            <FilterCount filters={counts.filters} />
            {counts.filters > 0 && (
              <button class="link" type="button" onClick={clearFilters}>
                {t('filters.reset')}
              </button>
            )}
          </p>
          <CutShort now={now} scene={scene} />
          <GapsCutShort now={now} scene={scene} />
          <p class="rests soft">{rests ?? basisText(scene, words.value)}</p>
        </div>
      </div>
      <div class="head-tools">
        {!narrow.value && !wholeWidth.value && !isFilling() && <TrialButton />}
        <Unfold />
        {tools}
        {view.value === 'map' && !isFilling() && (
          <div class="switch" role="group" aria-label={t('arrangement')}>
            {arrangements.map((arrangement) => (
              <button
                key={arrangement}
                type="button"
                aria-pressed={route.value.arrangement === arrangement}
                onClick={() => {
                  setArrangement(arrangement)
                }}
              >
                {t(`arrangement.${arrangement}`)}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

/** One fills in: the switches of the map have no meaning then. */
const isFilling = () => route.value.filling && view.value === 'map'

/** How often what is chosen was changed, while the panel tells how. */
function historyLine({ graph }: RegionData): string | null {
  const of = recordSteps.value
  if (of === null) return null
  const { t, number, day } = words.value
  const fills = { name: nameOf(graph, of.record, words.value), number: number(of.steps), n: of.steps }
  return t('past.headline', { ...fills, day: day(dayOf(new Date(of.last))) })
}

/** What comes out of the question that is asked, where no panel says so. */
const answerLine = (): string | null =>
  rightClosed.value && route.value.selected === null && view.value !== 'gaps'
    ? (questionResult.value?.answer.headline ?? null)
    : null

/** Of how many partners the view shows something; all of them where filters do not count. */
function PartnerCount({ now, scene: { counts } }: Pick<ScreenProps, 'now' | 'scene'>) {
  const { t } = words.value
  const shown = filtersIn[view.value] === 'not' ? counts.partners : counts.shown
  const all = now.graph.whole?.partners ?? counts.partners
  return (
    <span>
      <b>{words.value.figure(shown)}</b> {t('count.of')} <b>{words.value.figure(all)}</b>{' '}
      {t('count.partners', { n: all })}
    </span>
  )
}

/** How much is not confirmed yet, where a view shows it; a click leaves only that in full. */
function UnconfirmedCount({ scene }: Pick<ScreenProps, 'scene'>) {
  const { t, figure } = words.value
  const { onlyUnconfirmed } = route.value.filters
  const open = unconfirmedIds(scene.region).size
  if (open === 0 || !showsUnconfirmed.has(view.value) || isFilling()) return null
  return (
    <span>
      <button
        class="link count-filter"
        type="button"
        aria-pressed={onlyUnconfirmed}
        onClick={() => {
          setFilters({ onlyUnconfirmed: !onlyUnconfirmed })
        }}
      >
        <Icon name="clock" size={14} />
        {t('confirm.count', { n: figure(open) })}
      </button>
    </span>
  )
}
const showsUnconfirmed: ReadonlySet<string> = new Set(['list', 'map', 'matrix'])

/** How many filters are on, and whether the numbers on this view follow them. In the list of gaps those of the list itself do. */
function FilterCount({ filters }: { filters: number }) {
  const { t } = words.value
  const counting = countingFilters(view.value, route.value.filters, filters)
  const what = filtersIn[view.value]
  return (
    <>
      {(counting > 0 || filters === 0) && (
        <span>
          <b>{counting}</b> {t('count.filters', { n: counting })}
        </span>
      )}
      {filters > counting && <span>{t('filters.notHere')}</span>}
      {counting > 0 && what === 'dim' && <span class="soft">{t('filters.dimmed')}</span>}
    </>
  )
}

/** When the answer was cut off at a limit: how much of it is here, and what was worked out over everything. */
function CutShort({ now, scene }: Pick<ScreenProps, 'now' | 'scene'>) {
  const { whole } = now.graph
  if (whole === undefined) return null
  const { statements, own } = basisOf(scene.region)
  const here = { partners: scene.counts.partners, statements: statements + own }
  return (
    <p class="cut-short" role="note">
      {words.value.t('count.cut', { ...here, allPartners: whole.partners, allStatements: whole.statements })}
    </p>
  )
}

/** How many of the gaps are in the list; a filter holds back the rest. */
function GapCount({ now, scene }: Pick<ScreenProps, 'now' | 'scene'>) {
  const { t, figure } = words.value
  const found = scene.findings.filter(({ decided, advice }) => decided && !advice)
  const all = now.gaps.whole?.gaps ?? found.length
  return (
    <span>
      <b>{figure(found.filter(({ filtered }) => !filtered).length)}</b> {t('count.of')} <b>{figure(all)}</b>{' '}
      {t('gaps.count', { n: all })}
      {all > 0 && ` · ${t('count.toDiscuss', { n: found.filter(isMarked).length })}`}
    </span>
  )
}

/** When gaps were cut off at a limit: how many of them are here, and of the open questions. */
function GapsCutShort({ now, scene }: Pick<ScreenProps, 'now' | 'scene'>) {
  const { whole, tooEarly } = now.gaps
  if (whole === undefined || tooEarly) return null
  const counted = scene.findings.filter(({ advice }) => !advice)
  const gaps = counted.filter(({ decided }) => decided).length
  const here = { gaps, open: counted.length - gaps }
  return (
    <p class="cut-short" role="note">
      {words.value.t('count.gapsCut', { ...here, allGaps: whole.gaps, allOpen: whole.undecidable })}
    </p>
  )
}

function Finders() {
  const { t } = words.value
  return (
    <div class="finders">
      <button class="search-button" type="button" onClick={() => (searchOpen.value = true)}>
        <Icon name="search" />
        <span>{t('search.inRegion')}</span>
      </button>
      <FilterButton />
    </div>
  )
}

function FilterButton() {
  const { t } = words.value
  return (
    <button class="button filter-button" type="button" aria-expanded={leftOpen.value} onClick={toggleLeft}>
      <Icon name="filter" />
      {t('filters')}
    </button>
  )
}

/** The way back to a side panel that is put away. */
function Unfold() {
  const { t } = words.value
  if (narrow.value) return null
  return (
    <>
      {(tight.value || !leftOpen.value) && <FilterButton />}
      {rightClosed.value && (
        <button class="button filter-button" type="button" onClick={() => (rightClosed.value = false)}>
          {t('panel')}
        </button>
      )}
    </>
  )
}
