import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { openScreen, setPanelTab } from '../../store/actions.ts'
import { useHistory } from '../../store/history/use-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { StepDays } from './step-days.tsx'
import { StepLine } from './step-line.tsx'

type Props = { now: RegionData; record: string | null; children: ComponentChildren }
const tabs = [null, 'history'] as const

/** What is known of a record now, and how it came to be so: two tabs of its panel. `record`: null where several are shown as one. */
export function RecordTabs({ now, record, children }: Props) {
  if (record === null) return <>{children}</>
  return (
    <Tabs key={record} now={now} record={record}>
      {children}
    </Tabs>
  )
}

function Tabs({ now, record, children }: Props & { record: string }) {
  const { t, figure } = words.value
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { region, version } = now.graph
  const history = useHistory(region.id, version, { about: record, limit: 20 })
  const chosen = route.value.tab
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    event.stopPropagation()
    const next = chosen === null ? 'history' : null
    setPanelTab(next)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus()
  }
  const count = history.page?.whole.steps
  return (
    <>
      <div ref={list} class="panel-tabs" role="tablist" aria-label={t('past.tabs')} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab ?? 'now'}
            id={`${id}-${tab ?? 'now'}`}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => {
              setPanelTab(tab)
            }}
          >
            {tab === null ? t('past.tab.now') : t('past.tab.history')}
            {tab === 'history' && count !== undefined && ` ${figure(count)}`}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen ?? 'now'}`}>
        {chosen === null ? children : <RecordHistory now={now} record={record} history={history} />}
      </div>
    </>
  )
}

type HistoryProps = { now: RegionData; record: string; history: ReturnType<typeof useHistory> }

/** The steps of one record, and under them the latest of the whole region. */
function RecordHistory({ now, record, history: { page, failed, more } }: HistoryProps) {
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
