import type { Stage } from '../../contract/records/nodes/stage.ts'
import { SeatDot } from '../parts/seat.tsx'
import { type ChainWithHandovers, chainWithHandovers, type StageHandover } from '../picture/chain/chain.ts'
import { handoverStrength } from '../../domain/chain/handover-strength.ts'
import { stagesOf } from '../picture/chain/status.ts'
import type { Scene } from '../scene/scene.ts'
import { openScreen, select } from '../store/actions.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { view } from '../store/screen.ts'
import { nameOf } from '../text/names.ts'
import { FindingItems } from './finding/finding-items.tsx'
import { HandoverPart } from './record/handover-part.tsx'
import { SourceLink } from './record/source-link.tsx'

/** A step of the chain: its questions, who does it by which source, and to whom it hands over. */
export function StagePanel({ now, scene, stage }: { now: RegionData; scene: Scene; stage: Stage }) {
  const { t } = words.value
  const chain = chainWithHandovers(scene.region, handoverStrength(now))
  const at = chain.stages.findIndex(({ id }) => id === stage.id)
  const findings = scene.findings.filter((finding) => stagesOf(chain, finding).includes(stage.id))
  const side = (handover: StageHandover | undefined, to: boolean) =>
    handover !== undefined && <HandoverPart graph={now.graph} handover={handover} to={to} />
  return (
    <>
      <p class="soft small">{t('chain.stepOf', { n: at + 1, of: chain.stages.length })}</p>
      <h2 class="panel-title">{stage.name}</h2>
      {findings.length > 0 && (
        <ul class="agenda">
          <FindingItems now={now} scene={scene} findings={findings} />
        </ul>
      )}
      <Covered now={now} chain={chain} stage={stage} />
      {side(chain.handovers[at], true)}
      {side(chain.handovers[at - 1], false)}
      {view.value !== 'chain' && (
        <button
          class="link with-icon"
          type="button"
          onClick={() => {
            openScreen('chain')
          }}
        >
          {t('stage.onChain')}
        </button>
      )}
    </>
  )
}

function Covered({ now: { graph }, chain, stage }: { now: RegionData; chain: ChainWithHandovers; stage: Stage }) {
  const { t } = words.value
  const covers = chain.covers.filter((cover) => cover.stage === stage.id)
  return (
    <section class="panel-part">
      <h3>
        {t('stage.who')} <b>{covers.length}</b>
      </h3>
      {covers.length === 0 && <p class="small soft">{t('stage.nobody')}</p>}
      <ul>
        {covers.map(({ partner, how, said }) => (
          <li key={partner} class="statement">
            <SeatDot how={how === 'unseen' ? 'mentioned' : how} />
            <div>
              <button
                class="statement-name link-quiet"
                type="button"
                onClick={() => {
                  select(partner)
                }}
              >
                {nameOf(graph, partner, words.value)}
              </button>
              {said.map(({ id, inferred, source, note }) => (
                <p key={id} class="small soft said">
                  <span>{t(inferred ? 'how.inferred' : 'how.stated')}</span>
                  {how === 'unseen' && <span>{t('chain.said.unseen')}</span>}
                  {note !== null && <span>{note}</span>}
                  <SourceLink graph={graph} id={source} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
