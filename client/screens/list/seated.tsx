import { SeatDot } from '../../parts/seat.tsx'
import type { Mark, Scene, Side } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { seatTexts } from '../../text/presence.ts'

/** On a wide screen: the names of the tables and lines of work, each with how it is known. */
export function SeatSummary({ scene, mark }: { scene: Scene; mark: Mark }) {
  const { t } = words.value
  const names = new Map(scene.rows.map((row) => [row.id, row.name]))
  const side = (sides: readonly Side[], label: string) => {
    const seats = sides.flatMap((side) => seatTexts(scene, mark.id, side)).filter(({ how }) => how !== 'expected')
    return (
      <span class="seated">
        <span class="unseen">{label}: </span>
        {seats.map((seat, at) => (
          <span key={seat.id} class="seated-one">
            <SeatDot how={seat.how} />
            {names.get(seat.row)}
            {at < seats.length - 1 && <span class="unseen">, </span>}
          </span>
        ))}
      </span>
    )
  }
  return (
    <>
      {side(['table', 'policy'], t('side.table'))}
      {side(['floor', 'unspecified'], t('side.floor'))}
    </>
  )
}
