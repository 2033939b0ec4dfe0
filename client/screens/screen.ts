import type { ComponentChildren, ComponentType } from 'preact'
import type { Scene } from '../scene/scene.ts'
import type { RegionData } from '../store/region-data.ts'

export type ScreenProps = { now: RegionData; scene: Scene }

/** What a screen puts in the head above it; what it leaves out follows from findings and what is chosen. */
export type ScreenHead = {
  /** The headline. */
  line?: string
  /** What is shown of how much, where that is not the partners. */
  shown?: ComponentChildren
  /** What else is counted in the bar of counts. */
  counts?: ComponentChildren
  /** What it rests on. */
  rests?: string
  /** Switches, at the right of the headline. */
  tools?: ComponentChildren
}

/** A screen as its file gives it to the shell, which draws the head. */
export type ScreenModule = {
  Screen: ComponentType<ScreenProps>
  /** What stands there until the region is read; what is usual when left out. */
  Waiting?: ComponentType
  headOf?: (props: ScreenProps) => ScreenHead
}
