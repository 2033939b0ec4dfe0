import type { Chain, Figures, Levels, Present } from '../../../contract/figures.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { defaultStages, kinds as vocabulary } from '../../../contract/vocabulary.ts'
import { capitalise } from '../../i18n/words.ts'
import { type BoxGroup, personBoxes, securedBoxes } from '../../picture/figures/box-groups.ts'
import { boxBarHeight, boxBarPicture, boxPicture, unknownBarPicture } from '../../picture/figures/box-picture.ts'
import { dotsPicture, dotsSheet } from '../../picture/figures/dots-picture.ts'
import { absentText, type IndicatorText } from '../../picture/figures/indicators.ts'
import { pairKey, pairPlaces, pairsPicture, pairsSize } from '../../picture/figures/pairs-picture.ts'
import { type DrawnStage, stagesPicture, stagesSize } from '../../picture/figures/stages-picture.ts'
import { markSign } from '../../picture/mark-sign.ts'
import { movePicture } from '../../picture/move.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { Mark, Scene } from '../../scene/scene.ts'
import { nameOf } from '../../text/names.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, stack } from '../blocks/block.ts'
import { flow } from '../blocks/flow.ts'
import { boldRuns, textBlock } from '../blocks/text.ts'

/** What the graphics are made of. */
export type FigureGiven = { kit: DrawKit; figures: Figures; scene: Scene; graph: RegionGraph; width: number }

/** The small graphic of each question. */
export const figureGraphics: Record<IndicatorText, (given: FigureGiven) => Block> = {
  present: ({ figures, ...given }) => kindMarks(given, figures.present),
  levels: ({ figures, ...given }) => pairs(given, figures.levels),
  chain: ({ figures, ...given }) => stages(given, figures.chain),
  fragile: (given) => dots(given),
  persons: (given) => boxes(given, personBoxes(given.figures.persons, given.kit.words.t)),
  secured: (given) => boxes(given, securedBoxes(given.figures.secured, given.kit.words.t)),
}
type Room = Omit<FigureGiven, 'figures'>

const unknownBar = ({ kit, width }: Room): Block =>
  blockOf(unknownBarPicture(width, kit.tokens), width, boxBarHeight.unknown)

/** A small sign with its text behind it. */
function key({ kit }: Pick<Room, 'kit'>, sign: Picture, size: number, text: string, width: number): Block {
  const said = textBlock(kit, boldRuns(text), width - size - 7, { size: 12 })
  return blocksBeside([
    { ...blockOf(sign, size, size), x: 0, y: 2 },
    { ...said, x: size + 7 },
  ])
}

const states = ['present', 'mentioned', 'unsaid', 'absent'] as const
const looks: Record<(typeof states)[number], Mark['how']> = {
  ...({ present: 'stated', mentioned: 'mentioned', unsaid: 'mentioned', absent: 'expected' } as const),
}
const MARK = 24

/** The mark of each expected kind, by whether it takes part. */
function kindMarks({ kit, width }: Room, { kinds }: Present): Block {
  const { t } = kit.words
  return stack(
    states.map((state) => {
      const group = kinds.filter((kind) => kind.state === state)
      if (group.length === 0) return stack([])
      const marks = group.map(({ kind }) => {
        const { sector } = vocabulary[kind]
        const sign = markSign(
          { sector, kind, how: looks[state], centre: kind === 'municipality_centre', several: false, plain: false },
          kit.tokens,
        )
        return blockOf(movePicture(sign, { x: 1.5, y: 1.5 }, MARK / 32), MARK, MARK)
      })
      const said =
        state === 'absent'
          ? [{ text: capitalise(absentText(group, kit.words)), marked: true }]
          : [{ text: t(`figures.state.${state}`, { n: group.length }) }]
      return stack([flow(marks, width, { x: 4, y: 4 }), textBlock(kit, said, width, { size: 12 })], 3)
    }),
    8,
  )
}

function pairs(room: Room, levels: Levels): Block {
  const { kit, width } = room
  if (levels.known === 'unknown') return unknownBar(room)
  const keys = pairPlaces
    .filter((place) => levels[place].n > 0)
    .map((place) =>
      key(
        room,
        pairKey(place, kit.tokens),
        pairsSize.key,
        `*${levels[place].n}* ${kit.words.t(`figures.levels.${place}`)}`,
        width,
      ),
    )
  return stack([blockOf(pairsPicture(levels, width, kit.tokens), width, pairsSize.bar), ...keys], 5)
}

/** The steps of a chain as they are drawn, with their names; those of every region where it has none of its own. */
export function namedStages(chain: Chain, graph: RegionGraph, { words }: DrawKit): (DrawnStage & { name: string })[] {
  const { t } = words
  const unknown = chain.known === 'unknown'
  if (chain.stages.length === 0)
    return defaultStages.map((stage, at) => ({
      ...{ record: null, name: t(`figures.stage.${stage}`), partners: null, complete: false },
      handover: at < defaultStages.length - 1 ? 'unknown' : null,
    }))
  return chain.stages.map(({ id, partners, complete, handover }) => ({
    ...{ record: id, name: graph.stages.find((stage) => stage.id === id)?.name ?? t('name.unknown'), complete },
    partners: unknown ? null : partners.length,
    handover: unknown && handover !== null ? 'unknown' : handover,
  }))
}

function stages({ kit, graph, width }: Room, chain: Chain): Block {
  const all = namedStages(chain, graph, kit)
  const names = all.map(({ name }, at) => `${at + 1}\u00A0${name}`).join(' · ')
  return stack(
    [
      blockOf(stagesPicture(all, width, kit.tokens), width, stagesSize.all),
      textBlock(kit, names, width, { size: 12, fill: kit.tokens['ink-soft'] }),
    ],
    3,
  )
}

function dots({ kit, figures, scene, graph, width }: FigureGiven): Block {
  if (figures.fragile.known === 'unknown') return unknownBar({ kit, scene, graph, width })
  const name = (id: string) => nameOf(graph, id, kit.words)
  const end = (n: number) => kit.words.t('figures.fragile.axis', { n })
  const scale = Math.min(width / dotsSheet.width, 1.4)
  const picture = movePicture(dotsPicture({ figures, scene, name, end }, kit.tokens), { x: 0, y: 0 }, scale)
  return blockOf(picture, dotsSheet.width * scale, dotsSheet.height * scale)
}

/** As many boxes fit; more of them become one bar. */
const [MAX_BOXES, BOX] = [60, 13]

/** Things counted by how they stand, a box each. What is not known is hatched. */
function boxes(room: Room, groups: readonly BoxGroup[]): Block {
  const { kit, width } = room
  const there = groups.filter(({ n }) => n > 0)
  const all = there.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return unknownBar(room)
  const drawn = (look: BoxGroup['look'], size: number) =>
    boxPicture(look, { x: 0, y: 0, width: size, height: size }, kit.tokens)
  const counted =
    all > MAX_BOXES
      ? blockOf(boxBarPicture(there, width, kit.tokens), width, boxBarHeight.counted)
      : flow(
          there.flatMap(({ look, n }) => Array.from({ length: n }, () => blockOf(drawn(look, BOX), BOX, BOX))),
          width,
          { x: 3, y: 3 },
        )
  return stack([counted, ...there.map(({ look, text }) => key(room, drawn(look, 11), 11, text, width))], 5)
}
