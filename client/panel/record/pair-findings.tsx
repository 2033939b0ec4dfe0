import type { Pair } from '../../scene/pair/pair.ts'
import type { Finding, Scene } from '../../scene/scene.ts'
import { type Known, words } from '../../store/state.ts'
import { FindingItems } from '../finding/finding-items.tsx'

type Props = { now: Known; scene: Scene; pair: Pair; findings: readonly Finding[] }

/** What is asked of these two together; where a coordinator answers an expectation that is not met. */
export function PairAsked({ now, scene, findings }: Props) {
  if (findings.length === 0) return null
  return (
    <section class="panel-part">
      <h3>{words.value.t('pair.questions')}</h3>
      <ul class="agenda">
        <FindingItems now={now} scene={scene} findings={findings} />
      </ul>
    </section>
  )
}
