import './browser.ts'
import type { ComponentType, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { chainScreen } from '../../../client/screens/chain/chain-view.tsx'
import { gapsScreen } from '../../../client/screens/gaps/gaps-view.tsx'
import { handoutScreen } from '../../../client/screens/handout/handout-page.tsx'
import { listScreen } from '../../../client/screens/list/list-view.tsx'
import { matrixScreen } from '../../../client/screens/matrix/matrix-view.tsx'
import type { ScreenProps } from '../../../client/screens/screen.ts'
import { Panel } from '../../../client/panel/panel.tsx'
import { parseUrl } from '../../../client/store/address/view-state.ts'
import { scene } from '../../../client/store/current-view.ts'
import { type RegionData, regionData } from '../../../client/store/region-data.ts'
import { route } from '../../../client/store/route.ts'
import { view } from '../../../client/store/screen.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'
import { Page } from './page.ts'

const zeeland: RegionData = {
  graph,
  gaps,
  rules,
  changes: [],
  positions: { score: {}, network: {} },
  loadedAt: new Date('2026-11-24T12:00:00Z'),
}

/** Brings the client to an address, where Zeeland is shown or what else is given; what a screen is given there. */
export function arrive(address: string, of: Partial<RegionData> = {}): ScreenProps {
  const { pathname, search } = new URL(address, 'http://localhost')
  route.value = parseUrl(pathname, search)
  const now = { ...zeeland, ...of }
  regionData.value = now
  if (scene.value === null) throw new Error(`There is nothing to see at ${address}`)
  return { now, scene: scene.value }
}

/** A component as text, as it stands when it is shown first: no effect has run. */
export const rendered = (node: VNode): Page => new Page(renderToString(node))

type Of = ComponentType<ScreenProps>
/** A part of the screen at an address. */
export const partAt = (Part: Of, address: string, of?: Partial<RegionData>): Page =>
  rendered(<Part {...arrive(address, of)} />)
export const panelAt = (address: string, of?: Partial<RegionData>): Page => partAt(Panel, address, of)
/** A whole screen, without the head and panel around it. */
export const screenAt = (address: string, of?: Partial<RegionData>): Page => {
  const props = arrive(address, of)
  const Screen = screens[view.value as keyof typeof screens].Screen
  return rendered(<Screen {...props} />)
}
const screens = {
  list: listScreen,
  gaps: gapsScreen,
  matrix: matrixScreen,
  chain: chainScreen,
  sheet: handoutScreen,
}
