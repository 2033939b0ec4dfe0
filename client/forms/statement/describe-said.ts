import type { RegionGraph } from '../../../contract/graph.ts'
import { formatList } from '../../i18n/words.ts'
import type { SeatDraft } from '../../store/changes/seat-changes.ts'
import type { TieDraft } from '../../store/changes/tie-changes.ts'
import { words } from '../../store/language.ts'
import { nameOf } from '../../text/names.ts'

type Draft = TieDraft & SeatDraft
/** What a field of a statement is called in its form, and what a value of it reads as. */
export function describeSaid<F extends keyof Draft>(graph: RegionGraph, field: F, value: Draft[F]) {
  const { t } = words.value
  const text = String(value)
  const name = text === '' ? t('meanwhile.empty') : nameOf(graph, text, words.value)
  const said = (): string => {
    if (text === 'observer') return t('tie.said.observer')
    return graph.sources.find(({ id }) => id === text)?.title ?? t('meanwhile.partner')
  }
  const levelText = (level: string) => t(`level.${level as Draft['level']}`)
  const describers: Partial<Record<keyof Draft, () => { label: string; text: string }>> = {
    from: () => ({ label: t('tie.from'), text: name }),
    to: () => ({ label: t('tie.to'), text: name }),
    partner: () => ({ label: t('seat.who'), text: name }),
    at: () => ({ label: t('seat.at'), text: name }),
    levels: () => ({ label: t('tie.levels'), text: formatList(words.value, (value as string[]).map(levelText)) }),
    level: () => ({ label: t('tie.levels'), text: levelText(text) }),
    strength: () => ({
      label: t('tie.strength'),
      text: text === '0' ? t('tie.none') : t(`strength.${text as Exclude<Draft['strength'], '0'>}`),
    }),
    role: () => ({
      label: t('seat.role'),
      text: t(text === 'lead' ? 'role.lead' : `seat.role.${text as 'participant' | 'unknown'}`),
    }),
    said: () => ({ label: t('tie.said'), text: said() }),
  }
  return describers[field]?.() ?? { label: t('recordField.note'), text: text === '' ? t('meanwhile.empty') : text }
}
