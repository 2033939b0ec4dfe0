import type { RegionId } from '../../../contract/ids.ts'
import { inform, openBeside, toggle } from '../../store/actions.ts'
import { MAX_BESIDE } from '../../store/address/beside.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'

/** Ticks a region, or takes its tick away; all regions stay in sight. */
export function tick(region: RegionId): void {
  const { side } = route.value.beside
  if (!side.includes(region) && side.length >= MAX_BESIDE) {
    inform(words.value.t('beside.tick.full'))
    return
  }
  openBeside({ side: toggle(side, region), ticking: true }, 'replace')
}
