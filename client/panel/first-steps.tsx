import { RegionId } from '../../contract/ids.ts'
import { capitalise, formatList } from '../i18n/words.ts'
import { KindTicks } from '../forms/expectation/kind-ticks.tsx'
import { RecordsButton } from '../forms/record/records-panel.tsx'
import { AllStepsButton } from './history/record-tabs.tsx'
import { Icon } from '../parts/icon.tsx'
import { expectedKindSet, unnamedKinds } from '../../domain/expected.ts'
import type { Row, Scene } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { kinds as sectorOfKind } from '../../contract/vocabulary.ts'
import { NEW } from '../scene/fill-scene.ts'
import { nameNewPartner, nameNewTable } from '../store/fill/give-answer.ts'
import { route } from '../store/route.ts'
import { narrow } from '../store/screen.ts'
import { openImport, openRegion, setFilling } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { writeChanges } from '../store/steps/write.ts'
import { type RegionData, regions } from '../store/region-data.ts'

/** An almost empty region: three things to find out, from what is missing; and a region to see how it can become. */
export function FirstSteps({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t, lang } = words.value
  const unnamed = unnamedKinds(scene.region).map((kind) => kindName(lang, kind))
  const kinds = expectedKindSet(scene.region).size
  const named = kinds - unnamed.length
  const lines = (key: 'count.tables' | 'count.floors', isOne: (row: Row) => boolean) => {
    const rows = scene.rows.filter((row) => row.what !== 'expected' && isOne(row))
    const count = t(key, { n: rows.length })
    return rows.length > 0 && rows.every(({ silent }) => silent) ? t('steps.nobody', { count }) : count
  }
  const steps = [
    {
      key: 'partners',
      text:
        unnamed.length === 0
          ? t('steps.partners.none')
          : t('steps.partners.text', { kinds: formatList(words.value, unnamed) }),
      count: t('steps.kinds', { named, kinds }),
      isDone: named === kinds,
      begin: () => {
        const [first] = unnamedKinds(scene.region)
        if (first !== undefined) nameNewPartner(sectorOfKind[first].sector, first)
      },
    },
    {
      key: 'tables',
      text: t('steps.tables.text'),
      count: lines('count.tables', ({ side }) => side !== 'floor'),
      isDone: scene.rows.some(({ side, silent }) => side === 'table' && !silent),
      begin: () => {
        nameNewTable(`${NEW}table`, 'table')
      },
    },
    {
      key: 'floor',
      text: t('steps.floor.text'),
      count: lines('count.floors', ({ side }) => side === 'floor'),
      isDone: scene.rows.some(({ side, silent }) => side === 'floor' && !silent),
      begin: () => {
        nameNewTable(`${NEW}floor`, 'floor')
      },
    },
  ] as const
  const example = [...(regions.value ?? [])].sort((a, b) => b.statements - a.statements)[0]
  const id = RegionId.safeParse(example?.id)
  return (
    <>
      <p class="soft small">{t('panel.nothing')}</p>
      <h2 class="panel-title">{t('steps.title')}</h2>
      <p class="small soft">{t('steps.sub')}</p>
      <p class="form-buttons">
        <RecordsButton />
        <AllStepsButton />
      </p>
      <ol class="steps">
        {steps.map(({ key, text, count, isDone, begin }, at) => (
          <li key={key}>
            <span class="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <h3>{t(`steps.${key}`)}</h3>
              <p>{capitalise(text)}</p>
              <p class="soft small">{isDone ? t('steps.done', { count }) : count}</p>
              {key === 'partners' && (
                <KindTicks
                  region={scene.region}
                  write={({ name, text: said }, changes) => void writeChanges(`${name} ${said}`, changes)}
                />
              )}
              {!route.value.trial && (
                <button
                  class="button"
                  type="button"
                  onClick={() => {
                    setFilling(true)
                    if (!narrow.value) begin()
                  }}
                >
                  {t(`steps.${key}.go`)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <section class="steps-sheet">
        <h3>{t('import.step')}</h3>
        <p>{t('import.step.text')}</p>
        <button class="button with-icon" type="button" onClick={openImport}>
          <Icon name="upload" />
          {t('import.empty.title')}
        </button>
      </section>
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
