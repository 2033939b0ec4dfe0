import { useRef } from 'preact/hooks'
import { OpenFormButton } from '../../forms/statement/add-buttons.tsx'
import { useWidth } from '../../parts/page/use-measurement.ts'
import { timeAxis } from '../../picture/agenda/axis.ts'
import { type AgendaShape, agendaGroupings, agendaShape } from '../../picture/agenda/shape.ts'
import { agendaCounts, agendaHeadline } from '../../picture/agenda/words.ts'
import { setAgendaGrouping } from '../../store/actions.ts'
import { wholeScene } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { newRecordDraft } from '../../store/records/record-draft.ts'
import { route } from '../../store/route.ts'
import { narrow, tight } from '../../store/screen.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ScreenHead, ScreenModule, ScreenProps } from '../screen.ts'
import { AgendaGrid } from './agenda-grid.tsx'
import { AgendaLegend } from './legend.tsx'
import '../../style/agenda/agenda.css'
import '../../style/agenda/narrow.css'

/** What the columns beside the axis of time take, px; on a phone it has the width to itself. */
const BESIDE = {
  ...{ wide: 24 + 208 + 96 + 116 + 96 + 124 + 5 * 12, tight: 24 + 176 + 80 + 116 + 84 + 124 + 5 * 8 },
  narrow: 32,
}
/** Less is no axis. */
const LEAST = 104

/** The do-agenda: every activity with who is in it, how it stands, and whether its result lasts. */
function AgendaView({ now, scene }: ScreenProps) {
  const { t } = words.value
  const host = useRef<HTMLDivElement>(null)
  const width = useWidth(host)
  const shape = shapeOnScreen(scene)
  const beside = BESIDE[narrow.value ? 'narrow' : tight.value ? 'tight' : 'wide']
  const days = shape.all.flatMap(({ activity: { start, statusSince, end } }) =>
    [start, statusSince, end].filter((day) => day !== null),
  )
  const axis = timeAxis(days, scene.region.on, Math.max((width ?? 900) - beside, LEAST))
  return (
    <div ref={host} class="do-agenda">
      {shape.all.length === 0 ? (
        <div class="do-agenda-empty">
          <p>{t('doAgenda.empty')}</p>
          <p class="form-buttons">
            <NewActivityButton now={now} />
          </p>
        </div>
      ) : shape.lines.length === 0 ? (
        <p class="do-agenda-empty" role="status">
          {t('doAgenda.allFiltered')}
        </p>
      ) : (
        <AgendaGrid scene={scene} shape={shape} axis={axis} />
      )}
      {shape.lines.length > 0 && <AgendaLegend shape={shape} />}
    </div>
  )
}

const NewActivityButton = ({ now }: Pick<ScreenProps, 'now'>) => (
  <OpenFormButton form={{ what: 'record', draft: newRecordDraft(now.graph, 'activity'), focus: null }}>
    {words.value.t('doAgenda.add')}
  </OpenFormButton>
)

const shapeOnScreen = (scene: Scene): AgendaShape =>
  agendaShape(wholeScene.value ?? scene, route.value.filters.hidden, route.value.agenda)

function headOf({ now, scene }: ScreenProps): ScreenHead {
  const shape = shapeOnScreen(scene)
  const { t } = words.value
  const hasGoals = scene.region.graph.goals.length > 0
  const { visible, secured, leadless } = agendaCounts(shape)
  return {
    line: agendaHeadline(shape, words.value),
    shown: (
      <span>
        <b>{shape.lines.length}</b> {t('count.of')} <b>{shape.all.length}</b>{' '}
        {t('doAgenda.count', { n: shape.all.length })}
      </span>
    ),
    counts: (
      <>
        {visible > 0 && <span>{t('doAgenda.visible', { n: visible })}</span>}
        {secured > 0 && <span>{t('doAgenda.secured', { n: secured })}</span>}
        {leadless > 0 && <span>{t('doAgenda.leadless', { n: leadless })}</span>}
      </>
    ),
    ...(shape.all.length > 0
      ? {
          tools: (
            <>
              <NewActivityButton now={now} />
              {hasGoals && <Grouping />}
            </>
          ),
        }
      : {}),
  }
}

function Grouping() {
  const { t } = words.value
  return (
    <div class="switch" role="group" aria-label={t('doAgenda.group')}>
      {agendaGroupings.map((grouping) => (
        <button
          key={grouping}
          type="button"
          aria-pressed={route.value.agenda === grouping}
          onClick={() => {
            setAgendaGrouping(grouping)
          }}
        >
          {t(`doAgenda.group.${grouping}`)}
        </button>
      ))}
    </div>
  )
}

export const agendaScreen: ScreenModule = { Screen: AgendaView, headOf }
