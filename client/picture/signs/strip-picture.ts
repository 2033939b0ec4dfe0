import { type Provenance, provenances } from '../../../domain/sources/provenance.ts'
import type { How, NumberedFinding, Scene } from '../../scene/scene.ts'
import { missesAt } from '../../text/cell.ts'
import { ownPresence, type Presence, presenceOf, seatTexts } from '../../text/presence.ts'
import { disc, rect } from '../path.ts'
import { type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'

/** From dot to dot, px, where there is room for it; and the most that a line takes beside its words. */
const [STEP, ROOM] = [13, 117]
/** More tables than this are no dots any more, but a bar. */
const MOST_DOTS = 12
/** The height of a line, px; it lies in its middle. */
export const STRIP_HEIGHT = 22
const MIDDLE = STRIP_HEIGHT / 2

export type StripSide = 'table' | 'floor'
/** A line with how a partner is present there. */
export type StripLine = { picture: Picture; width: number; presence: Presence }

/** It sits there itself, by whosever word. */
const isOwnWord = (how: How | undefined): how is Provenance =>
  (provenances as readonly (How | undefined)[]).includes(how)

/** The tables of a side: a dot for each, a seat where a partner sits, the marker over a side that is empty. */
export function stripPicture(scene: Scene, finding: NumberedFinding, side: StripSide, tokens: Tokens): StripLine {
  const [mark = ''] = finding.marks
  const rows = scene.rows.filter((row) => row.side === side && !row.silent)
  const seats = new Map(seatTexts(scene, mark, side).map((seat) => [seat.row, seat.how]))
  const presence = presenceOf(scene, mark, side)
  const many = rows.length > MOST_DOTS
  const step = Math.min(STEP, ROOM / Math.max(rows.length, 1))
  const width = (many ? ROOM : Math.max(rows.length, 1) * step) + 4
  const isEmpty = missesAt(side)(finding) && ownPresence(presence) === 0
  const soft = isEmpty ? tokens['on-marker'] : tokens['ink-soft']
  const hows = rows.map(({ id }) => seats.get(id))
  return {
    picture: [
      ...(isEmpty ? [plane(`M1 3.5L${width - 2} 1.5L${width} 20L2 21z`, tokens.marker)] : []),
      ...(many
        ? barPicture(hows, soft, tokens)
        : hows.flatMap((how, at) => seatPicture(how, at * step + step / 2 + 2, soft, tokens))),
    ],
    width,
    presence,
  }
}

function seatPicture(how: How | undefined, x: number, soft: string, tokens: Tokens): Picture {
  if (!isOwnWord(how)) return [plane(disc(x, MIDDLE, how === 'members' ? 2 : 1.3), soft)]
  const edge = disc(x, MIDDLE, how === 'own' ? 5.3 : 4.5)
  switch (how) {
    case 'stated':
      return [plane(edge, tokens.ink), stroke(edge, tokens.ink, { width: 2 })]
    case 'own':
      return [
        plane(edge, tokens.paper),
        stroke(edge, tokens.ink, { width: 1.3 }),
        plane(disc(x, MIDDLE, 2.9), tokens.ink),
      ]
    case 'inferred':
      return [plane(edge, tokens.paper), stroke(edge, tokens.ink, { width: 2 })]
    case 'trial':
      return [
        plane(edge, tokens.paper),
        stroke(edge, tokens.action, { width: 1.5, dash: [2.6, 2] }),
        stroke(`M${x - 2.4} ${MIDDLE}h4.8M${x} ${MIDDLE - 2.4}v4.8`, tokens.action, { width: 1.5 }),
      ]
  }
}

/** Of too many tables for dots: how large a part stands by whose word. */
function barPicture(hows: readonly (How | undefined)[], soft: string, tokens: Tokens): Picture {
  let x = 3
  return [
    stroke(`M3 ${MIDDLE}H${ROOM + 1}`, soft, { dash: [1, 3] }),
    ...provenances.flatMap((one) => {
      const width = (hows.filter((how) => how === one).length / hows.length) * (ROOM - 2)
      if (width === 0) return []
      const d = rect(x, MIDDLE - 3, width, 6)
      x += width
      const edge = {
        stated: [tokens.ink, 2],
        own: [tokens.ink, 1.3],
        inferred: [tokens.ink, 2],
        trial: [tokens.action, 1.5],
      } as const
      const [colour, wide] = edge[one]
      const fill = one === 'stated' || one === 'own' ? tokens.ink : tokens.paper
      return [plane(d, fill), stroke(d, colour, { width: wide, ...(one === 'trial' ? { dash: [2.6, 2] } : {}) })]
    }),
  ]
}
