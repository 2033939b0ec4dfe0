import { networkFold } from '../../picture/network/fold.ts'
import { pairFindingsOf } from '../../scene/pair/pair-finding.ts'
import { findingLook, type Scene, type Seat } from '../../scene/scene.ts'
import type { LegendKey } from './words/words.ts'

const order: readonly LegendKey[] = [
  'table',
  'policy',
  'floor',
  'unspecified',
  'ribbon',
  'stated',
  'own',
  'inferred',
  'trial',
  'mentioned',
  'members',
  'none',
  'asked',
  'lead',
  'strength',
  'differ',
  'known',
  'centre',
  'stack',
  'expected',
  'place',
  'silent',
  'high',
  'medium',
  'low',
  'assigned',
  'settled',
  'open',
  'want',
  'split',
  'fragile',
  'unconfirmed',
]

/** The signs that are in view, in a fixed order: the legend explains nothing that is not there. */
export function legendKeys(scene: Scene, arrangement: 'score' | 'network', open: readonly string[] = []): LegendKey[] {
  const folded = arrangement === 'network' ? networkFold(scene, open).sectors : new Set()
  const there = new Set<LegendKey>()
  const sides = new Map(scene.rows.map(({ id, side }) => [id, side]))
  const sit = (seat: Seat) => {
    there.add(seat.how === 'expected' ? 'place' : seat.how === 'known' ? 'stated' : seat.how)
    const side = sides.get(seat.row)
    if (side !== undefined && seat.how !== 'expected') there.add(side)
    if (seat.lead) there.add('lead')
    if (seat.strength !== null && arrangement === 'score') there.add('strength')
  }
  for (const seat of scene.seats) if (arrangement === 'score' || seat.how !== 'members') sit(seat)
  if (arrangement === 'score') for (const { answer } of scene.asked) there.add(answer === 'none' ? 'none' : 'asked')
  for (const { side, strength, how } of scene.arcs) {
    there.add(side).add(how === 'known' || how === 'expected' ? 'inferred' : how)
    if (strength !== null) there.add('strength')
  }
  for (const mark of scene.marks) {
    if (folded.has(mark.sector) && mark.what !== 'absent') continue
    if (mark.how === 'known' || mark.how === 'expected' || mark.how === 'mentioned') there.add(mark.how)
    if (mark.centre) there.add('centre')
    if (mark.what === 'stack') there.add('stack')
    if (mark.unconfirmed !== undefined) there.add('unconfirmed')
  }
  for (const finding of scene.findings) {
    const look = findingLook(finding)
    there.add(look === 'question' ? finding.severity : look === 'undecided' ? 'open' : look)
  }
  for (const { finding } of pairFindingsOf(scene)) {
    if (finding.picture === 'fragile') there.add('fragile')
    else there.add('want')
    if (finding.picture === 'split') there.add('split')
  }
  if (arrangement === 'network') there.add('ribbon')
  else if (scene.rows.some(({ silent }) => silent)) there.add('silent')
  return order.filter((key) => there.has(key))
}
