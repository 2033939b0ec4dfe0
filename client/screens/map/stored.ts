import { useRef } from 'preact/hooks'
import type { Positions } from '../../../contract/layout.ts'

/**
 * A number that changes when storage says something else than what the picture on the screen gave it to keep: only
 * then is there something to draw anew.
 */
export function useStoredNews(positions: Positions, given: Positions | null): number {
  const seen = useRef({ positions, news: 0 })
  if (positions === seen.current.positions) return seen.current.news
  const told = Object.entries(positions).some(([id, place]) => {
    const own = given?.[id]
    return own?.[0] !== place[0] || own[1] !== place[1]
  })
  seen.current = { positions, news: seen.current.news + (told ? 1 : 0) }
  return seen.current.news
}
