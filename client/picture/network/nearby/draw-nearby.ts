import { isMarked, type Mark, type Scene, type Side } from '../../../scene/scene.ts'
import { badgeClass, markClasses, seatRemark } from '../../elements.ts'
import { classes, type Item, nodeItem } from '../../items.ts'
import { FADED_MARKER, markerPath, nameLook } from '../../name-look.ts'
import { type Picture, plane, type Primitive, stroke, word } from '../../primitives.ts'
import { iconFor } from '../../style/icon-image.ts'
import type { Tokens } from '../../style/tokens.ts'
import { textWidth } from '../boxes.ts'
import { levelDash } from '../draw/ribbon-look.ts'
import { markBadges } from '../findings.ts'
import { polyline } from '../layout/polyline.ts'
import { near, type NearbyMark, type NearbyPlate, type PlacedNearby } from './place-nearby.ts'

export type NearbyWords = {
  side: (side: Side) => { name: string; level: string }
  /** How to go on from here. */
  walk: string
  /** Heading of who is tied directly. */
  direct: string
  more: (count: number) => string
}

/** The neighbourhood of one, from the lowest to the highest: lines, then what stands on them, then names. */
export function drawNearby(placed: PlacedNearby, scene: Scene, words: NearbyWords, tokens: Tokens) {
  return { under: stems(placed, tokens), items: items(placed, scene), over: names(placed, scene, words, tokens) }
}

/** From the one in the middle down, and from there a branch to each of its tables and to each it is tied to. */
function stems({ centre, plates, direct, marks }: PlacedNearby, tokens: Tokens): Picture {
  if (centre === null) return []
  const branch = (y: number, to: number, dash: readonly number[], record: string | null) => {
    const d = polyline(
      [
        { x: centre.x, y: y - 12 },
        { x: centre.x, y },
        { x: to, y },
      ],
      8,
    ).d
    return { y, stroke: stroke(d, tokens.ink, { width: 2, dash, record }) }
  }
  const tables = plates.map(({ row, rect }) => branch((rect.y1 + rect.y2) / 2, near.plate - 11, [], row.table))
  const ties = (direct?.ties ?? []).flatMap(({ arcs, y }) =>
    arcs.map((arc, at) => {
      const to = marks.find(({ mark, key }) => key.startsWith('direct') && (mark.id === arc.a || mark.id === arc.b))
      const height = y + (at - (arcs.length - 1) / 2) * 6
      return branch(height, (to?.x ?? near.plate) - 15, levelDash(arc.side), to?.mark.id ?? null)
    }),
  )
  const all = [...tables, ...ties]
  if (all.length === 0) return []
  const last = Math.max(...all.map(({ y }) => y)) - 12
  const stem = stroke(`M${centre.x} ${centre.y + 14}V${last}`, tokens['ink-faint'], { width: 1.6 })
  return [stem, ...all.map(({ stroke: line }) => line)]
}

function items({ centre, plates, marks, more }: PlacedNearby, scene: Scene): Item[] {
  return [
    ...plates.flatMap(plateItems),
    ...marks.map(({ mark, x, y, key }) => markItem(`mark:${key}`, mark, x, y)),
    ...marks.map(({ mark, x, y, key, lines }) => {
      const width = 30 + Math.max(...lines.map(textWidth))
      return nodeItem(`name:${key}`, x - 15 + width / 2, y, 'hit', { w: width, h: near.row, select: mark.id })
    }),
    ...more.map(({ table, x, y }) => nodeItem(`more:${table}`, x + 40, y - 5, 'hit', { w: 100, h: 40, select: table })),
    ...(centre === null
      ? []
      : [markItem(`mark:${centre.mark.id}`, centre.mark, centre.x, centre.y), ...badges(centre, scene)]),
  ]
}

function markItem(id: string, mark: Mark, x: number, y: number): Item {
  const icon = iconFor(mark)
  return nodeItem(id, x, y, `${markClasses(mark)} in-network`, {
    select: mark.id,
    ...(mark.what === 'stack' ? { unfold: mark.id } : {}),
    ...(icon === null ? {} : { icon }),
    ...(mark.how === 'mentioned' ? { label: '?' } : {}),
  })
}

function plateItems({ row, seat, rect }: NearbyPlate): Item[] {
  const [w, h] = [rect.x2 - rect.x1, rect.y2 - rect.y1]
  const [x, y] = [(rect.x1 + rect.x2) / 2, (rect.y1 + rect.y2) / 2]
  const edge = row.side === 'table' ? rect.y1 : row.side === 'floor' ? rect.y2 : null
  return [
    nodeItem(`plate:${row.id}`, x, y, 'plate', { w, h, select: row.table }),
    ...(edge === null ? [] : [nodeItem(`rule:${row.id}`, x, edge, 'rule', { w, h: 3 })]),
    ...(seat === null
      ? []
      : [
          ...seatRemark(seat.id, seat, near.plate - 6, y),
          nodeItem(`seat:${seat.id}`, near.plate - 6, y, classes('seat', `is-${seat.how}`, seat.lead && 'is-lead')),
        ]),
  ]
}

function badges({ mark, x, y }: NonNullable<PlacedNearby['centre']>, scene: Scene): Item[] {
  const from = x + 24 + textWidth(mark.name) * 1.3
  return markBadges(scene, new Set())
    .filter((badge) => badge.mark === mark.id)
    .slice(0, 4)
    .map(({ finding }, at) =>
      nodeItem(
        `badge:${finding.id}`,
        from + 14 + at * 26,
        y,
        classes('badge in-network', `is-${finding.severity}`, badgeClass(finding)),
        { select: finding.id, label: finding.label },
      ),
    )
}

function names(
  { centre, hint, headings, plates, marks, more, direct }: PlacedNearby,
  scene: Scene,
  words: NearbyWords,
  tokens: Tokens,
): Picture {
  const soft = tokens['ink-soft']
  const title = (text: string, y: number) => word(near.plate, y, text, tokens.ink, { size: 15, weight: 600 })
  return [
    ...(centre === null
      ? []
      : [
          word(centre.x + 22, centre.y + 6, centre.mark.name.replaceAll('\u00AD', ''), tokens.ink, {
            size: 17,
            weight: 600,
          }),
        ]),
    word(centre === null ? near.margin : near.plate, hint.y, words.walk, soft),
    ...headings.flatMap(({ side, y }) => {
      const { name, level } = words.side(side)
      return [title(name, y), word(near.plate + textWidth(name) * 1.2 + 8, y, level, soft)]
    }),
    ...(direct === null ? [] : [title(words.direct, direct.y)]),
    ...plates.flatMap(({ row, rect, lines }) =>
      lines.map((text, line) =>
        word(rect.x1 + 14, rect.y1 + 8 + near.line * (line + 0.5) + 5, text, tokens.ink, {
          size: 14,
          weight: 600,
          record: row.table,
        }),
      ),
    ),
    ...marks.flatMap((one) => markName(one, scene, tokens)),
    ...more.map(({ count, x, y, table }) => word(x, y, words.more(count), tokens.action, { size: 14, record: table })),
  ]
}

function markName({ mark, x, y, lines }: NearbyMark, scene: Scene, tokens: Tokens): Primitive[] {
  const marked = scene.findings.some((finding) => isMarked(finding) && finding.marks.includes(mark.id))
  const { record, fill } = nameLook({ ...mark, step: null }, marked, tokens)
  const top = y - (lines.length * near.line) / 2
  const name = lines.map((text, line) =>
    word(x + 19, top + near.line * (line + 0.5) + 5, text, fill, { size: 14, record }),
  )
  if (!marked) return name
  const room = markerPath(x + 15, top, Math.max(...lines.map(textWidth)) * 1.08 + 8, lines.length * near.line)
  return [plane(room, tokens.marker, { opacity: mark.faded ? FADED_MARKER : 1, record }), ...name]
}
