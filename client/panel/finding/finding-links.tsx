import type { Scene } from '../../scene/scene.ts'
import type { RegionData } from '../../store/region-data.ts'
import { FindingItems } from './finding-items.tsx'

/** The questions a mark is part of. */
export function FindingLinks({ now, scene, mark }: { now: RegionData; scene: Scene; mark: string }) {
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark))
  if (findings.length === 0) return null
  return (
    <ul class="agenda">
      <FindingItems now={now} scene={scene} findings={findings} />
    </ul>
  )
}
