import { type Provenance, provenances } from '../../../domain/sources/provenance.ts'
import type { How, NumberedFinding, Row, Scene, Side } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { missesAt } from '../../text/cell.ts'
import { ownPresence, presenceOf, seatTexts } from '../../text/presence.ts'
import { rem } from '../../parts/page/letter-size.ts'

/** From dot to dot, px, where there is room for it; and the most that a line takes beside its words. */
const [STEP, ROOM] = [13, 117]
/** More tables than this are no dots any more, but a bar. */
const MOST_DOTS = 12

/** Tables over floor: a dot for each line, a seat where one sits, the marker over the side that is empty. */
export function EvidenceStrip({ scene, finding }: { scene: Scene; finding: NumberedFinding }) {
  const [mark = ''] = finding.marks
  return (
    <span class="strip">
      <Line scene={scene} finding={finding} mark={mark} side="table" />
      <Line scene={scene} finding={finding} mark={mark} side="floor" />
    </span>
  )
}

type LineProps = { scene: Scene; finding: NumberedFinding; mark: string; side: Side & ('table' | 'floor') }
/** It sits there itself, by whosever word. */
const isOwnWord = (how: How) => (provenances as readonly How[]).includes(how)

function Line({ scene, finding, mark, side }: LineProps) {
  const { t } = words.value
  const rows = scene.rows.filter((row) => row.side === side && !row.silent)
  const seats = new Map(seatTexts(scene, mark, side).map((seat) => [seat.row, seat.how]))
  const presence = presenceOf(scene, mark, side)
  const { named, of } = presence
  const step = Math.min(STEP, ROOM / Math.max(rows.length, 1))
  const many = rows.length > MOST_DOTS
  const width = (many ? ROOM : Math.max(rows.length, 1) * step) + 4
  return (
    <span class="strip-line">
      <svg width={rem(width)} height={rem(22)} viewBox={`0 0 ${width} 22`} aria-hidden="true">
        {missesAt(side)(finding) && ownPresence(presence) === 0 && (
          <path class="swipe" d={`M1 3.500L${width - 2} 1.500L${width} 20L2 21z`} />
        )}
        {many ? (
          <Bar rows={rows} seats={seats} />
        ) : (
          rows.map((row, at) => {
            const how = seats.get(row.id)
            const x = at * step + step / 2 + 2
            return how !== undefined && isOwnWord(how) ? (
              <g key={row.id} class={`strip-seat is-${how}`}>
                <circle cx={x} cy="11" r={how === 'own' ? 5.3 : 4.5} />
                {how === 'own' && <circle class="strip-core" cx={x} cy="11" r="2.900" />}
                {how === 'trial' && <path d={`M${x - 2.4} 11h4.800M${x} 8.600v4.800`} />}
              </g>
            ) : (
              <circle key={row.id} class="strip-dot" cx={x} cy="11" r={how === 'members' ? 2 : 1.3} />
            )
          })
        )}
      </svg>
      <span class="small">
        <span class="unseen">{t(`side.${side}`)}: </span>
        {t('line.of', { named, of })}
      </span>
    </span>
  )
}

/** Of too many tables for dots: how large a part stands by whose word. */
function Bar({ rows, seats }: { rows: readonly Row[]; seats: ReadonlyMap<string, How> }) {
  const part = (how: How) => (rows.filter(({ id }) => seats.get(id) === how).length / rows.length) * (ROOM - 2)
  const from = (how: Provenance) =>
    provenances.slice(0, provenances.indexOf(how)).reduce((sum, one) => sum + part(one), 3)
  return (
    <>
      <path class="strip-track" d={`M3 11H${ROOM + 1}`} />
      {provenances.map(
        (how) =>
          part(how) > 0 && (
            <rect key={how} class={`strip-seat is-${how}`} x={from(how)} y="8" width={part(how)} height="6" />
          ),
      )}
    </>
  )
}
