import { securingPoints } from '../../../domain/tables/agenda.ts'
import { formatList, type Words } from '../../i18n/words.ts'
import type { AgendaLine } from './shape.ts'
import { statusSinceText } from './words.ts'
import type { Scene } from '../../scene/scene.ts'

const plain = (name: string) => name.replaceAll('\u00AD', '')
/** The marks these partners stand in, by name: a stack once. */
const namesOf = ({ marks }: Scene, partners: readonly string[]): string[] =>
  marks.filter(({ members }) => members.some((member) => partners.includes(member))).map(({ name }) => plain(name))

/** Who leads it; nobody yet, or not known. */
export function leadText(scene: Scene, { item: { leads } }: AgendaLine, words: Words): string {
  if (leads.partners.length > 0) return formatList(words, namesOf(scene, leads.partners))
  return words.t(leads.isSure ? 'doAgenda.noLead' : 'doAgenda.leadUnknown')
}

/** What is drawn in a row, in words. */
export function agendaRowWords(scene: Scene, { activity, item, fills }: AgendaLine, words: Words) {
  const { t } = words
  const doers = (['table', 'floor'] as const).map((side) => {
    const { partners, isSure } = item[side]
    const who =
      partners.length > 0
        ? formatList(words, namesOf(scene, partners))
        : t(isSure ? 'doAgenda.nobody' : 'doAgenda.perhaps')
    return t(`doAgenda.at.${side}`, { who })
  })
  const points = securingPoints.map(
    (point, at) => `${t(`doAgenda.point.${point}`)}: ${t(`doAgenda.fill.${fills[at] ?? 'unknown'}`)}`,
  )
  return {
    doers,
    course: statusSinceText(activity, words),
    result: t(`doAgenda.result.${activity.resultVisible ?? 'unknown'}`),
    securing: points.join('; '),
  }
}
