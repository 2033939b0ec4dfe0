import type { MapViewProps } from './props.ts'
import { mapWords } from '../../drawn/map/words/map-words.ts'

/** The name and the summary of the canvas for who cannot see it. */
export function labelOf({ scene, region, lang }: MapViewProps): { name: string; description: string } {
  const { canvas } = mapWords(lang)
  const rows = scene.rows.filter(({ what }) => what !== 'expected').length
  return {
    name: canvas.name(region.name),
    description: `${canvas.summary(scene.marks.length, rows, scene.findings.length)} ${canvas.keys}`,
  }
}

/** Left and right go along the marks as they stand, a walk that Back leaves in one step; Enter to the words, Esc lets go. */
export function moveWithKeys(
  event: KeyboardEvent,
  marks: readonly { id: string; x: number }[],
  chosen: string | null,
  onSelect: MapViewProps['onSelect'],
) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step !== 0) {
    const order = marks.toSorted((a, b) => a.x - b.x)
    const at = order.findIndex(({ id }) => id === chosen)
    const next = order.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % order.length)
    if (next) onSelect(next.id, 'replace')
  } else if (event.key === 'Enter') {
    document.querySelector<HTMLElement>('.outline [tabindex="0"]')?.focus()
  } else if (event.key === 'Escape') {
    onSelect(null)
  } else return
  event.preventDefault()
  event.stopPropagation()
}
