import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { openScreen, setPanelTab } from '../../store/actions.ts'
import { recordSteps, useHistory } from '../../store/history/use-history.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import type { HistoryProps } from './history-tab.tsx'
import '../../style/history/tabs.css'

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
  const last = history.page?.steps[0]?.change.at
  // The headline of the view says it too.
  useEffect(() => {
    if (chosen === null || count === undefined || last === undefined) return
    recordSteps.value = { record, steps: count, last }
    return () => {
      recordSteps.value = null
    }
  }, [record, chosen, count, last])
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
        {chosen === null ? children : <History now={now} record={record} history={history} />}
      </div>
    </>
  )
}

/** The way to the steps of the whole region. */
export const AllStepsButton = () => (
  <button
    class="link"
    type="button"
    onClick={() => {
      openScreen('history')
    }}
  >
    {words.value.t('past.open')} <kbd>H</kbd>
  </button>
)

let part: typeof import('./history-tab.tsx') | null = null

/** The steps themselves are fetched when the history is first read. */
function History(props: HistoryProps) {
  const [ready, setReady] = useState(part)
  useEffect(() => {
    if (ready !== null) return
    void import('./history-tab.tsx').then((fetched) => {
      part = fetched
      setReady(fetched)
    })
  }, [])
  return ready === null ? <p class="soft">{words.value.t('loading')}</p> : <ready.HistoryTab {...props} />
}
