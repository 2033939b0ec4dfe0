import { activityStatuses } from '../../../contract/vocabulary.ts'
import { agendaOf } from '../../../domain/tables/agenda.ts'
import { CheckGroup } from '../../parts/check-group.tsx'
import { agendaNameOf, statusChoiceOf } from '../../picture/agenda/shape.ts'
import { statusWord } from '../../picture/agenda/words.ts'
import { NO_AGENDA } from '../../scene/filters.ts'
import type { Scene } from '../../scene/scene.ts'
import { setHidden, toggle } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

/** Which activities are in the do-agenda: by their status, and by the agenda they belong to. */
export function AgendaFilters({ scene }: { scene: Scene }) {
  const { t } = words.value
  const { hidden } = route.value.filters
  const activities = agendaOf(scene.region).map(({ facts }) => facts.activity)
  if (activities.length === 0) return null
  const count = (holds: (activity: (typeof activities)[number]) => boolean) => activities.filter(holds).length
  const statuses = [...activityStatuses, 'unknown' as const].filter(
    (status) => hidden.statuses.includes(status) || activities.some((activity) => statusChoiceOf(activity) === status),
  )
  const agendas = [...new Set([...activities.map(agendaNameOf), ...hidden.agendas])]
  return (
    <form class="filters" aria-label={t('filters')}>
      <h2>{t('filters')}</h2>
      <CheckGroup
        title={t('filter.statuses')}
        lines={statuses.map((status) => ({
          id: status,
          text: <span>{statusWord(status === 'unknown' ? null : status, words.value)}</span>,
          count: count((activity) => statusChoiceOf(activity) === status),
          on: !hidden.statuses.includes(status),
          flip: () => {
            setHidden({ statuses: toggle(hidden.statuses, status) })
          },
        }))}
      />
      <CheckGroup
        title={t('filter.agendas')}
        lines={agendas.map((agenda) => ({
          id: agenda,
          text: <span>{agenda === NO_AGENDA ? t('doAgenda.filter.none') : agenda}</span>,
          count: count((activity) => agendaNameOf(activity) === agenda),
          on: !hidden.agendas.includes(agenda),
          flip: () => {
            setHidden({ agendas: toggle(hidden.agendas, agenda) })
          },
        }))}
      />
    </form>
  )
}
