import { severities } from '../../../contract/vocabulary.ts'
import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { CheckGroup } from '../../parts/check-group.tsx'
import type { Scene } from '../../scene/scene.ts'
import { setFilters, setHidden, toggle } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'

/** Which rules and weights are in the list, each with how many it finds. The map follows. */
export function GapFilters({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t, lang } = words.value
  const { filters } = route.value
  const found = scene.findings.filter(({ decided }) => decided)
  const rules = now.rules.filter(
    ({ id }) => filters.hidden.rules.includes(id) || scene.findings.some(({ rule }) => rule === id),
  )
  return (
    <form class="filters is-gaps" aria-label={t('filters')}>
      <h2>{t('filters')}</h2>
      <CheckGroup
        title={t('filter.rules')}
        lines={rules.map(({ id, texts }) => ({
          id,
          text: <span>{texts[lang].name}</span>,
          count: found.filter(({ rule }) => rule === id).length,
          on: !filters.hidden.rules.includes(id),
          flip: () => {
            setHidden({ rules: toggle(filters.hidden.rules, id) })
          },
        }))}
      />
      <CheckGroup
        title={t('filter.severities')}
        lines={severities.map((one) => ({
          id: one,
          text: (
            <>
              <Badge severity={one} size={14} />
              <span>{capitalise(t(`severity.${one}`))}</span>
            </>
          ),
          count: found.filter(({ severity }) => severity === one).length,
          on: !filters.hidden.severities.includes(one),
          flip: () => {
            setHidden({ severities: toggle(filters.hidden.severities, one) })
          },
        }))}
      />
      <CheckGroup
        title={t('filter.also')}
        lines={[
          {
            id: 'undecided',
            text: <span>{t('filter.undecided')}</span>,
            count: scene.findings.length - found.length,
            on: !filters.onlyFound,
            flip: () => {
              setFilters({ onlyFound: !filters.onlyFound })
            },
          },
        ]}
      />
    </form>
  )
}
