import { type Preset, presets } from '../../../contract/vocabulary.ts'
import { expectations, select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { filtersOpen, readOnly } from '../../store/session.ts'
import { setPreset } from '../../store/steps/write.ts'

/** Which kinds the region counts on: a choice of the region, written and undone like any other change. */
export function PresetChoice({ now }: { now: RegionData }) {
  const { t } = words.value
  return (
    <section class="preset">
      <h2 id="preset">{t('preset')}</h2>
      <select
        aria-labelledby="preset"
        aria-describedby="preset-why"
        aria-disabled={readOnly.value}
        value={now.graph.region.preset}
        onChange={(event) => {
          const preset = presets.find((preset): preset is Preset => preset === event.currentTarget.value)
          if (preset !== undefined && !readOnly.value) void setPreset(preset)
          else event.currentTarget.value = now.graph.region.preset
        }}
      >
        {presets.map((preset) => (
          <option key={preset} value={preset}>
            {t(`preset.${preset}`)}
          </option>
        ))}
      </select>
      <p id="preset-why" class="small soft">
        {t('preset.why')}
      </p>
      <button
        class="link small"
        type="button"
        onClick={() => {
          filtersOpen.value = false
          select(expectations)
        }}
      >
        {t('expect.open', { n: now.graph.expectations.own.length })}
      </button>
    </section>
  )
}
