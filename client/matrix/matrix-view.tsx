import { Head } from '../frame/head.tsx'
import type { ViewProps } from '../frame/lazy-view.tsx'

export function MatrixView({ now, scene }: ViewProps) {
  return <Head now={now} scene={scene} />
}
