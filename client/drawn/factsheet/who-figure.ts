import { movePicture } from '../../picture/move.ts'
import { mapSign } from '../../picture/map-signs.ts'
import { markSign } from '../../picture/mark-sign.ts'
import { rect, straight } from '../../picture/path.ts'
import { type Picture, plane, type Primitive, stroke, word } from '../../picture/primitives.ts'
import { formatList } from '../../i18n/words.ts'
import type { How, Mark } from '../../scene/scene.ts'
import { isProvenance } from '../../text/presence.ts'
import type { DrawKit } from '../blocks/block.ts'
import { markName } from '../blocks/signs.ts'
import { wrapText } from '../blocks/text.ts'
import { legendEntriesOf } from '../map/legend.ts'
import { clipName } from './clip-name.ts'
import { FIGURE_NAME, inTurn, type SheetFigure } from './sheet-figure.ts'

/** Who stands at one side: under which heading, each by whose word; `nobody` where there is none. */
export type WhoGroup = {
  title: string
  sub: string
  who: readonly { mark: Mark; how: How; lead: boolean }[]
  nobody: string
  isAbove: boolean
}

const [ACROSS, GAP, CELL, HEADING, BAND, MARK] = [4, 10, 27, 20, 30, 19] as const

/** Who carries something above its name, and who does it below, each with its mark and by whose word. What does not fit is counted. */
export function whoFigure(
  kit: DrawKit,
  name: string,
  groups: readonly WhoGroup[],
  { width, height }: { width: number; height: number },
): SheetFigure {
  const [above, below] = [groups.filter((one) => one.isAbove), groups.filter((one) => !one.isAbove)]
  const rows = shareRows(groups, Math.floor((height - BAND - groups.length * HEADING - 8) / CELL))
  let y = 0
  const picture: Primitive[] = []
  const draw = (all: readonly WhoGroup[]) => {
    for (const group of all) {
      picture.push(...drawGroup(kit, group, { y, width, rows: rows.get(group) ?? 1 }))
      y += HEADING + (rows.get(group) ?? 1) * CELL
    }
  }
  draw(above)
  y += 4
  picture.push(
    plane(rect(0, y, width, BAND), kit.tokens.field),
    stroke(straight({ x: 0, y }, { x: width, y }), kit.tokens['ink-faint'], { width: 0.8 }),
    stroke(straight({ x: 0, y: y + BAND }, { x: width, y: y + BAND }), kit.tokens['ink-faint'], { width: 0.8 }),
    word(8, y + 19, clipName(kit, [name], width - 16, 1, 11.5)[0] ?? '', kit.tokens.ink, { size: 11.5, weight: 600 }),
  )
  y += BAND + 4
  draw(below)
  const how = [...new Set(groups.flatMap(({ who }) => who.map((one) => one.how)))].filter(isProvenance)
  const lead = groups.some(({ who }) => who.some((one) => one.lead))
  return {
    picture,
    width,
    height: Math.ceil(y),
    alt: `${name}. ${groups.map((group) => altOf(kit, group)).join('. ')}`,
    legend: legendEntriesOf([...how, ...(lead ? (['lead'] as const) : [])], kit.words.lang, kit.tokens),
  }
}

/** Rows of each group: as many as it needs, or in turn one each while there are. */
function shareRows(groups: readonly WhoGroup[], rows: number): Map<WhoGroup, number> {
  const given = new Map(groups.map((group) => [group, 1]))
  let left = rows - groups.length
  for (let grew = true; grew && left > 0;) {
    grew = false
    for (const group of groups) {
      const has = given.get(group) ?? 1
      if (left === 0 || has >= Math.ceil(group.who.length / ACROSS)) continue
      given.set(group, has + 1)
      left -= 1
      grew = true
    }
  }
  return given
}

function drawGroup(kit: DrawKit, group: WhoGroup, at: { y: number; width: number; rows: number }): Picture {
  const { tokens, words } = kit
  const { ink, 'ink-soft': soft } = tokens
  const { y, width, rows } = at
  const each = (width - (ACROSS - 1) * GAP) / ACROSS
  const room = rows * ACROSS
  const shown = group.who.length <= room ? group.who : inTurn(group.who, ({ mark }) => mark.sector).slice(0, room - 1)
  const more = group.who.length - shown.length
  const place = (nth: number) => ({
    x: (nth % ACROSS) * (each + GAP),
    y: y + HEADING + Math.floor(nth / ACROSS) * CELL + CELL / 2,
  })
  const rest = place(shown.length)
  return [
    word(0, y + 13, group.title, ink, { size: 10.5, weight: 600 }),
    word(kit.measure(group.title, 10.5, 600) + 4, y + 13, group.sub, soft, { size: FIGURE_NAME }),
    ...shown.flatMap((one, nth) => drawOne(kit, one, place(nth), each)),
    ...(group.who.length === 0
      ? [word(0, y + HEADING + CELL / 2 + 3, group.nobody, soft, { size: FIGURE_NAME })]
      : more > 0
        ? [word(rest.x, rest.y + 3.3, words.t('file.more', { n: more }), soft, { size: FIGURE_NAME })]
        : []),
  ]
}

function drawOne(
  kit: DrawKit,
  { mark, how, lead }: WhoGroup['who'][number],
  { x, y }: { x: number; y: number },
  wide: number,
): Picture {
  const sign = markSign({ ...mark, several: mark.collective, plain: false }, kit.tokens)
  const from = x + MARK + 16
  const room = wide - MARK - 16
  const names = clipName(kit, wrapText(kit, markName(mark), room, FIGURE_NAME), room, 2, FIGURE_NAME, 400)
  const said = lead ? ('lead' as const) : isProvenance(how) || how === 'members' ? how : null
  return [
    ...movePicture(sign, { x, y: y - MARK / 2 }, MARK / 28),
    ...(said === null ? [] : movePicture(mapSign(said, kit.tokens), { x: x + MARK + 8, y }, lead ? 0.65 : 0.85)),
    ...names.map((text, at) =>
      word(from, y + 3.3 - ((names.length - 1) / 2 - at) * 11, text, kit.tokens.ink, { size: FIGURE_NAME }),
    ),
  ]
}

const altOf = ({ words }: DrawKit, { title, who, nobody }: WhoGroup): string =>
  `${title}: ${
    who.length === 0
      ? nobody
      : formatList(
          words,
          who.map(({ mark }) => markName(mark)),
        )
  }`
