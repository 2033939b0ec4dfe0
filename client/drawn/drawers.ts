import type { ViewState } from '../store/address/view-state.ts'
import { drawAgenda } from './agenda/draw-agenda.ts'
import { drawChain } from './chain/draw-chain.ts'
import { drawCompared } from './comparison/draw-change.ts'
import type { Drawer } from './drawn-view.ts'
import { drawFigures } from './figures/draw-figures.ts'
import { drawGaps } from './gaps/draw-gaps.ts'
import { drawList } from './list/draw-list.ts'
import { drawMap } from './map/draw-map.ts'
import { drawMatrix } from './matrix/draw-matrix.ts'

/** Who draws which view of a region. */
const drawers: Partial<Record<NonNullable<ViewState['view']>, Drawer>> = {
  map: drawMap,
  list: drawList,
  gaps: drawGaps,
  matrix: drawMatrix,
  chain: drawChain,
  agenda: drawAgenda,
  figures: drawFigures,
  compare: drawCompared,
}

/** Null, and what is no view on the selection, is the map. */
export const drawerOf = (view: ViewState['view']): Drawer => drawers[view ?? 'map'] ?? drawMap
