import type { ViewProps } from '../frame/lazy-view.tsx'

export function MatrixView({ scene }: ViewProps) {
  return <p>{scene.counts.partners}</p>
}
