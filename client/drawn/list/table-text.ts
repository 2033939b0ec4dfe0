import type { Words } from '../../i18n/words.ts'
import type { Row, Scene, Side } from '../../scene/scene.ts'
import { namedAt } from '../../text/presence.ts'

/** The sides in the order of the list. */
export const tableSides: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']

/** How many partners are named at a table, or why nothing is said of it. */
export function tableText(scene: Scene, row: Row, { t }: Words): string {
  if (row.silent) return row.question ?? row.sub ?? ''
  const { shown, all } = namedAt(scene, row.id)
  const count = t('count.named', { n: all })
  return shown === all ? count : t('list.namedShown', { count, n: shown })
}
