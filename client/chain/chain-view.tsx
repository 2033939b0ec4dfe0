import type { ViewProps } from '../frame/lazy-view.tsx'

export function ChainView({ scene }: ViewProps) {
  return <p>{scene.counts.partners}</p>
}
