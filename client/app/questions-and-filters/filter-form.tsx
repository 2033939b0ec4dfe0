import type { ComponentChildren } from 'preact'
import { lastMoment, unconfirmedIds } from '../../../domain/confirmation/unconfirmed.ts'
import { namedLevels, sectors } from '../../../contract/vocabulary.ts'
import { capitalise } from '../../i18n/words.ts'
import { CheckGroup, type CheckLine } from '../../parts/check-group.tsx'
import { SectorDot } from '../../parts/mark.tsx'
import type { StrengthChoice } from '../../../domain/scope/record-filter.ts'
import type { Scene } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { setFilters, setHidden, toggle } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { tally } from '../../text/tally.ts'

/** What is shown in full; what is switched off fades, and is counted. */
export function FilterForm({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t, lang } = words.value
  const { filters } = route.value
  const counts = tally(scene.region)
  const lines = <T extends string | number>(
    key: 'sectors' | 'levels' | 'kinds' | 'sources' | 'strengths',
    values: readonly T[],
    off: readonly T[],
    count: (value: T) => number,
    text: (value: T) => ComponentChildren,
  ): CheckLine[] =>
    values.map((value) => ({
      id: String(value),
      text: text(value),
      count: count(value),
      on: !off.includes(value),
      flip: () => {
        setHidden({ [key]: toggle(off, value) })
      },
    }))
  const present = sectors.filter(
    (one) => (counts.sectors.get(one) ?? 0) > 0 || scene.marks.some(({ sector }) => sector === one),
  )
  const levels = [...namedLevels, ...(counts.levels.has('unspecified') ? (['unspecified'] as const) : [])]
  const strengths: StrengthChoice[] = [1, 2, 3, 4, 5, 'unknown']
  const known = strengths.filter((strength) => strength !== 'unknown' && counts.strengths.has(strength))
  return (
    <form class="filters" aria-label={t('filters')}>
      <h2>{t('filters')}</h2>
      <CheckGroup
        title={t('filter.sectors')}
        lines={lines(
          'sectors',
          present,
          filters.hidden.sectors,
          (one) => counts.sectors.get(one) ?? 0,
          (one) => (
            <>
              <SectorDot sector={one} />
              <span>{t(`sector.${one}`)}</span>
            </>
          ),
        )}
      />
      <CheckGroup
        title={t('filter.levels.statements')}
        lines={lines(
          'levels',
          levels,
          filters.hidden.levels,
          (one) => counts.levels.get(one) ?? 0,
          (one) => (
            <span>{capitalise(t(`level.${one}`))}</span>
          ),
        )}
      />
      {known.length === 0 ? (
        <fieldset>
          <legend>{t('filter.strengths')}</legend>
          <p class="small soft">{t('filter.noStrength')}</p>
        </fieldset>
      ) : (
        <CheckGroup
          title={t('filter.strengths')}
          lines={lines(
            'strengths',
            strengths,
            filters.hidden.strengths,
            (strengthChoice) => counts.strengths.get(strengthChoice) ?? 0,
            (strengthChoice) => (
              <span>{t(`strength.${strengthChoice}`)}</span>
            ),
          )}
        />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={filters.onlyGaps}
          onChange={() => {
            setFilters({ onlyGaps: !filters.onlyGaps })
          }}
        />
        <span>{t('filter.onlyGaps')}</span>
      </label>
      {(lastMoment(now.graph) !== null || filters.onlyUnconfirmed) && (
        <label class="check">
          <input
            type="checkbox"
            checked={filters.onlyUnconfirmed}
            onChange={() => {
              setFilters({ onlyUnconfirmed: !filters.onlyUnconfirmed })
            }}
          />
          <span>
            {t('filter.onlyUnconfirmed')} <span class="soft">{unconfirmedIds(scene.region).size}</span>
          </span>
        </label>
      )}
      <details>
        <summary>{t('filter.kinds')}</summary>
        <CheckGroup
          title={t('filter.kinds')}
          lines={lines(
            'kinds',
            [...counts.kinds.keys()],
            filters.hidden.kinds,
            (one) => counts.kinds.get(one) ?? 0,
            (one) => (
              <span>{capitalise(kindName(lang, one))}</span>
            ),
          )}
        />
      </details>
      {counts.sources.size > 0 && (
        <details>
          <summary>{t('filter.sources')}</summary>
          <CheckGroup
            title={t('filter.sources.statements')}
            lines={lines(
              'sources',
              [...counts.sources.keys()],
              filters.hidden.sources,
              (one) => counts.sources.get(one) ?? 0,
              (one) => (
                <span>{now.graph.sources.find(({ id }) => id === one)?.title ?? t('name.unknown')}</span>
              ),
            )}
          />
        </details>
      )}
    </form>
  )
}
