import { Fragment } from 'preact'
import { type NumberedFinding, findingLook, isQuestion, type Scene } from '../scene/scene.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { view } from '../store/screen.ts'
import { RecordsButton } from '../forms/record/records-panel.tsx'
import { ActionsList } from './actions-list.tsx'
import { FindingItems } from './finding/finding-items.tsx'
import { AllStepsButton } from './history/record-tabs.tsx'

/** Nothing chosen: the questions for the meeting, in its order. */
export function MeetingQuestions({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t } = words.value
  const found = scene.findings.filter(isQuestion)
  const rest = ['assigned', 'settled'] as const
  const open = scene.findings.filter(({ decided, advice }) => !decided && !advice)
  const list = (findings: readonly NumberedFinding[]) => (
    <ol class="agenda">
      <FindingItems now={now} scene={scene} findings={findings} />
    </ol>
  )
  return (
    <>
      <p class="soft small">{t('panel.nothing')}</p>
      <h2 class="panel-title">{t('agenda.title')}</h2>
      <p class="form-buttons">
        <RecordsButton />
        <AllStepsButton />
      </p>
      {scene.findings.length === 0 && <p>{t('headline.nothing')}</p>}
      {found.length > 0 && list(found)}
      {rest.map((look) => {
        const some = scene.findings.filter((finding) => findingLook(finding) === look && !finding.advice)
        if (some.length === 0) return null
        return (
          <Fragment key={look}>
            <h3>
              {t(`agenda.${look}`)} <span class="soft">{some.length}</span>
            </h3>
            {list(some)}
          </Fragment>
        )
      })}
      {open.length > 0 && (
        <>
          <h3>
            {t('group.undecided')} <span class="soft">{open.length}</span>
          </h3>
          {list(open)}
        </>
      )}
      {view.value !== 'gaps' && <ActionsList now={now} />}
      <p class="small soft panel-foot">{t('agenda.how')}</p>
    </>
  )
}
