import { select } from '../actions.ts'
import { Badge } from '../parts/badge.tsx'
import { type Finding, lookOf, type Scene } from '../scene/scene.ts'
import { type Known, place, words } from '../state.ts'
import { findingTexts } from '../text/finding.ts'
import { ChangedSettings } from './changed-settings.tsx'
import { Strip } from './strip.tsx'

type Props = { now: Known; scene: Scene; finding: Finding; onShow: (id: string) => void }

/** The first click chooses, Enter on what is chosen shows it on the map. */
export const openFinding = (chosen: boolean, id: string, onShow: (id: string) => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !chosen) return
  event.preventDefault()
  onShow(id)
}

/** A question, what rule and weight, the seats with the marker over what is empty, and on how much it rests. */
export function FoundRow({ now, scene, finding, onShow }: Props) {
  const { t } = words.value
  const texts = findingTexts(now, scene, finding, words.value)
  const chosen = place.value.selected === finding.id
  const basis = finding.gap?.basis
  const how =
    basis === undefined || basis.statements === 0
      ? t('basis.nowhere')
      : basis.inferred === 0
        ? t('how.stated')
        : basis.inferred >= basis.statements
          ? t('how.inferred')
          : t('basis.partly', { n: basis.inferred })
  return (
    <li>
      <button
        id={`finding-${finding.number}`}
        class={`found${chosen ? ' is-chosen' : ''}`}
        type="button"
        aria-pressed={chosen}
        onKeyDown={openFinding(chosen, finding.id, onShow)}
        onClick={() => {
          select(finding.id)
        }}
      >
        <Badge severity={finding.severity} number={finding.number} look={lookOf(finding)} size={30} />
        <span class="found-words">
          <b>{texts?.question ?? finding.rule}</b>
          <span class="soft small">
            {texts?.short} · {t(`severity.${finding.severity}`)}
          </span>
          <ChangedSettings now={now} finding={finding} />
        </span>
        <Strip scene={scene} finding={finding} />
        <span class="found-basis">
          <span>
            {basis === undefined || basis.statements === 0
              ? t('basis.nobody')
              : t('count.statements', { n: basis.statements })}
          </span>
          <span class="soft small">{how}</span>
        </span>
      </button>
    </li>
  )
}
