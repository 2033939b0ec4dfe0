import { useEffect } from 'preact/hooks'
import { announce } from '../store/actions.ts'
import { capitalise } from '../i18n/words.ts'
import type { Scene } from '../scene/scene.ts'
import { regionData, route, words } from '../store/state.ts'
import { findingTexts } from '../text/finding/finding.ts'
import { pairLine } from '../text/pair.ts'
import { statusText } from '../text/finding/status.ts'
import { lineOf, lineText } from '../text/line.ts'

/** One sentence for who cannot see what was chosen. */
export function selectionSentence(scene: Scene): string {
  const { t } = words.value
  const { selected } = route.value
  const finding = scene.findings.find(({ id }) => id === selected)
  if (finding !== undefined && regionData.value !== null) {
    const texts = findingTexts(regionData.value, scene, finding, words.value)
    const question = texts?.question ?? finding.rule
    if (finding.gap?.decision == null)
      return t(finding.decided ? 'spoken.finding' : 'spoken.findingOpen', { number: finding.number, question })
    return t('spoken.standing', { number: finding.number, question, standing: statusText(finding.gap, words.value) })
  }
  const stage = scene.stages.find(({ id }) => id === selected)
  if (stage !== undefined) {
    const line = t('headline.stage', { n: stage.marks.length, name: stage.name, number: stage.marks.length })
    return t('spoken.chosen', { name: stage.name, line })
  }
  const pair = pairLine(scene, selected, words.value)
  if (pair !== null) return pair
  const mark = scene.marks.find(({ id }) => scene.focus?.marks.includes(id) === true)
  if (mark !== undefined)
    return t('spoken.chosen', { name: capitalise(mark.full), line: lineText(lineOf(scene, mark, words.value)) })
  const row = scene.rows.find(({ id }) => scene.focus?.rows.includes(id) === true)
  return row === undefined ? t('spoken.nothing') : t('spoken.chosen', { name: row.name, line: t(`side.${row.side}`) })
}

/** Says what is chosen whenever that changes; not on arrival, when the page itself is read. */
let before: string | null | undefined
export function useSelectionAnnouncement(scene: Scene): void {
  const { selected } = route.value
  useEffect(() => {
    if (before !== undefined && before !== selected) announce(selectionSentence(scene))
    before = selected
  }, [selected])
}
