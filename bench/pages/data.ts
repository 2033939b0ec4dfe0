import { graphOf } from '../generate/graph.ts'
import { large } from '../generate/nation.ts'
import { generateRegion } from '../generate/region.ts'
import type { RegionGraph } from '../../contract/graph.ts'

/** The region measured with, made in the page itself: "from data in memory". */
export const graph: RegionGraph = graphOf(generateRegion(large))
