import type { Size } from './drawing.ts'
import type { MapViewProps } from './props.ts'

export function NetworkMap(_: MapViewProps & { size: Size; measure: (text: string) => number; ready: boolean }) {
  return null
}
