import { useState } from 'preact/hooks'
import type { MomentSummary } from '../../../contract/answers/moment.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { useMenu } from '../../parts/page/use-menu.ts'
import { openRound, setMoment } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { loadMoments } from '../../store/load.ts'
import { moments, regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { writesClosed } from '../../store/session.ts'
import { comparedNames, CompareWith, nameInBar } from './compare-with.tsx'
import { MomentEdit } from './moment-edit.tsx'
import { MomentDialog } from './moment-dialog.tsx'
import '../../style/bar/menu.css'
import '../../style/moments/moments.css'

/** Of when the region is shown: now, or as a moment froze it; and where a moment is started. */
export function MomentMenu() {
  const { t, day } = words.value
  const menu = useMenu()
  const [starting, setStarting] = useState(false)
  const [editing, setEditing] = useState<MomentSummary | null>(null)
  const { moment: shown, region } = route.value
  const all = moments.value ?? []
  const present = all.find(({ moment }) => moment.id === shown)?.moment
  const name = comparedNames() ?? (shown === null ? t('moment.now') : present === undefined ? '…' : nameInBar(present))
  const choose = (id: typeof shown) => () => {
    menu.closeToButton()
    setMoment(id)
  }
  return (
    <>
      <details
        class="bar-menu moment"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && region !== null) void loadMoments(region)
        }}
        {...menu.parts}
      >
        <summary aria-label={`${t('moment')}: ${name}`}>
          <span class="moment-word">{t('moment')}</span> <b class="moment-name">{name}</b>
        </summary>
        <div class="bar-menu-items from-left">
          <button
            class="bar-menu-item"
            type="button"
            aria-current={shown === null ? 'true' : undefined}
            onClick={choose(null)}
          >
            <b>{t('moment.now')}</b>
          </button>
          {all.map((one) => {
            const { moment, partners } = one
            return (
              <div key={moment.id} class="moment-line">
                <button
                  class="bar-menu-item"
                  type="button"
                  aria-current={moment.id === shown ? 'true' : undefined}
                  onClick={choose(moment.id)}
                >
                  <b>{moment.name}</b>
                  <span class="small soft">
                    {day(moment.day)} · {t('moments.partners', { n: partners })}
                  </span>
                </button>
                <button
                  class="link"
                  type="button"
                  {...unavailableWhen(writesClosed.value)}
                  onClick={() => {
                    if (writesClosed.value) return
                    menu.close()
                    setEditing(one)
                  }}
                >
                  {t('change')}
                  <span class="unseen"> {moment.name}</span>
                </button>
              </div>
            )
          })}
          <CompareWith onChoose={menu.closeToButton} />
          {moments.value?.length === 0 && <p class="small soft">{t('moments.none')}</p>}
          {all.length > 0 && (
            <button
              class="button"
              type="button"
              onClick={() => {
                menu.close()
                openRound()
              }}
            >
              {t('round.open')}
            </button>
          )}
          <button
            class="button"
            type="button"
            {...unavailableWhen(writesClosed.value)}
            onClick={() => {
              if (writesClosed.value) return
              menu.close()
              setStarting(true)
            }}
          >
            {t('moments.start')}
          </button>
        </div>
      </details>
      {editing !== null && regionData.value !== null && (
        <MomentEdit
          graph={regionData.value.graph}
          summary={editing}
          onClose={() => {
            setEditing(null)
            menu.closeToButton()
          }}
        />
      )}
      {starting && regionData.value !== null && (
        <MomentDialog
          graph={regionData.value.graph}
          onClose={() => {
            setStarting(false)
            menu.closeToButton()
          }}
        />
      )}
    </>
  )
}
