import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { Bold } from '../../parts/bold.tsx'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { cellSize, cellWidth, questionPicture } from '../../picture/figures/beside/cell-picture.ts'
import { cellNumber, cellSentences } from '../../picture/figures/beside/cell-text.ts'
import type { IndicatorText } from '../../picture/figures/indicators.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'

type Props = { one: IndicatorText; row: RegionFigures; times?: number }

/** The graphic of a question with its one number; what it says in full is read where it is chosen. */
export function CellGraphic({ one, row, times = 1 }: Props) {
  const { width, height } = cellSize
  const number = cellNumber(one, row, words.value)
  const picture = questionPicture(one, row, pageTokens)
  return (
    <span class="beside-graphic" aria-hidden="true">
      {picture.length > 0 && (
        <svg
          class={`of-${one}`}
          width={rem(width * times)}
          height={rem(height * times)}
          viewBox={`0 0 ${one === 'fragile' && number !== null ? cellWidth(row) : width} ${height}`}
          preserveAspectRatio="xMinYMid"
          {...(one === 'fragile' && number !== null ? { style: { width: rem(cellWidth(row) * times) } } : {})}
        >
          <Drawn picture={picture} />
        </svg>
      )}
      {number !== null && <span>{number}</span>}
    </span>
  )
}

/** The same in sentences. */
export const CellSentences = ({ one, row }: Omit<Props, 'times'>) => (
  <>
    {cellSentences(one, row, words.value).map((sentence, at) => (
      <p key={sentence} class={at === 0 ? '' : 'small soft'}>
        <Bold text={sentence} />
      </p>
    ))}
  </>
)
