import { chainShapeOf } from '../../../client/picture/chain/shape.ts'
import { meets } from '../../../client/picture/matrix/cells.ts'
import { makeMatrix } from '../../../client/picture/matrix/model.ts'
import { defaultSceneOptions } from '../../../client/scene/filters.ts'
import { sideOfLevel } from '../../../client/scene/pair/sides.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { chainOf, countedCoverers } from '../../../domain/chain/chain.ts'
import { handoverOf } from '../../../domain/chain/handover.ts'
import { familyOf, isKin } from '../../../domain/kin.ts'
import { pairsOf, stateOf, unlike, type View } from './seen.ts'

const { filters } = defaultSceneOptions

export const matrixSays: View = ({ state, scene }) => {
  const matrix = makeMatrix({ scene, filters, words: dutchScene }, { by: 'partner', order: 'name' })
  const at = new Map(matrix.lines.map(({ id }, index) => [id, index]))
  return pairsOf({ state }).flatMap(({ a, b, level, state: right }) => {
    const cell = matrix.cell(at.get(a) ?? -1, at.get(b) ?? -1)
    const half = cell.halves[sideOfLevel[level]]
    const name = `matrix: ${a} ${b} ${level}`
    return [
      ...unlike(`${name} meet`, meets(half), right === 'yes'),
      ...unlike(`${name} differ`, half.differ, right === 'differ'),
      ...(right === 'unrecorded' ? unlike(`${name} none`, half.none, false) : []),
      ...unlike(`${name} part`, cell.what === 'part', isKin(state, a, b)),
    ]
  })
}

export const chainSays: View = ({ state, scene, handover }) => {
  const shape = chainShapeOf(state, scene, { filters, selected: null, wanted: null, least: handover })
  const words = { linked: 'linked', broken: 'none', unknown: 'unknown', uncovered: 'empty' }
  const steps = chainOf(state)
  return [
    ...steps.flatMap(({ id, coverers }, at) => {
      const counted = countedCoverers(
        state,
        coverers.filter(({ present }) => present),
      ).map(({ partner }) => partner)
      return unlike(`chain: ${id}`, shape.stages[at]?.partners, counted)
    }),
    ...shape.handovers.flatMap((handoverStatus, at) => {
      const right = words[handoverOf(state, steps[at]!, steps[at + 1]!, handover).state]
      return unlike(`chain: to ${handoverStatus.handover.to.id}`, handoverStatus.word, right)
    }),
    ...shape.chain.handovers.flatMap(({ pairs }, at) =>
      steps[at]!.coverers.flatMap(({ partner: from }) =>
        steps[at + 1]!.coverers.flatMap(({ partner: to }) => {
          if (from === to || isKin(state, from, to)) return []
          const is = stateOf(state, familyOf(state, [from]), familyOf(state, [to]), 'operational', handover)
          const drawn = pairs.some((pair) => pair.from === from && pair.to === to)
          return is === 'unknown' ? [] : unlike(`chain: ${from} to ${to}`, drawn, is === 'yes')
        }),
      ),
    ),
  ]
}
