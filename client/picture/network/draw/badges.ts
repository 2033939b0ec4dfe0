import { textWidth } from '../boxes.ts'
import { badgeClass } from '../../elements.ts'
import { classes, type Item, nodeItem } from '../../items.ts'
import { pairFindingsOf } from '../../../scene/pair/pair-finding.ts'
import type { Scene } from '../../../scene/scene.ts'
import { markBadges } from '../findings.ts'
import type { PlacedNetwork } from '../layout/types.ts'
import { wide } from '../layout/widths.ts'
import { type PlacedMark, shownBy } from '../placed-marks.ts'
import { findingsOn } from '../ties.ts'

/** Beside a folded sector: how many more findings there are than the one whose number is drawn. */
export type MoreBadges = { x: number; y: number; way: PlacedMark['way']; count: number; faded: boolean }

/** From the mark to the far end of its name, px. */
const nameEnd = ({ lines, mark }: PlacedMark): number =>
  wide.name + Math.max(...lines.map(textWidth)) * (mark.step === 0 ? 1.08 : 1)

/** The numbers of findings: beside the names of marks, and on the lines between two. */
export function networkBadges(
  net: PlacedNetwork,
  scene: Scene,
  shownMarks: readonly PlacedMark[],
): { items: Item[]; more: MoreBadges[] } {
  const shown = shownBy(shownMarks, scene)
  const beside = new Map<string, { at: PlacedMark; findings: Set<string> }>()
  const items = markBadges(scene, findingsOn(net.ties.map(({ tie }) => tie)))
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
    .flatMap(({ mark: id, finding, chosen }): Item[] => {
      const at = shown.get(id)
      if (at === undefined) return []
      const own = beside.get(at.mark.id) ?? { at, findings: new Set() }
      beside.set(at.mark.id, own)
      const nth = own.findings.size
      if (own.findings.has(finding.id)) return []
      own.findings.add(finding.id)
      // Beside a folded sector the first stands for all.
      if (at.folded && nth > 0) return []
      const names = classes(
        'badge in-network',
        `is-${finding.severity}`,
        badgeClass(finding),
        !chosen && (finding.filtered || at.mark.faded) && 'is-faded',
      )
      const x = at.x + at.way * (nameEnd(at) + wide.firstBadge + nth * wide.badge)
      const data = { select: finding.id, label: finding.label }
      return [nodeItem(`badge:${finding.id}@${at.mark.id}`, x, at.y, names, data)]
    })
  const more = [...beside.values()].flatMap(({ at, findings }): MoreBadges[] => {
    const count = findings.size - 1
    if (!at.folded || count === 0) return []
    const x = at.x + at.way * (nameEnd(at) + wide.firstBadge + wide.badge / 2 + 2)
    return [{ x, y: at.y, way: at.way, count, faded: at.mark.faded }]
  })
  return { items: [...items, ...betweenBadges(net, scene)], more }
}

function betweenBadges(net: PlacedNetwork, scene: Scene): Item[] {
  return pairFindingsOf(scene).flatMap(({ finding, faded }): Item[] => {
    const place = net.ties.find(({ tie }) => tie.records.includes(finding.id))
    if (place === undefined) return []
    const names = classes(
      'badge in-network',
      `is-${finding.severity}`,
      badgeClass(finding),
      finding.picture === 'fragile' && 'is-on-marker',
      faded && 'is-faded',
    )
    const { x, y } = place.middle
    const badge = nodeItem(`badge:${finding.id}@between`, x, y, names, {
      select: finding.id,
      label: finding.label,
    })
    if (finding.picture !== 'split') return [badge]
    const side = place.tie.side === 'table' ? 'is-floor' : 'is-board'
    return [nodeItem(`half:${finding.id}`, x + 20, y, classes('half', side, faded && 'is-faded')), badge]
  })
}
