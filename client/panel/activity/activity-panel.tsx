import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { agendaOf, securingPoints } from '../../../domain/tables/agenda.ts'
import { AddSeatButton, OpenFormButton } from '../../forms/statement/add-buttons.tsx'
import { ActivityButton } from '../../forms/record/activity-button.tsx'
import { capitalise } from '../../i18n/words.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { FactsheetLink } from '../../parts/page/factsheet-link.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { fillOf, securingSign } from '../../picture/agenda/glyphs.ts'
import { agendaRowWords } from '../../picture/agenda/cell-words.ts'
import { agendaShape } from '../../picture/agenda/shape.ts'
import { statusSinceText } from '../../picture/agenda/words.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { noFilters } from '../../scene/filters.ts'
import type { Scene } from '../../scene/scene.ts'
import { showOnMap } from '../../store/actions.ts'
import { emptyStatus } from '../../store/changes/status-changes.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { view } from '../../store/screen.ts'
import { Depth } from '../depth.tsx'
import { RecordTabs } from '../history/record-tabs.tsx'
import { SourceLink } from '../record/source-link.tsx'
import { Course } from './course.tsx'

/** An activity that has no line of its own on the map: what is known of it. */
export function ActivityPanel({ now, scene, activity }: { now: RegionData; scene: Scene; activity: Activity }) {
  const { t } = words.value
  const line = agendaShape(scene, noFilters.hidden, 'status').all.find((one) => one.activity.id === activity.id)
  const doers = line === undefined ? [] : agendaRowWords(scene, line, words.value).doers
  return (
    <>
      <h2 class="panel-title">{activity.name}</h2>
      {activity.agenda !== null && <p class="small soft">{activity.agenda}</p>}
      <RecordTabs now={now} record={activity.id}>
        <ActivityParts scene={scene} activity={activity} />
        <section class="panel-part">
          <h3>{t('table.who')}</h3>
          <ul class="small">
            {doers.map((said) => (
              <li key={said}>{capitalise(said)}</li>
            ))}
          </ul>
          <AddSeatButton draft={{ at: activity.id, level: 'operational' }}>{t('seat.addHere')}</AddSeatButton>
        </section>
        <section class="panel-part small">
          <h3>{t('origin')}</h3>
          <SourceLink graph={now.graph} id={activity.source} />
        </section>
        <Depth />
      </RecordTabs>
    </>
  )
}

/** How an activity stands and went, and whether its result lasts; with the way to a new status. */
export function ActivityParts({ scene, activity }: { scene: Scene; activity: Activity }) {
  const { t } = words.value
  const item = agendaOf(scene.region).find(({ facts }) => facts.activity.id === activity.id)
  if (item === undefined) return null
  const marks = securingPoints.map((point) => ({ point, mark: item.securing[point] }))
  const sure = marks.filter(({ mark }) => mark.holds === true).length
  const unknown = marks.filter(({ mark }) => mark.holds === null).length
  return (
    <>
      <p class="activity-said">
        {capitalise(statusSinceText(activity, words.value))}; {t('doAgenda.points', { n: sure, unknown })}.
      </p>
      <p class="form-buttons">
        <OpenFormButton form={{ what: 'status', draft: { record: activity.id, ...emptyStatus } }}>
          {t('doAgenda.change')}
        </OpenFormButton>
        <ActivityButton activity={activity} isNamed={false} />
        {view.value !== 'map' && (
          <button
            class="button"
            type="button"
            onClick={() => {
              showOnMap(activity.id)
            }}
          >
            {t('doAgenda.toMap')}
          </button>
        )}
      </p>
      <FactsheetLink about={activity.id} />
      <Course activity={activity} on={scene.region.on} />
      <section class="panel-part">
        <h3>{t('doAgenda.securing')}</h3>
        <ul class="securing-list small">
          {marks.map(({ point, mark }) => (
            <li key={point}>
              <svg width={rem(16)} height={rem(16)} viewBox="0 0 16 16" aria-hidden="true">
                <Drawn picture={securingSign(fillOf(mark), 3, 3, pageTokens)} />
              </svg>
              <span>{t(`doAgenda.point.${point}`)}</span>
              <span class="soft">
                {point === 'owner' && activity.owner !== null ? activity.owner : t(`doAgenda.fill.${fillOf(mark)}`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
