import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Scene } from '../scene/scene.ts'
import type { Known } from '../store/state.ts'
import { Loading } from '../parts/states.tsx'

export type ViewProps = { now: Known; scene: Scene }
type Lazy = 'matrix' | 'chain' | 'figures'

const fetchView: Record<Lazy, () => Promise<ComponentType<ViewProps>>> = {
  matrix: () => import('../screens/matrix/matrix-view.tsx').then((one) => one.MatrixView),
  chain: () => import('../screens/chain/chain-view.tsx').then((one) => one.ChainView),
  figures: () => import('../screens/figures/figures-view.tsx').then((one) => one.FiguresView),
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
