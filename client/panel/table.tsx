import { ConfirmPart } from '../forms/confirm/confirm-part.tsx'
import { AddSeatButton } from '../forms/statement/add-buttons.tsx'
import { ChangeRecordButton } from '../forms/record/change-buttons.tsx'
import { capitalise } from '../i18n/words.ts'
import type { Row, Scene } from '../scene/scene.ts'
import { levelOfSide } from '../scene/pair/sides.ts'
import { select } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { namedAt } from '../text/presence.ts'
import { sharedOf } from '../text/readings.ts'
import { RecordTabs } from './history/record-tabs.tsx'
import { Depth } from './depth.tsx'
import { AskedList } from './record/asked-list.tsx'
import { SharedPart } from './record/reading.tsx'
import { SourceLink } from './record/source-link.tsx'
import { StatementPart } from './record/statement.tsx'
import { ActivityParts } from './activity/activity-panel.tsx'
import { FactsheetLink } from '../parts/page/factsheet-link.tsx'
import { RecordNote } from '../parts/page/record-note.tsx'

/** A body or activity: what is known of it, and who is named at it. */
export function TablePanel({ now, scene, row }: { now: RegionData; scene: Scene; row: Row }) {
  const { t } = words.value
  const { graph } = now
  const body = graph.bodies.find(({ id }) => id === row.table)
  const activity = graph.activities.find(({ id }) => id === row.table)
  const table = body ?? activity
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const seats = scene.seats.filter((seat) => seat.row === row.id && seat.how !== 'expected')
  const named = namedAt(scene, row.id).all
  const unnamed = seats.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const carried = graph.carryings.filter((carrying) => carrying.body === row.table)
  const shared = sharedOf(seats.map(({ involvements }) => involvements))
  const facts = [
    body?.kind != null ? t(`body.${body.kind}`) : null,
    body?.rhythm ?? null,
    activity?.agenda ?? null,
    activity?.status != null ? t(`status.${activity.status}`) : null,
    activity?.statusStatedAs != null ? t('said.as', { words: activity.statusStatedAs }) : null,
  ].filter((fact) => fact !== null)
  return (
    <>
      <p class="soft small">
        {t(`side.${row.side}`)} · {t(`side.${row.side}.sub`)}
      </p>
      <h2 class="panel-title">{table?.name ?? row.name}</h2>
      {facts.length > 0 && <p class="small soft">{facts.join(' · ')}</p>}
      <RecordTabs now={now} record={table?.id ?? null}>
        <ConfirmPart />
        {body !== undefined && <ChangeRecordButton what="body" record={body} />}
        {body !== undefined && <FactsheetLink about={body.id} />}
        {activity !== undefined && <ActivityParts scene={scene} activity={activity} />}
        {table?.note != null && (
          <p class="small soft">
            <RecordNote>{table.note}</RecordNote>
          </p>
        )}
        {carried.length > 0 && (
          <section class="panel-part">
            <h3>{t('table.carries')}</h3>
            <ul class="small">
              {carried.map((one) => (
                <li key={one.id}>
                  {graph.activities.find(({ id }) => id === one.activity)?.name ?? one.statedAs ?? t('name.unknown')}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="panel-part">
          <h3>
            {t('table.who')} {named > 0 && <b>{named}</b>}
          </h3>
          {seats.length === 0 && <p class="small soft">{t('table.nobody')}</p>}
          {unnamed > 0 && (
            <p class="small soft">
              {unnamed} {t('count.mentions', { n: unnamed })}
            </p>
          )}
          <SharedPart graph={graph} shared={shared} />
          <ul>
            {seats.map((seat) => (
              <StatementPart
                key={seat.id}
                region={scene.region}
                name={capitalise((marks.get(seat.mark)?.name ?? t('name.unknown')).replaceAll('\u00AD', ''))}
                how={seat.how}
                said={seat.involvements}
                shared={shared}
                onName={() => {
                  select(seat.mark)
                }}
              />
            ))}
          </ul>
          <AskedList
            scene={scene}
            asked={scene.asked.filter((one) => one.row === row.id)}
            nameOf={({ mark }) => capitalise((marks.get(mark)?.name ?? t('name.unknown')).replaceAll('\u00AD', ''))}
          />
          {table !== undefined && (
            <AddSeatButton draft={{ at: table.id, level: levelOfSide[row.side] }}>{t('seat.addHere')}</AddSeatButton>
          )}
        </section>
        <section class="panel-part small">
          <h3>{t('origin')}</h3>
          <SourceLink graph={graph} id={table?.source ?? null} />
        </section>
        <Depth />
      </RecordTabs>
    </>
  )
}
