import { RegionId } from '../../contract/ids.ts'
import { capitalise, formatList } from '../i18n/words.ts'
import { Icon } from '../parts/icon.tsx'
import type { Scene } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { openRegion } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { type RegionData, regions } from '../store/region-data.ts'

/** An almost empty region: three things to find out, from what is missing; and a region to see how it can become. */
export function FirstSteps({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t, lang } = words.value
  const absent = scene.marks
    .filter(({ what }) => what === 'absent')
    .flatMap(({ kind }) => (kind === null ? [] : [kindName(lang, kind)]))
  const tables = scene.rows.filter((row) => row.side !== 'floor' && !row.silent).length
  const floors = scene.rows.filter((row) => row.side === 'floor' && !row.silent).length
  const { named, kinds } = now.gaps.expected
  const steps = [
    {
      key: 'partners',
      text:
        absent.length === 0
          ? t('steps.partners.none')
          : t('steps.partners.text', { kinds: formatList(words.value, absent) }),
      count: t('steps.kinds', { named, kinds }),
    },
    { key: 'tables', text: t('steps.tables.text'), count: t('count.tables', { n: tables }) },
    { key: 'floor', text: t('steps.floor.text'), count: t('count.floors', { n: floors }) },
  ] as const
  const example = [...(regions.value ?? [])].sort((a, b) => b.statements - a.statements)[0]
  const id = RegionId.safeParse(example?.id)
  return (
    <>
      <p class="soft small">{t('panel.nothing')}</p>
      <h2 class="panel-title">{t('steps.title')}</h2>
      <p class="small soft">{t('steps.sub')}</p>
      <ol class="steps">
        {steps.map(({ key, text, count }, at) => (
          <li key={key}>
            <span class="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <h3>{t(`steps.${key}`)}</h3>
              <p>{capitalise(text)}</p>
              <p class="soft small">{count}</p>
            </div>
          </li>
        ))}
      </ol>
      {id.success && example !== undefined && example.id !== now.graph.region.id && example.statements > 0 && (
        <button
          class="link with-icon"
          type="button"
          onClick={() => {
            openRegion(id.data)
          }}
        >
          <Icon name="eye" />
          {t('steps.example', { name: example.name })}
        </button>
      )}
      <p class="small soft panel-foot">
        {t('steps.sources', { sources: now.graph.sources.map(({ title }) => title).join(' · ') })}{' '}
        {t('questions.early')}
      </p>
    </>
  )
}
