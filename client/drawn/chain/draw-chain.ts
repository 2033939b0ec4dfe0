import { cellFacts, memberName } from '../../picture/chain/cell-text.ts'
import { chainPicture, gutterNumber } from '../../picture/chain/drawing/chain-picture.ts'
import { chainSign, chainSignBox, chainSignsIn } from '../../picture/chain/drawing/signs.ts'
import { chainHeadline, shortName } from '../../picture/chain/headline.ts'
import { type ChainSheet, placeSheet } from '../../picture/chain/place.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { stagesOf } from '../../picture/chain/status.ts'
import type { Scene } from '../../scene/scene.ts'
import { makeChainView } from '../../store/make-view.ts'
import { type Block, blockOf, type DrawKit, faint, underHead, withMargin, stack } from '../blocks/block.ts'
import { columnWidth, inColumns } from '../blocks/columns.ts'
import { findingNote } from '../blocks/finding-note.ts'
import { FADED, markBlock } from '../blocks/signs.ts'
import { textBlock } from '../blocks/text.ts'
import { blocksBeside } from '../blocks/block.ts'
import { legendEntry, partOf } from '../body.ts'
import type { Drawer, ListTwin } from '../drawn-view.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { chainFoot } from './chain-foot.ts'
import { chainHeads } from './chain-heads.ts'
import { chainNames } from './chain-names.ts'

type Given = { kit: DrawKit; region: PresentedRegion; scene: Scene; shape: ChainShape }

/** The chain whole: who does which step, who hands over to whom, where that breaks, and the questions about it. */
export const drawChain: Drawer = ({ region, view, seen: { scene }, options: { width, fit }, ...kit }) => {
  const { t } = kit.words
  const made = makeChainView(region, view, scene)
  const shape = fit === 'lit' ? onlyLit(made) : made
  const given = { kit, region, scene, shape }
  const sheet = placeSheet(shape.rows, shape.stages.length, width)
  const drawn =
    shape.stages.length === 0
      ? textBlock(kit, chainHeadline(shape, false, kit.words), width, { size: 14 })
      : sheetBlock(given, sheet)
  const below = Math.max(width, drawn.width)
  const block = { ...stack([drawn, asked(given, below), without(given, below)], 24), width: below }
  return partOf(block, {
    heading: chainHeadline(shape, region.gaps.tooEarly, kit.words),
    legend: chainSignsIn(shape).map((sign) =>
      legendEntry(chainSign(sign, kit.tokens), chainSignBox, t(`chain.legend.${sign}`)),
    ),
    lists: chainLists(given),
  })
}

/** Without what lies outside the light. */
function onlyLit(shape: ChainShape): ChainShape {
  const isLit = (id: string) => !shape.faded.mark(id)
  return {
    ...shape,
    rows: shape.rows.filter(({ mark }) => isLit(mark.id)),
    without: shape.without.filter(({ id }) => isLit(id)),
    lines: shape.lines.map(({ lines, hubs }) => ({
      lines: lines.filter(({ from, to }) => isLit(from) && isLit(to)),
      hubs: hubs.map((hub) => ({ ...hub, from: hub.from.filter(isLit), to: hub.to.filter(isLit) })),
    })),
  }
}

function sheetBlock({ kit, shape }: Given, sheet: ChainSheet): Block {
  const numbers = shape.handovers.flatMap(({ findings: [finding] }, at) =>
    finding === undefined ? [] : gutterNumber(finding, at, sheet.top + 20, sheet, kit.tokens),
  )
  const body = blockOf(
    [...chainPicture(shape, sheet, kit.tokens), ...numbers, ...chainNames(kit, shape, sheet)],
    sheet.width,
    sheet.bottom + 4,
  )
  const rows = sheet.rows.filter(({ first }, at) => first && at > 0).map(({ y }) => y - 19)
  const under = underHead(chainHeads(kit, shape, sheet), [{ ...body, breaks: rows }])
  return stack([under, chainFoot(kit, shape, sheet)])
}

function heading(kit: DrawKit, text: string, count: number | null, width: number): Block {
  const runs = [{ text, weight: 600 }, ...(count === null ? [] : [{ text: ` ${count}`, fill: kit.tokens['ink-soft'] }])]
  return withMargin(textBlock(kit, runs, width, { size: 15 }), { bottom: 6 })
}

function asked({ kit, region, scene, shape }: Given, width: number): Block {
  if (shape.findings.length === 0) return stack([])
  const count = width >= 1000 ? 3 : width >= 680 ? 2 : 1
  const each = columnWidth(width, count, 28)
  const notes = shape.findings.map((finding) => {
    const stages = stagesOf(shape.chain, finding).flatMap((id) => shape.chain.stages.filter((stage) => stage.id === id))
    const about = stages.length === 0 ? region.graph.region.name : stages.map(shortName).join(' → ')
    return findingNote(kit, region, scene, finding, about, each)
  })
  return stack([
    heading(kit, kit.words.t('chain.asked'), null, width),
    inColumns(notes, { count, width, between: 28, gap: 12 }),
  ])
}

/** Partners without a step, each by name. */
function without({ kit, shape }: Given, width: number): Block {
  if (shape.without.length === 0) return stack([])
  const count = Math.max(1, Math.floor(width / 230))
  const each = columnWidth(width, count, 16)
  const names = shape.without.map((mark) => {
    const name = textBlock(kit, memberName(mark), each - 28, { size: 13, record: mark.id })
    const line = blocksBeside([
      { ...markBlock(kit, { ...mark, faded: false }, 20), x: 0 },
      { ...name, x: 28, y: 1 },
    ])
    return shape.faded.mark(mark.id) ? faint(line, FADED) : line
  })
  const partners = new Set(shape.without.flatMap(({ members }) => members)).size
  return stack([
    heading(kit, kit.words.t('chain.without'), partners, width),
    inColumns(names, { count, width, between: 16, gap: 4 }),
  ])
}

function chainLists({ kit, region, shape }: Given): ListTwin[] {
  const { t } = kit.words
  const rows = shape.rows.map((row) => [
    memberName(row.mark),
    ...shape.chain.stages.map((_, at) =>
      row.cells[at] == null ? '' : cellFacts(shape, region.graph, row, at, kit.words).join('; '),
    ),
  ])
  const stages = shape.stages.map(({ stage, word, partners }, at) => [
    `${at + 1} ${stage.name}`,
    t(`chain.word.${word}`),
    t('count.partnersN', { n: partners.length }),
  ])
  return [
    {
      caption: t('chain.stages'),
      head: [t('drawn.stage'), t('drawn.status'), t('figures.network.partners')],
      rows: stages,
    },
    { caption: t('chain.name'), head: [t('drawn.partner'), ...shape.chain.stages.map(({ name }) => name)], rows },
  ].filter((list) => list.rows.length > 0)
}
