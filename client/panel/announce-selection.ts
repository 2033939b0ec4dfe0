import { useEffect } from 'preact/hooks'
import { capitalise } from '../i18n/words.ts'
import { findsOfRule } from '../scene/selection.ts'
import type { NumberedFinding, Scene } from '../scene/scene.ts'
import { announce } from '../store/actions.ts'
import { currentView } from '../store/current-view.ts'
import { words } from '../store/language.ts'
import { regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { findingTexts } from '../text/finding/finding.ts'
import { statusText } from '../text/finding/status.ts'
import { lineOf, lineText } from '../text/line.ts'
import { pairSentence } from '../text/pair.ts'

/** One sentence for who cannot see what was chosen. */
export function selectionSentence(scene: Scene): string {
  const { t } = words.value
  const selection = currentView.value?.selection ?? null
  switch (selection?.what) {
    case 'finding':
      return findingSentence(scene, selection.finding)
    case 'rule':
      return t('rule.all', {
        n: selection.findings.length,
        rule: regionData.value?.rules.find(({ id }) => id === selection.rule)?.texts[words.value.lang].general ?? '',
      })
    case 'stage': {
      const { name, marks } = selection.stage
      const line = t('headline.stage', { n: marks.length, name, number: marks.length })
      return t('spoken.chosen', { name, line })
    }
    case 'pair':
      return pairSentence(scene, selection.pair, words.value)
    default:
      return focusSentence(scene)
  }
}

function findingSentence(scene: Scene, finding: NumberedFinding): string {
  const { t } = words.value
  const texts = regionData.value === null ? null : findingTexts(regionData.value, scene, finding, words.value)
  const same = findsOfRule(scene.findings, finding.rule)
  const at = same.indexOf(finding)
  const walked = at < 0 || same.length < 2 ? '' : `${t('rule.at', { at: at + 1, of: same.length })}: `
  const question = `${walked}${texts?.question ?? finding.rule}`
  if (finding.gap?.decision == null)
    return t(finding.decided ? 'spoken.finding' : 'spoken.findingOpen', { number: finding.label, question })
  return t('spoken.standing', { number: finding.label, question, standing: statusText(finding.gap, words.value) })
}

function focusSentence(scene: Scene): string {
  const { t } = words.value
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
