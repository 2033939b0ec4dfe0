import type { Words } from '../../i18n/words.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import { regionData } from '../../store/region-data.ts'

/** What a number beside a cell opens. */
export function gapWords({ rule, label, decided }: NumberedFinding, { t, lang }: Words): string {
  const name = regionData.value?.rules.find(({ id }) => id === rule)?.texts[lang].name ?? rule
  return t(decided ? 'doAgenda.gap' : 'doAgenda.openGap', { label, name })
}
