import { besideDocument } from '../../../client/files/beside/beside-document.ts'
import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { RegionFigures as Shape } from '../../../contract/answers/figures-beside.ts'
import { RegionId } from '../../../contract/ids.ts'
import { figures, regionFigures } from '../../support/figures-answer.ts'

/** The ids that the figures are about: none of them may be in a file of counts. */
export const idsInFigures = JSON.stringify(figures).match(/zz01-[a-z-]+/g) ?? []

/** So many regions, the first with something of its own, every third too early to compare. */
export const besideRows = (count: number): RegionFigures[] =>
  Array.from({ length: count }, (_, at) =>
    Shape.parse({
      ...regionFigures,
      region: { ...regionFigures.region, id: RegionId.parse(`ZZ${at + 10}`), name: `Streek ${at + 1}` },
      tooEarly: at % 3 === 2,
      own: { settings: at === 0 ? 2 : 0, expectations: 0 },
    }),
  )

/** All regions in a table, or six of them laid side by side. */
export const sampleBeside = (laid: boolean) =>
  besideDocument({ on: '2026-11-28', shown: besideRows(laid ? 6 : 35), all: 35, laid, filters: [] }, 'nl')
