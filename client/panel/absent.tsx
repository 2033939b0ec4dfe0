import { AddSeatButton, TryButton } from '../forms/statement/add-buttons.tsx'
import { capitalise } from '../i18n/words.ts'
import { MarkIcon } from '../parts/mark.tsx'
import type { Mark, Scene } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { nationalNames } from '../store/changes/new-partner.ts'
import { anotherPartner } from '../store/changes/seat-changes.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { FindingLinks } from './finding/finding-links.tsx'

/** Expected and not found: why it is expected. */
export function AbsentPanel({ now, scene, mark }: { now: RegionData; scene: Scene; mark: Mark }) {
  const { t, lang } = words.value
  const expected = now.graph.expectations.kinds.find(({ kind }) => kind === mark.kind)
  return (
    <>
      <div class="panel-head">
        <MarkIcon {...mark} size={40} />
        <div>
          <h2 class="panel-title">{mark.kind === null ? mark.name : capitalise(kindName(lang, mark.kind))}</h2>
          <p class="soft small">{t('line.absent')}</p>
        </div>
      </div>
      {expected !== undefined && (
        <p class="panel-lead">
          {t('absent.list', { preset: t(`preset.${expected.preset}`) })}
          {expected.statutory && ` ${t('absent.statutory')}`}
        </p>
      )}
      {mark.kind !== null && (
        <p class="form-buttons">
          <AddSeatButton draft={{ partner: anotherPartner, kind: mark.kind, name: nationalNames[mark.kind] ?? '' }} />
          <TryButton who={mark.id} />
        </p>
      )}
      <FindingLinks now={now} scene={scene} mark={mark.id} />
    </>
  )
}
