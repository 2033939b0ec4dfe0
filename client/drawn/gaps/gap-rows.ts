import type { Gap } from '../../../contract/gap.ts'
import { provenances, utterancesBy } from '../../../domain/sources/provenance.ts'
import { badgePicture } from '../../picture/badge.ts'
import { movePicture } from '../../picture/move.ts'
import { STRIP_HEIGHT, stripPicture } from '../../picture/signs/strip-picture.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { closedTexts } from '../../text/finding/closed.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { changedText, isLate, verdictText } from '../../text/finding/status.ts'
import { changedTexts } from '../../text/rule.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, ofRecord, stack } from '../blocks/block.ts'
import { badgeBlock } from '../blocks/signs.ts'
import { shareColumns, blockRow, type BlockColumn } from '../blocks/table.ts'
import { textBlock, type TextRun } from '../blocks/text.ts'
import type { PresentedRegion } from '../presented-region.ts'

type Given = { kit: DrawKit; region: PresentedRegion; scene: Scene; state: ViewState; width: number }
type Head = (title: string, sub: string) => Block

/** The columns of what is found: number, question, tables over floor, on how much it is based, and who has it. */
export const foundColumns = (width: number, titles: readonly string[]): BlockColumn[] =>
  shareColumns(width, [{ fixed: 30 }, { share: 5 }, { share: 2.4 }, { share: 1.4 }, { share: 1.6 }]).map(
    (wide, at) => ({
      ...{ title: titles[at - 1] ?? '', width: wide },
    }),
  )

/** A question, what rule and weight, the seats with the marker over what is empty, on how much it is based, and who has it. */
export function foundRow(given: Given, finding: NumberedFinding, columns: readonly BlockColumn[]): Block {
  const { kit, region, scene } = given
  const { t, lang } = kit.words
  const soft = kit.tokens['ink-soft']
  const wide = (at: number) => columns[at]?.width ?? 0
  const texts = findingTexts(region, scene, finding, kit.words)
  const also = finding.also.flatMap((one) => region.rules.find(({ id }) => id === one.rule)?.texts[lang].name ?? [])
  const rule = region.rules.find(({ id }) => id === finding.rule)
  const own =
    rule === undefined ? [] : changedTexts(rule, finding.gap?.settings ?? {}, kit.words).map(({ said }) => said)
  const short = [
    `${texts?.short ?? ''} · ${t(`severity.${finding.severity}`)}`,
    ...(also.length === 0 ? [] : [t('also.row', { names: [...new Set(also)].join(', ') })]),
  ].join(' · ')
  // Tables over floor say something of one partner; of a pair, a stage or the region the sentence does.
  const seated = finding.marks.length === 1 && finding.side !== 'none'
  const row = blockRow(kit, columns, [
    badgeBlock(kit, finding, 30),
    stack([
      textBlock(kit, texts?.question ?? finding.rule, wide(1), { size: 14, weight: 600 }),
      textBlock(kit, short, wide(1), { size: 12, fill: soft }),
      ...(own.length === 0 ? [] : [textBlock(kit, own.join(' · '), wide(1), { size: 12 })]),
    ]),
    seated ? strip(given, finding, wide(2)) : textBlock(kit, texts?.seen ?? '', wide(2), { size: 12, fill: soft }),
    basis(given, finding, wide(3)),
    finding.gap === null ? stack([]) : owner(given, finding.gap, wide(4)),
  ])
  return ofRecord(row, finding.id)
}

function strip({ kit, scene }: Given, finding: NumberedFinding, width: number): Block {
  return stack(
    (['table', 'floor'] as const).map((side) => {
      const line = stripPicture(scene, finding, side, kit.tokens)
      const said = kit.words.t('line.of', { named: line.presence.named, of: line.presence.of })
      return blocksBeside([
        { ...blockOf(line.picture, line.width, STRIP_HEIGHT), x: 0 },
        { ...textBlock(kit, said, Math.max(width - line.width - 8, 60), { size: 12 }), x: line.width + 8, y: 3 },
      ])
    }),
  )
}

/** On how many utterances it is based, and by whose word these are. */
function basis({ kit, scene }: Given, finding: NumberedFinding, width: number): Block {
  const { t } = kit.words
  const { basis: on, evidence = [] } = finding.gap ?? {}
  const statements = on?.statements ?? 0
  const isKind = finding.about.some((id) => id.startsWith('kind:'))
  const by = utterancesBy(
    scene.region,
    evidence.map(({ id }) => id),
  )
  const there = provenances.filter((one) => by[one] > 0)
  const how =
    statements === 0
      ? t(isKind ? 'basis.nowhere' : 'basis.records')
      : there.length < 2
        ? t(`how.${there[0] ?? 'stated'}`)
        : there.flatMap((one) => (one === 'stated' ? [] : [t(`basis.${one}Part`, { n: by[one] })])).join(', ')
  const count =
    statements === 0 ? t(isKind ? 'basis.nobody' : 'basis.noStatement') : t('count.statements', { n: statements })
  return stack([
    textBlock(kit, count, width, { size: 13 }),
    textBlock(kit, how, width, { size: 12, fill: kit.tokens['ink-soft'] }),
  ])
}

/** Who has it and until when, or why it is settled; marked when it is overdue, or when its ground has changed. */
function owner({ kit, region }: Given, { decision, changed, standing }: Gap, width: number): Block {
  const { t, day } = kit.words
  const soft = kit.tokens['ink-soft']
  const small = (runs: string | TextRun[]) => textBlock(kit, runs, width, { size: 12, fill: soft })
  if (decision === null) return textBlock(kit, t('owner.none'), width, { size: 13, fill: soft })
  const { due, owner: who, reason, verdict, decidedOn } = decision
  if (standing === 'reopened') {
    const said = `${verdictText(decision, t)}, ${day(decidedOn)}`
    return stack([
      textBlock(kit, [{ text: t('changed.title'), marked: true }], width, { size: 13 }),
      small(changed === null ? said : `${changedText(changed, kit.words)} · ${said}`),
    ])
  }
  const late = isLate(decision, region.gaps.on)
  const first = verdict === 'assigned' ? (who ?? verdictText(decision, t)) : (reason ?? '')
  return stack([
    textBlock(kit, first, width, { size: 13 }),
    due === null
      ? small(t('owner.settled', { day: day(decidedOn) }))
      : small([{ text: t(late ? 'owner.late' : 'owner.due', { day: day(due) }), marked: late }]),
    ...(changed === null ? [] : [small(`${t('changed.title')}: ${changedText(changed, kit.words)}`)]),
  ])
}

const openColumns = (width: number): BlockColumn[] =>
  shareColumns(width, [{ fixed: 28 }, { share: 3 }, { share: 2.4 }]).map((wide) => ({ title: '', width: wide }))

/** What cannot be decided, with all that the answer waits for. */
export function openRow({ kit, region, scene, width }: Given, finding: NumberedFinding): Block {
  const columns = openColumns(width)
  const texts = findingTexts(region, scene, finding, kit.words)
  const waits = missingTexts(region.graph, finding, kit.words)
  const row = blockRow(kit, columns, [
    badgeBlock(kit, finding, 26),
    textBlock(kit, texts?.question ?? finding.rule, columns[1]?.width ?? 0, { size: 13 }),
    textBlock(kit, waits.join(' · '), columns[2]?.width ?? 0, { size: 12, fill: kit.tokens['ink-soft'] }),
  ])
  return ofRecord(row, finding.id)
}

/** What was agreed to be done, what is open first. */
export function actionRows({ kit, region, width }: Given, head: Head): Block[] {
  const { t, day } = kit.words
  const { actions } = region.graph
  if (actions.length === 0) return []
  const open = actions.filter(({ doneOn }) => doneOn === null)
  const columns = openColumns(width)
  const rows = [...open, ...actions.filter((action) => !open.includes(action))].map(
    ({ id, title, owner: who, due, doneOn }) => {
      const said = [who, due === null ? null : t('owner.due', { day: day(due) })]
        .filter((part) => part !== null)
        .join(' · ')
      const row = blockRow(kit, columns, [
        stack([]),
        textBlock(kit, title, columns[1]?.width ?? 0, { size: 13, weight: 600 }),
        textBlock(kit, doneOn === null ? said : t('action.doneOn', { day: day(doneOn) }), columns[2]?.width ?? 0, {
          size: 12,
        }),
      ])
      return ofRecord(row, id)
    },
  )
  return [head(t('actions'), t('actions.open', { n: open.length })), ...rows]
}

/** What was found before and is no more, newest first, without what a filter holds back. */
export function closedRows({ kit, region, state, width }: Given, head: Head): Block[] {
  const { rules, severities } = state.filters.hidden
  const shown = region.gaps.closed.filter((one) => !rules.includes(one.rule) && !severities.includes(one.severity))
  if (shown.length === 0) return []
  const columns = openColumns(width)
  const rows = shown.map((gap) => {
    const { title, rule } = closedTexts(region, gap, kit.words)
    const label = gap.number === null ? undefined : String(gap.number)
    const sign = blockOf(
      movePicture(badgePicture(gap.severity, label, 'settled', kit.tokens), { x: 0, y: 0 }, 0.92),
      24,
      24,
    )
    const row = blockRow(kit, columns, [
      sign,
      textBlock(kit, [{ text: title }, { text: ` · ${rule}`, fill: kit.tokens['ink-soft'] }], columns[1]?.width ?? 0, {
        size: 13,
      }),
      textBlock(kit, kit.words.day(gap.on), columns[2]?.width ?? 0, { size: 12, fill: kit.tokens['ink-soft'] }),
    ])
    return ofRecord(row, gap.id)
  })
  return [head(kit.words.t('group.closed'), `${shown.length} ${kit.words.t('group.closed.why')}`), ...rows]
}
