import { ActionsList } from '../../panel/actions-list.tsx'
import { Icon } from '../../parts/icon.tsx'
import { groupsOf } from '../../scene/finding-groups.ts'
import type { Scene } from '../../scene/scene.ts'
import { opensElsewhere } from '../../parts/page/opens-elsewhere.ts'
import { openScreen } from '../../store/actions.ts'
import { formatUrl } from '../../store/address/view-state.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { ClosedGaps } from './closed.tsx'
import { GapsFoot } from './foot.tsx'
import { FindingGroup } from './group.tsx'
import { Progress } from './progress.tsx'

const count = (scene: Scene, side: 'table' | 'floor') =>
  scene.rows.filter((row) => row.side === side && !row.silent).length

/** The list for the meeting: what is to be discussed, what was decided, what cannot be decided yet, and what is gone. */
function GapsView({ now, scene }: ScreenProps) {
  const { t } = words.value
  const groups = groupsOf(scene.findings)
  const group = { now, scene, groups }
  return (
    <div class="gaps">
      <div class="gaps-scroll">
        {now.gaps.tooEarly ? (
          <p class="gaps-early">
            {t('gaps.early', { named: now.gaps.expected.named, kinds: now.gaps.expected.kinds })}
          </p>
        ) : (
          <>
            <div class="gaps-tools">
              <Progress scene={scene} />
              <Sheet />
            </div>
            <div class="gaps-columns soft" aria-hidden="true">
              <span />
              <span>{t('gaps.question')}</span>
              <span>{t('gaps.sides', { tables: count(scene, 'table'), floors: count(scene, 'floor') })}</span>
              <span>{t('gaps.basis')}</span>
              <span>{t('gaps.owner')}</span>
            </div>
            <FindingGroup {...group} name="discuss" />
            <div class="gaps-decided">
              <FindingGroup {...group} name="assigned" />
              <FindingGroup {...group} name="accepted" />
            </div>
            <ActionsList now={now} />
            <FindingGroup {...group} name="dismissed" />
            <FindingGroup {...group} name="undecided" />
            <FindingGroup {...group} name="advice" />
            <ClosedGaps now={now} />
          </>
        )}
      </div>
      <GapsFoot scene={scene} />
    </div>
  )
}

/** The way to the sheet that is printed. */
function Sheet() {
  return (
    <a
      class="button"
      href={formatUrl({ ...route.value, view: 'sheet' })}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        openScreen('sheet')
      }}
    >
      <Icon name="print" />
      {words.value.t('gaps.print')}
    </a>
  )
}

export const gapsScreen: ScreenModule = { Screen: GapsView }
