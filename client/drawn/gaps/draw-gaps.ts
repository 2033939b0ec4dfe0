import { provenances } from '../../../domain/sources/provenance.ts'
import { mapSign } from '../../picture/map-signs.ts'
import { movePicture } from '../../picture/move.ts'
import { type GroupName, groupNames, groupsOf, progressOf } from '../../scene/finding-groups.ts'
import { isChosenFinding, isMarked, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { statusText } from '../../text/finding/status.ts'
import { type Block, type DrawKit, underHead, withMargin, stack } from '../blocks/block.ts'
import { tableHead } from '../blocks/table.ts'
import { textBlock, type TextRun } from '../blocks/text.ts'
import { legendEntry, partOf } from '../body.ts'
import type { Drawer, ListTwin } from '../drawn-view.ts'
import { headline } from '../words/headline.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { actionRows, closedRows, foundColumns, foundRow, openRow } from './gap-rows.ts'

type Given = { kit: DrawKit; region: PresentedRegion; scene: Scene; state: ViewState; width: number }

/** The list for the meeting whole: what is to be discussed, what was decided, what cannot be decided yet, and what is gone. */
export const drawGaps: Drawer = ({ region, view, seen: { scene }, options: { width, fit }, ...kit }) => {
  const { t } = kit.words
  const chosen = scene.findings.filter((finding) => isChosenFinding(scene, finding))
  const shown = fit === 'lit' && chosen.length > 0 ? { ...scene, findings: chosen } : scene
  const given = { kit, region, scene: shown, state: view, width }
  const early = t('gaps.early', { named: region.gaps.expected.named, kinds: region.gaps.expected.kinds })
  const block = region.gaps.tooEarly ? textBlock(kit, early, width, { size: 14 }) : groups(given)
  return partOf(
    { ...block, width },
    {
      heading: headline(scene, region.gaps, 'gaps', kit.words),
      counts: countsOf(given),
      legend: provenances
        .filter((how) => scene.seats.some((seat) => seat.how === how))
        .map((how) =>
          legendEntry(
            movePicture(mapSign(how, kit.tokens), { x: 10, y: 10 }),
            { width: 20, height: 20 },
            t(`how.${how}`),
          ),
        ),
      lists: region.gaps.tooEarly ? [] : listsOf(given),
    },
  )
}

function countsOf({ kit, region, scene }: Given): string {
  const { t, figure } = kit.words
  const found = scene.findings.filter(({ decided, advice }) => decided && !advice)
  const all = region.gaps.whole?.gaps ?? found.length
  const shown = found.filter(({ filtered }) => !filtered).length
  const discussed = all > 0 ? ` · ${t('count.toDiscuss', { n: found.filter(isMarked).length })}` : ''
  return `${figure(shown)} ${t('count.of')} ${figure(all)} ${t('gaps.count', { n: all })}${discussed}`
}

function groups(given: Given): Block {
  const { kit, scene, width } = given
  const { t } = kit.words
  const of = groupsOf(scene.findings)
  const { counted, done } = progressOf(scene.findings, null)
  const sides = { tables: rowsAt(scene, 'table'), floors: rowsAt(scene, 'floor') }
  const columns = foundColumns(width, [t('gaps.question'), t('gaps.sides', sides), t('gaps.basis'), t('gaps.owner')])
  const group = (name: GroupName): Block[] => {
    const found = of.shown(name)
    const held = of.held(name)
    if (found.length + held === 0) return []
    const why = name === 'undecided' || name === 'advice' ? ` ${t(`group.${name}.why`)}` : ''
    const left = held > 0 ? ` ${t('group.held', { n: held })}` : ''
    return withHead(
      head(kit, t(`group.${name}`), `${found.length + held}${why}${left}`, width),
      found.map((finding) => (finding.decided ? foundRow(given, finding, columns) : openRow(given, finding))),
    )
  }
  const progress = textBlock(kit, t('progress', { done, of: counted.length }), width, { size: 13 })
  const blocks = groupNames.map((name) => ({
    inColumns: of.shown(name).some(({ decided }) => decided),
    rows: [
      ...group(name),
      ...(name === 'accepted' ? actionRows(given, (title, sub) => head(kit, title, sub, width)) : []),
    ],
  }))
  const last = blocks.findLastIndex(({ inColumns }) => inColumns)
  const rows = (all: typeof blocks) => all.flatMap((one) => one.rows)
  return stack([
    ...(counted.length === 0 ? [textBlock(kit, t('gaps.none'), width, { size: 14 })] : [progress]),
    underHead(tableHead(kit, columns), rows(blocks.slice(0, last + 1))),
    ...rows(blocks.slice(last + 1)),
    ...closedRows(given, (title, sub) => head(kit, title, sub, width)),
  ])
}

const rowsAt = (scene: Scene, side: 'table' | 'floor') =>
  scene.rows.filter((row) => row.side === side && !row.silent).length

function head(kit: DrawKit, title: string, sub: string, width: number): Block {
  const runs: TextRun[] = [
    { text: title, weight: 600 },
    { text: ` ${sub}`, fill: kit.tokens['ink-soft'] },
  ]
  return withMargin(textBlock(kit, runs, width, { size: 15 }), { top: 16, bottom: 4 })
}

/** A head stays with the first row under it. */
const withHead = (top: Block, [first, ...rest]: readonly Block[]): Block[] =>
  first === undefined ? [top] : [{ ...stack([top, first]), breaks: [] }, ...rest]

function listsOf({ kit, region, scene }: Given): ListTwin[] {
  const { t } = kit.words
  const of = groupsOf(scene.findings)
  return groupNames.flatMap((name): ListTwin[] => {
    const found = of.shown(name)
    if (found.length === 0) return []
    const row = (finding: NumberedFinding) => {
      const texts = findingTexts(region, scene, finding, kit.words)
      const said = finding.decided ? (texts?.seen ?? '') : missingTexts(region.graph, finding, kit.words).join('; ')
      const stands = finding.gap === null ? t('drawn.open') : statusText(finding.gap, kit.words)
      return [finding.label, texts?.question ?? finding.rule, said, t(`severity.${finding.severity}`), stands]
    }
    const columns = [t('drawn.number'), t('drawn.question'), t('drawn.found'), t('drawn.severity'), t('drawn.status')]
    return [{ caption: t(`group.${name}`), head: columns, rows: found.map(row) }]
  })
}
