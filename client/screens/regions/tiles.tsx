import type { RegionSummary } from '../../../contract/answers/region.ts'
import { RegionId } from '../../../contract/ids.ts'
import { openRegion } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { previewedRegion } from '../../store/session.ts'
import { TileMarks } from './tile-marks.tsx'
import { isArrow, neighbourTile, tilePosition } from './tile-places.ts'
import { rem } from '../../parts/page/letter-size.ts'

const pitch = { x: 106, y: 80 }

/** Tiles where the regions lie. One tab stop: arrows walk, Enter opens the map. */
export function Tiles({ regions, here }: { regions: readonly RegionSummary[]; here: string }) {
  const { t } = words.value
  const placed = regions.filter(({ id }) => tilePosition(id) !== null)
  const ids = placed.map(({ id }) => id)
  const keys = (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return
    event.preventDefault()
    const next = neighbourTile(here, event.key, ids)
    previewedRegion.value = next
    document.getElementById(`tile-${next}`)?.focus()
  }
  return (
    <ul class="tiles" aria-label={t('chooser.tiles')} onKeyDown={keys}>
      {placed.map((region) => {
        const [column, row] = tilePosition(region.id) ?? [0, 0]
        const chosen = region.id === here
        return (
          <li key={region.id} style={{ left: rem(column * pitch.x), top: rem(row * pitch.y) }}>
            <button
              id={`tile-${region.id}`}
              class={`tile${chosen ? ' is-chosen' : ''}${region.statements > 0 ? ' is-known' : ''}`}
              type="button"
              tabIndex={chosen ? 0 : -1}
              aria-pressed={chosen}
              aria-label={`${region.name}: ${t(tileSides(region))}`}
              onClick={() => {
                if (chosen) openRegion(RegionId.parse(region.id))
                else previewedRegion.value = region.id
              }}
            >
              <span class={isLong(region.name) ? 'tile-name is-long' : 'tile-name'}>
                {region.name.replace('/', '/\u200B')}
              </span>
              <TileMarks region={region} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** A name that does not fit a tile in ordinary letters: in all, or by a word that would break. */
const isLong = (name: string) => name.length > 22 || name.split(/[\s/-]/).some((word) => word.length > 13)

/** Of what something is said. */
export const tileSides = ({ table, floor }: RegionSummary) =>
  table && floor ? 'sides.both' : table ? 'sides.table' : floor ? 'sides.floor' : 'sides.none'
