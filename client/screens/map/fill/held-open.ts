import { useRef } from 'preact/hooks'
import { sectors } from '../../../../contract/vocabulary.ts'
import { ALL_ROWS } from '../../../picture/table-floor/fold-rows.ts'
import { HELD } from '../../../picture/table-floor/fold.ts'
import type { MapViewProps } from '../props.ts'

/** What is opened, and while one fills in all rows, and every sector that had few columns when one began: none folds under one's hand. */
export function useHeldOpen({ open, scene, region }: MapViewProps, filling: boolean): readonly string[] {
  const held = useRef<{ key: string; open: string[] } | null>(null)
  if (!filling) {
    held.current = null
    return open
  }
  if (held.current?.key !== region.id) {
    const size = (sector: string) => scene.marks.filter((mark) => mark.sector === sector).length
    const few = sectors.filter((sector) => size(sector) <= MOST_HELD)
    held.current = { key: region.id, open: [ALL_ROWS, ...few.map((sector) => `${HELD}${sector}`)] }
  }
  return [...open, ...held.current.open]
}

/** A sector of more columns than this is folded where there is no room for all. */
const MOST_HELD = 14
