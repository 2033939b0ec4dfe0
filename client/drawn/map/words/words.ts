import type { NearbyWords } from '../../../picture/network/nearby/draw-nearby.ts'
import type { ShapeWords } from '../../../picture/network/shape.ts'
import type { MapSign } from '../../../picture/map-signs.ts'
import type { HeldCount } from '../../../text/tally.ts'
import type { Side } from '../../../scene/scene.ts'

/** The words on the map itself, beside the names of the scene. */
export type MapWords = {
  /** Name of a side, and the level it stands for. */
  side: (side: Side) => { name: string; level: string }
  partners: string
  /** "30 organisaties in 6 domeinen", in two lines. */
  band: (partners: number, sectors: number) => readonly [string, string]
  /** On the floor of a region of which nothing is said yet. */
  nothingYet: string
  /** The words that stand in the shapes of the network. */
  network: (sector: ShapeWords['sector']) => ShapeWords
  /** Under a network with more direct ties than can be drawn at once. */
  looseTies: (count: number) => string
  /** The words around one partner, on a narrow screen. */
  nearby: Omit<NearbyWords, 'side'>
  legend: Record<LegendKey, string>
  legendName: string
  canvas: {
    name: (region: string) => string
    summary: (partners: number, rows: number, findings: number) => string
    keys: string
  }
  outline: OutlineWords
  /** At an edge of the screen, how much more there is beyond it: "nog 12 rijen". */
  further: Record<'above' | 'below' | 'left' | 'right', (count: number) => string>
  /** The same of the network, which has tables above each other and sectors beside each other. */
  beyond: Record<'above' | 'below' | 'left' | 'right', (count: number) => string>
  fit: string
  zoomIn: string
  zoomOut: string
  /** Said where the page scrolls under one finger, or under the wheel. */
  twoFingers: string
  ctrlWheel: string
}
export type LegendKey = Exclude<MapSign, 'hollowCentre'>

export type OutlineWords = {
  name: string
  /** How the keys work, said once. */
  keys: string
  how: (how: string) => string
  /** How many the filters let through, of how many; and the same of who is named at a table. */
  of: (count: HeldCount) => string
  sits: (count: HeldCount) => string
  /** At a table where only words name somebody. */
  unnamed: string
  /** Outside the filters. */
  held: string
  facts: (count: number) => string
  unconfirmed: (count: number) => string
  lead: string
  nowhere: string
  question: (number: string) => string
  undecided: (number: string) => string
  tie: (name: string) => string
  nobody: string
}
