import { useState } from 'preact/hooks'
import { openScreen } from '../../store/actions.ts'
import { type ReadHistory, useHistory } from '../../store/history/use-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { StepDays } from './step-days.tsx'
import { StepLine } from './step-line.tsx'

export type HistoryProps = { now: RegionData; record: string; history: ReadHistory }

/** The steps of one record, and under them the latest of the whole region. */
export function HistoryTab({ now, record, history: { page, failed, more } }: HistoryProps) {
  const { t } = words.value
  return (
    <div class="log">
      {failed && (
        <p role="alert">
          {t('history.failed')}{' '}
          <button class="link" type="button" onClick={more}>
            {t('trouble.again')}
          </button>
        </p>
      )}
      {page === null && !failed && <p class="soft">{t('loading')}</p>}
      {page?.steps.length === 0 && <p class="soft">{t('past.none')}</p>}
      {page !== null && <StepDays key={record} now={now} page={page} about={record} heading="h3" />}
      {page?.next != null && (
        <button class="link" type="button" onClick={more}>
          {t('past.more')}
        </button>
      )}
      <LatestSteps now={now} />
    </div>
  )
}

/** The last three steps of the region, and the way to all of them. */
function LatestSteps({ now }: { now: RegionData }) {
  const { t } = words.value
  const { region, version } = now.graph
  const { page } = useHistory(region.id, version, { limit: 3 })
  const [open, setOpen] = useState<string | null>(null)
  if (page === null) return null
  return (
    <section class="log-latest">
      <h3>
        <b>{t('past.whole', { region: region.name })}</b> {t('past.steps', { n: page.whole.steps })}
      </h3>
      <ul>
        {page.steps.slice(0, 3).map((step) => (
          <StepLine
            key={step.change.id}
            now={now}
            step={step}
            names={page.names}
            about={null}
            last
            dated
            open={open === step.change.id}
            onOpen={(opened) => {
              setOpen(opened ? step.change.id : null)
            }}
          />
        ))}
      </ul>
      <button
        class="link"
        type="button"
        onClick={() => {
          openScreen('history')
        }}
      >
        {t('past.all', { region: region.name })}
      </button>
    </section>
  )
}
