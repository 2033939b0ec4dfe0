import { capitalise } from '../../i18n/words.ts'
import { isMarked } from '../../scene/scene.ts'
import { ruleSelectionId } from '../../scene/selection-id.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { aboutName } from '../../text/names.ts'
import { ownOf } from '../../text/own-settings.ts'
import { ruleText } from '../../text/rule.ts'
import type { SheetBlock, SheetBody, SheetEntry } from './factsheet.ts'
import { smallMap } from './region-sheet.ts'
import { agreedRoom, agreementsBlock, badgeSign, questionsBlock, type SheetInput } from './sheet-parts.ts'

/** A rule in this region: what it asks, where it finds something, how it is found and why that matters. */
export function ruleSheet(input: SheetInput, id: string): SheetBody | null {
  const { region, scene, words } = input
  const { t, lang } = words
  const rule = region.rules.find((one) => one.id === id)
  if (rule === undefined || rule.audience === 'coordinator') return null
  const texts = rule.texts[lang]
  const findings = scene.findings.filter((one) => one.rule === id || one.also.some((also) => also.rule === id))
  const found = findings.filter(({ decided }) => decided)
  const early = region.gaps.tooEarly
  const say = (text: string) => ruleText(text, rule, ownOf(region.graph, rule), words)
  const count = early ? t('sheet.early') : t('factsheet.rule.found', { n: found.length })
  return {
    title: texts.general,
    lead: `${t('factsheet.rule', { id: rule.id, name: texts.name })} ${count}`,
    figure: smallMap(input, {
      view: 'map',
      ...(found.some(isMarked) && !early ? { selected: ruleSelectionId(id) } : {}),
    }),
    left: [
      { title: t('rules.formula'), lead: [say(texts.formula)], entries: [] },
      { title: t('finding.why'), lead: [say(texts.why), rule.source.title], entries: [] },
      ...settled(input, id),
    ],
    right: [questionsBlock(input, findings), agreementsBlock(input, { findings, ids: new Set() })],
    room: agreedRoom(words),
    sources: null,
  }
}

/** What it found and a meeting decided on: shown too, so that nobody thinks it was forgotten. */
function settled({ kit, region, scene, words }: SheetInput, rule: string): SheetBlock[] {
  const { t } = words
  const all = scene.findings.filter(
    (one) => one.rule === rule && one.decided && one.standing !== 'open' && one.standing !== 'reopened',
  )
  const entries = all.flatMap((finding): SheetEntry[] => {
    const texts = findingTexts(region, scene, finding, words)
    const verdict = finding.gap?.decision?.verdict
    if (texts === null || verdict === undefined) return []
    const title = capitalise(aboutName(region.graph, finding.about, words))
    return [{ sign: badgeSign(finding, kit.tokens), title, text: capitalise(t(`file.verdict.${verdict}`)) }]
  })
  return entries.length === 0 ? [] : [{ title: t('factsheet.rule.settled'), lead: [], entries }]
}
