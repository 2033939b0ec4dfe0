import type { ViewProps } from '../frame/lazy-view.tsx'

export function FiguresView({ scene }: ViewProps) {
  return <p>{scene.counts.partners}</p>
}
