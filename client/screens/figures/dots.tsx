import type { Figures } from '../../../contract/figures.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { placedDots } from '../../picture/figures/dot-places.ts'
import { dotsPicture, dotsSheet } from '../../picture/figures/dots-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import type { Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { UnknownBar } from './wide-picture.tsx'

/** With how many others each partner works, as dots, said in one line. */
export function Dots({ figures, scene, name }: { figures: Figures; scene: Scene; name: (id: string) => string }) {
  const { t } = words.value
  const { width, height } = dotsSheet
  if (figures.fragile.known === 'unknown') return <UnknownBar />
  const { bars, most, least } = placedDots(figures.partners, width)
  const end = (n: number) => t('figures.fragile.axis', { n })
  return (
    <svg
      class="dots"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t(bars === null ? 'figures.fragile.dots' : 'figures.fragile.bars', { least, most })}
    >
      <Drawn picture={dotsPicture({ figures, scene, name, end }, pageTokens)} />
    </svg>
  )
}
