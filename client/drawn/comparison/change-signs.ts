import type { Words } from '../../i18n/words.ts'
import { movePicture } from '../../picture/move.ts'
import { disc, n } from '../../picture/path.ts'
import { type Picture, plane, stroke } from '../../picture/primitives.ts'
import type { Tokens } from '../../picture/style/tokens.ts'
import type { ShownMoment } from '../../store/address/view-state.ts'
import type { LegendEntry } from '../drawn-view.ts'

/** What is told by a sign: what became of a line, or `out`: it is not compared. */
export type ChangeSign = 'added' | 'gone' | 'changed' | 'kept' | 'out'
/** `said`: stated, else our reading. */
export type SignLook = { said: boolean; lead: boolean }

/** Radii, px: of what stayed, and of what changed. */
const [KEPT, CHANGED] = [4.2, 7.6]
const OUT = 2.2

/** The sign of a change around a point: + in a disc, a cross without a ring, a triangle in outline, or what stayed in grey. */
export function changeSign(sign: ChangeSign, x: number, y: number, { said, lead }: SignLook, tokens: Tokens): Picture {
  const { ink, paper, action } = tokens
  const grey = tokens['ink-faint']
  const at = (dx: number, dy: number) => `${n(x + dx)} ${n(y + dy)}`
  const cross = (r: number) => `M${at(-r, -r)}L${at(r, r)}M${at(r, -r)}L${at(-r, r)}`
  const plus = `M${at(-4, 0)}H${n(x + 4)}M${at(0, -4)}V${n(y + 4)}`
  switch (sign) {
    case 'added':
      return said
        ? [plane(disc(x, y, CHANGED), action), stroke(plus, paper, { width: 2 })]
        : [
            plane(disc(x, y, CHANGED - 0.8), paper),
            stroke(disc(x, y, CHANGED - 0.8), action, { width: 1.6 }),
            stroke(plus, action, { width: 2 }),
          ]
    case 'gone':
      return [
        plane(disc(x, y, CHANGED), tokens.field),
        stroke(cross(4.6), ink, { width: said ? 2.6 : 4 }),
        ...(said ? [] : [stroke(cross(4.2), paper, { width: 1.6 })]),
      ]
    case 'changed': {
      const triangle = `M${at(0, -CHANGED)}L${at(CHANGED - 0.8, CHANGED - 2)}L${at(0.8 - CHANGED, CHANGED - 2)}Z`
      return [plane(triangle, paper), stroke(triangle, ink, { width: 1.8 })]
    }
    case 'kept': {
      const shape = lead ? starPath(x, y) : disc(x, y, KEPT)
      return said ? [plane(shape, grey)] : [plane(shape, paper), stroke(shape, grey, { width: 1.5 })]
    }
    case 'out':
      return [plane(disc(x, y, OUT), grey)]
  }
}

/** As it stood at one of the two moments: who leads as a star. */
export function stateSign(x: number, y: number, { said, lead }: SignLook, tokens: Tokens): Picture {
  const shape = lead ? starPath(x, y) : disc(x, y, KEPT)
  return said ? [plane(shape, tokens.ink)] : [plane(shape, tokens.paper), stroke(shape, tokens.ink, { width: 1.6 })]
}

const told = ['added', 'gone', 'changed'] as const
/** What the signs in view mean: what became of a line, or at one of the two moments how it is known. */
export function comparisonLegend(
  there: ReadonlySet<ChangeSign>,
  show: ShownMoment,
  { t }: Words,
  tokens: Tokens,
): LegendEntry[] {
  const stands = (said: boolean) => ({ said, lead: false })
  const entry = (sign: Picture, text: string): LegendEntry => ({ sign: boxed(sign, 8), width: 16, text })
  if (show !== 'difference')
    return there.has('kept')
      ? [true, false].map((said) =>
          entry(stateSign(0, 0, stands(said), tokens), t(said ? 'compare.key.stated' : 'compare.key.read')),
        )
      : []
  const sign = (what: ChangeSign, said: boolean) => changeSign(what, 0, 0, stands(said), tokens)
  const kept = [true, false].flatMap((said, at) => boxed(sign('kept', said), 6 + at * 14))
  return [
    ...told.filter((what) => there.has(what)).map((what) => entry(sign(what, true), t(`compare.${what}`))),
    ...(there.has('kept') ? [{ sign: kept, width: 26, text: t('compare.kept') }] : []),
    ...(there.size === 0 ? [] : [entry(sign('added', false), t('compare.key.open'))]),
  ]
}

/** A sign around 0,0 within the 14 px that a legend has for it. */
const boxed = (sign: Picture, x: number): Picture => movePicture(sign, { x, y: 7 }, 0.88)

function starPath(x: number, y: number): string {
  const corners = Array.from({ length: 10 }, (_, at) => {
    const [r, turn] = [at % 2 === 0 ? 8 : 3.4, (at * Math.PI) / 5 - Math.PI / 2]
    return `${n(x + r * Math.cos(turn))} ${n(y + r * Math.sin(turn))}`
  })
  return `M${corners.join('L')}Z`
}
