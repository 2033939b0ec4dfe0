import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { opensElsewhere } from '../../parts/page/opens-elsewhere.ts'
import { openRegion } from '../../store/actions.ts'
import { OwnMark } from './own-mark.tsx'

/** The name of a region, which opens it, and the mark of what it has of its own. `tabIndex`: as of an `a`. */
export const RegionLink = ({ row, tabIndex = 0 }: { row: RegionFigures; tabIndex?: number }) => (
  <>
    <a
      href={`/${row.region.id}`}
      tabIndex={tabIndex}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        openRegion(row.region.id)
      }}
    >
      {row.region.name}
    </a>
    <OwnMark row={row} />
  </>
)
