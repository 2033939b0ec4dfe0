import { textFault } from '../../../../contract/written-text.ts'
import { Icon } from '../../../parts/icon.tsx'
import type { StageDraft } from '../../../store/changes/stage-changes.ts'
import { words } from '../../../store/language.ts'
import { defaultNames } from './default-stages.ts'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'

type Props = {
  one: StageDraft
  at: number
  last: boolean
  onMove: (at: number, by: -1 | 1) => void
  onChange: (change: Partial<Pick<StageDraft, 'name' | 'number'>>) => void
  onDrop: () => void
}

/** One step in the editor: its name, which step of the default chain it stands for, and its place. */
export function StageLine({ one, at, last, onMove, onChange, onDrop }: Props) {
  const { t } = words.value
  const n = at + 1
  const name = one.name.trim() === '' ? t('stages.new') : one.name
  const step = (key: 'up' | 'down', by: -1 | 1, off: boolean) => (
    <button
      class={`stages-move is-${key}`}
      type="button"
      {...unavailableWhen(off)}
      aria-label={t(`stages.${key}`, { name })}
      onClick={() => {
        onMove(at, by)
      }}
    >
      <Icon name="down" />
    </button>
  )
  return (
    <li class="stages-line">
      <span class="soft" aria-hidden="true">
        {n}
      </span>
      <input
        type="text"
        maxLength={120}
        value={one.name}
        aria-invalid={one.name.trim() !== '' && textFault(one.name) !== null}
        aria-label={t('stages.name', { n })}
        onInput={(event) => {
          onChange({ name: event.currentTarget.value })
        }}
      />
      <select
        aria-label={t('stages.number', { n })}
        value={one.number === null ? '' : String(one.number)}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange({ number: value === '' ? null : Number(value) })
        }}
      >
        <option value="">{t('stages.ownNumber')}</option>
        {defaultNames.map((text, index) => (
          <option key={text} value={String(index + 1)} lang="nl">
            {index + 1} {text}
          </option>
        ))}
      </select>
      {step('up', -1, at === 0)}
      {step('down', 1, last)}
      <button class="stages-move" type="button" aria-label={t('stages.drop', { name })} onClick={onDrop}>
        <Icon name="close" size={16} />
      </button>
    </li>
  )
}
