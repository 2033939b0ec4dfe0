import { select, showOnMap } from '../actions.ts'
import { Icon } from '../parts/icon.tsx'
import type { Scene } from '../scene/scene.ts'
import { type Known, place, words } from '../state.ts'
import { FoundRow } from './found-row.tsx'
import { OpenRow } from './open-row.tsx'
import { GapsFoot } from './foot.tsx'

const count = (scene: Scene, side: 'table' | 'floor') =>
  scene.rows.filter((row) => row.side === side && !row.silent).length

/** The list for the meeting: what was found, then what cannot be decided yet. N and P walk it, Enter shows the map. */
export function GapsView({ now, scene }: { now: Known; scene: Scene }) {
  const { t } = words.value
  const found = scene.findings.filter(({ decided }) => decided)
  const open = scene.findings.filter(({ decided }) => !decided)
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = scene.findings.findIndex(({ id }) => id === place.value.selected)
    const step = { n: 1, p: -1 }[event.key.toLowerCase()]
    const last = scene.findings.length - 1
    if (step === undefined || last < 0) return
    const next = scene.findings[at < 0 ? (step > 0 ? 0 : last) : Math.min(Math.max(at + step, 0), last)]
    if (next === undefined) return
    event.preventDefault()
    select(next.id)
    document.getElementById(`finding-${next.number}`)?.focus()
  }
  const row = { now, scene, onShow: showOnMap }
  return (
    <div class="gaps" onKeyDown={walk}>
      <div class="gaps-scroll">
        {now.gaps.tooEarly ? (
          <p class="gaps-early">
            {t('gaps.early', { named: now.gaps.expected.named, kinds: now.gaps.expected.kinds })}
          </p>
        ) : (
          <>
            <div class="gaps-tools">
              <button class="button" type="button" onClick={print}>
                <Icon name="print" />
                {t('gaps.print')}
              </button>
            </div>
            <div class="gaps-columns soft" aria-hidden="true">
              <span />
              <span>{t('gaps.question')}</span>
              <span>{t('gaps.sides', { tables: count(scene, 'table'), floors: count(scene, 'floor') })}</span>
              <span>{t('gaps.basis')}</span>
            </div>
            <section aria-labelledby="gaps-found">
              <h2 id="gaps-found">
                {t('gaps.found')} <span class="soft">{found.length}</span>
              </h2>
              {found.length === 0 && <p class="soft gaps-none">{t('gaps.none')}</p>}
              <ol>
                {found.map((one) => (
                  <FoundRow key={one.id} {...row} finding={one} />
                ))}
              </ol>
            </section>
            {open.length > 0 && (
              <section aria-labelledby="gaps-open">
                <h2 id="gaps-open">
                  {t('gaps.open')} <span class="soft">{open.length}</span>{' '}
                  <span class="soft gaps-hint">{t('gaps.openWhy')}</span>
                </h2>
                <ol>
                  {open.map((one) => (
                    <OpenRow key={one.id} {...row} finding={one} />
                  ))}
                </ol>
              </section>
            )}
          </>
        )}
      </div>
      <GapsFoot />
    </div>
  )
}
