import type { Kind, Sector } from '../../contract/vocabulary.ts'
import { type MapSign, mapSign } from '../picture/map-signs.ts'
import { markSign } from '../picture/mark-sign.ts'
import { pageTokens } from '../picture/style/tokens.ts'
import type { Mark } from '../scene/scene.ts'
import { Drawn } from './drawn.tsx'
import { rem } from './page/letter-size.ts'

type Look = { sector: Sector; kind: Kind | null; how: Mark['how']; centre?: boolean; several?: boolean; size?: number }

/** A partner's mark as on the map: filled = named, outlined = known, dashed = named but not who, or expected. */
export const MarkIcon = ({ sector, kind, how, centre = false, several = false, size = 28 }: Look) => (
  <svg class="mark" width={rem(size)} height={rem(size)} viewBox="-2 -2 32 32" aria-hidden="true">
    <Drawn picture={markSign({ sector, kind, how, centre, several, plain: size < 20 }, pageTokens)} />
  </svg>
)

export const SectorDot = ({ sector }: { sector: Sector }) => (
  <MarkIcon sector={sector} kind={null} how="stated" size={16} />
)

const wide: ReadonlySet<MapSign> = new Set<MapSign>([
  ...(['table', 'policy', 'floor', 'unspecified', 'silent'] as const),
  ...(['strength', 'differ', 'ribbon', 'want', 'fragile'] as const),
])

/** A sign of the map in a legend. */
export const LegendSign = ({ sign }: { sign: MapSign }) => (
  <svg
    width={rem(wide.has(sign) ? 32 : 20)}
    height={rem(20)}
    viewBox={wide.has(sign) ? '-16 -10 32 20' : '-10 -10 20 20'}
    aria-hidden="true"
  >
    <Drawn picture={mapSign(sign, pageTokens)} />
  </svg>
)
