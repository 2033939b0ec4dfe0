import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Scene } from '../scene/scene.ts'
import type { Known } from '../state.ts'
import { Loading } from './states.tsx'

export type ViewProps = { now: Known; scene: Scene }
type Lazy = 'matrix' | 'chain' | 'figures'

const fetchView: Record<Lazy, () => Promise<ComponentType<ViewProps>>> = {
  matrix: () => import('../matrix/matrix-view.tsx').then((one) => one.MatrixView),
  chain: () => import('../chain/chain-view.tsx').then((one) => one.ChainView),
  figures: () => import('../figures/figures-view.tsx').then((one) => one.FiguresView),
}
const fetched = new Map<Lazy, ComponentType<ViewProps>>()

/** A view that is fetched when it is first shown. */
export function LazyView({ view, ...props }: ViewProps & { view: Lazy }) {
  const [, setCount] = useState(0)
  useEffect(() => {
    if (fetched.has(view)) return
    void fetchView[view]().then((component) => {
      fetched.set(view, component)
      setCount(fetched.size)
    })
  }, [view])
  const View = fetched.get(view)
  return View === undefined ? <Loading /> : <View {...props} />
}
