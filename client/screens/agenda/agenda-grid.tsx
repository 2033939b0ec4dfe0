import { useRef, useState } from 'preact/hooks'
import { securingPoints } from '../../../domain/tables/agenda.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import type { TimeAxis } from '../../picture/agenda/axis.ts'
import type { AgendaShape } from '../../picture/agenda/shape.ts'
import { word } from '../../picture/primitives.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import type { Scene } from '../../scene/scene.ts'
import { emptyStatus } from '../../store/changes/status-changes.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { words } from '../../store/language.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { writesClosed } from '../../store/session.ts'
import { AgendaRow } from './agenda-row.tsx'
import { type AgendaSpot, moveAgendaFocus } from './move-focus.ts'

/** The activities as a grid for keys and screen readers: one stop for Tab, arrows walk the rows, sideways to their status. */
export function AgendaGrid({ scene, shape, axis }: { scene: Scene; shape: AgendaShape; axis: TimeAxis }) {
  const { t } = words.value
  const whole = useRef<HTMLDivElement>(null)
  // By its activity: a new status puts the rows in another order under the hand.
  const [wanted, setSpot] = useState<{ id: string | null; column: AgendaSpot['column'] }>({ id: null, column: 0 })
  const rows = shape.groups.flatMap(({ lines }) => lines)
  const spot: AgendaSpot = {
    row: Math.max(
      rows.findIndex(({ activity }) => activity.id === wanted.id),
      0,
    ),
    column: wanted.column,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = moveAgendaFocus(spot, event.key, rows.length)
    const activity = rows[spot.row]?.activity
    if (next !== null) {
      setSpot({ id: rows[next.row]?.activity.id ?? null, column: next.column })
      whole.current?.querySelector<HTMLElement>(`[data-spot="${next.row}:${next.column}"]`)?.focus()
    } else if (
      event.key.toLowerCase() === 's' &&
      singleKeysEnabled.value &&
      !writesClosed.value &&
      activity !== undefined
    )
      showForm({ what: 'status', draft: { record: activity.id, ...emptyStatus } })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  let at = -1
  return (
    <div
      ref={whole}
      class="agenda-grid"
      role="grid"
      aria-label={t('doAgenda.name')}
      aria-describedby="agenda-keys"
      onKeyDown={onKeyDown}
    >
      <div role="row" class="agenda-row agenda-head">
        <span role="columnheader">{t('doAgenda.activity')}</span>
        <span role="columnheader">{t('doAgenda.lead')}</span>
        <span role="columnheader">{t('doAgenda.doers')}</span>
        <span role="columnheader" class="agenda-years">
          <span class="unseen">{t('doAgenda.time')}</span>
          <Years axis={axis} />
        </span>
        <span role="columnheader">{t('doAgenda.result')}</span>
        <span role="columnheader" class="agenda-letters">
          <span class="unseen">{t('doAgenda.securing')}</span>
          {securingPoints.map((point) => (
            <b key={point} aria-hidden="true">
              {t(`doAgenda.letter.${point}`)}
            </b>
          ))}
        </span>
      </div>
      {shape.groups.map(({ goal, lines }) => (
        <div key={goal?.id ?? ''} role="rowgroup">
          {shape.grouping === 'goal' && (
            <div role="row" class="agenda-goal">
              <span role="rowheader" aria-colspan={6}>
                {goal?.name ?? t('doAgenda.noGoal')}
              </span>
            </div>
          )}
          {lines.map((line) => {
            const row = (at += 1)
            return (
              <AgendaRow
                key={line.activity.id}
                scene={scene}
                line={line}
                axis={axis}
                stop={(column) => ({
                  'data-spot': `${row}:${column}`,
                  tabIndex: spot.row === row && spot.column === column ? 0 : -1,
                  onFocus: () => {
                    setSpot({ id: line.activity.id, column })
                  },
                })}
              />
            )
          })}
        </div>
      ))}
      <p id="agenda-keys" class="unseen">
        {t('doAgenda.keys')}
      </p>
    </div>
  )
}

/** The years over the axis, as many as have room; and where today is. */
function Years({ axis }: { axis: TimeAxis }) {
  const { t } = words.value
  const every = Math.ceil(34 / ((axis.years[1]?.x ?? axis.width) - (axis.years[0]?.x ?? 0)))
  const now = axis.x(axis.on)
  const years = axis.years.filter(({ x }, at) => at % every === 0 && x < axis.width - 16)
  return (
    <svg
      width={rem(axis.width)}
      height={rem(34)}
      viewBox={`0 0 ${axis.width} 34`}
      aria-hidden="true"
      class="agenda-drawing"
    >
      <Drawn
        picture={[
          ...years.map(({ year, x }) => word(x + 2, 30, String(year), pageTokens['ink-soft'])),
          word(now, 13, t('doAgenda.now'), pageTokens.ink, { weight: 600, anchor: 'middle' }),
        ]}
      />
    </svg>
  )
}
