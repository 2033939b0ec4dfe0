import { useMemo, useRef } from 'preact/hooks'
import { layoutOf } from '../../picture/matrix/layout.ts'
import { matrixHeadline, matrixRests } from '../../picture/matrix/sentences.ts'
import type { Matrix } from '../../picture/matrix/types.ts'
import { words } from '../../store/language.ts'
import { narrow } from '../../store/screen.ts'
import type { ScreenHead, ScreenModule, ScreenProps } from '../screen.ts'
import { Grid, Hatches } from './grid/grid.tsx'
import { MatrixLegend } from './legend.tsx'
import { OneRow } from './one-row.tsx'
import { matrix } from './state.ts'
import { MatrixTools } from './tools.tsx'
import { Tooltip } from './tooltip.tsx'
import { useWidth } from '../../parts/page/use-measurement.ts'
// In this order: what is said of paper and narrow screens comes after what it changes.
import '../../style/matrix/matrix.css'
import '../../style/matrix/cells.css'
import '../../style/matrix/crosshair.css'
import '../../style/matrix/around.css'

/** Room kept free at both sides of the matrix, px: its own margins and the bar that scrolls. */
const sides = 48

/** Who works with whom, every pair: partner by partner or sector by sector. */
function MatrixView({ now, scene }: ScreenProps) {
  const shown = matrix.value
  if (shown === null) return null
  const speaks = shown.sums.met + shown.sums.ties > 0
  return (
    <>
      <Hatches />
      {!speaks && <MatrixEmpty />}
      {narrow.value ? (
        <OneRow matrix={shown} scene={scene} />
      ) : (
        shown.lines.length > 0 && <Sheet now={now} scene={scene} shown={shown} />
      )}
    </>
  )
}

function headOf({ scene }: ScreenProps): ScreenHead {
  const shown = matrix.value
  if (shown === null) return {}
  const chosen = scene.focus !== null && scene.focus.finding === null
  return {
    ...(chosen ? {} : { line: matrixHeadline(shown, words.value) }),
    rests: matrixRests(shown, words.value),
    tools: <MatrixTools />,
  }
}

export const matrixScreen: ScreenModule = { Screen: MatrixView, headOf }

function Sheet({ now, scene, shown }: ScreenProps & { shown: Matrix }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const room = width === null ? null : width - sides
  const layout = useMemo(() => (room === null ? null : layoutOf(shown, room)), [shown, room])
  return (
    <div ref={frame} class="m-frame">
      {layout !== null && (
        <>
          <Grid matrix={shown} layout={layout} />
          <Tooltip now={now} scene={scene} matrix={shown} layout={layout} frame={frame} />
        </>
      )}
      <MatrixLegend matrix={shown} />
    </div>
  )
}

/** Nothing recorded of any pair: what to add to make the matrix speak. The names stand above it. */
function MatrixEmpty() {
  const { t } = words.value
  return (
    <div class="m-empty">
      <h2>{t('matrix.empty')}</h2>
      <p>{t('matrix.empty.text')}</p>
      <ul>
        {(['tables', 'ties', 'none'] as const).map((one) => (
          <li key={one}>{t(`matrix.empty.${one}`)}</li>
        ))}
      </ul>
    </div>
  )
}
