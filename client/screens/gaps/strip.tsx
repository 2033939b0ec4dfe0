import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { STRIP_HEIGHT, stripPicture, type StripSide } from '../../picture/signs/strip-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'

type Props = { scene: Scene; finding: NumberedFinding }

/** Tables over floor: a dot for each line, a seat where one sits, the marker over the side that is empty. */
export function EvidenceStrip(props: Props) {
  return (
    <span class="strip">
      <Line {...props} side="table" />
      <Line {...props} side="floor" />
    </span>
  )
}

function Line({ scene, finding, side }: Props & { side: StripSide }) {
  const { t } = words.value
  const { picture, width, presence } = stripPicture(scene, finding, side, pageTokens)
  const { named, of } = presence
  return (
    <span class="strip-line">
      <svg width={rem(width)} height={rem(STRIP_HEIGHT)} viewBox={`0 0 ${width} ${STRIP_HEIGHT}`} aria-hidden="true">
        <Drawn picture={picture} />
      </svg>
      <span class="small">
        <span class="unseen">{t(`side.${side}`)}: </span>
        {t('line.of', { named, of })}
      </span>
    </span>
  )
}
