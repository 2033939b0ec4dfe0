import type { Stage } from '../../contract/records/nodes/stage.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { today } from '../i18n/day.ts'
import { SeatDot } from '../parts/seat.tsx'
import { type ChainWithHandovers, chainWithHandovers, type StageHandover } from '../picture/chain/chain.ts'
import { handoverStrength } from '../../domain/chain/handover-strength.ts'
import { stagesOf } from '../picture/chain/status.ts'
import type { Scene } from '../scene/scene.ts'
import { openScreen, select } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { everyoneChanges } from '../store/changes/everyone-changes.ts'
import type { RegionData } from '../store/region-data.ts'
import { view } from '../store/screen.ts'
import { readOnly } from '../store/session.ts'
import { writeChanges } from '../store/steps/write.ts'
import { nameOf } from '../text/names.ts'
import { FindingItems } from './finding/finding-items.tsx'
import { RecordTabs } from './history/record-tabs.tsx'
import { HandoverPart } from './record/handover-part.tsx'
import { SourceLink } from './record/source-link.tsx'
import { WordOf } from './record/word.tsx'
import { unavailableWhen } from '../parts/page/unavailable.ts'
import { RecordNote } from '../parts/page/record-note.tsx'

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
      <RecordTabs now={now} record={stage.id}>
        {findings.length > 0 && (
          <ul class="agenda">
            <FindingItems now={now} scene={scene} findings={findings} />
          </ul>
        )}
        <Covered now={now} region={scene.region} chain={chain} stage={stage} />
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
      </RecordTabs>
    </>
  )
}

function Covered({
  now,
  region,
  chain,
  stage,
}: {
  now: RegionData
  region: RegionState
  chain: ChainWithHandovers
  stage: Stage
}) {
  const { t } = words.value
  const { graph } = now
  const covers = chain.covers.filter((cover) => cover.stage === stage.id)
  return (
    <section class="panel-part">
      <h3>
        {t('stage.who')} {(covers.length > 0 || chain.complete.has(stage.id)) && <b>{covers.length}</b>}
      </h3>
      <Everyone now={now} chain={chain} stage={stage} nobody={covers.length === 0} />
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
                  <WordOf region={region} said={{ id, inferred, source }} />
                  {how === 'unseen' && <span>{t('chain.said.unseen')}</span>}
                  {note !== null && <RecordNote>{note}</RecordNote>}
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

type Whole = { now: RegionData; chain: ChainWithHandovers; stage: Stage; nobody: boolean }
/** Whether those recorded are all there are, and the button that records it. */
function Everyone({ now, chain, stage, nobody }: Whole) {
  const { t, day } = words.value
  const complete = chain.complete.has(stage.id)
  const record = () => {
    const changes = everyoneChanges(now.graph, new Map([[stage.id, !complete]]), today())
    void writeChanges(t(complete ? 'chain.saved.notEveryone' : 'chain.saved.everyone', { stage: stage.name }), changes)
  }
  return (
    <div class="small soft">
      <p>
        {complete
          ? t(nobody ? 'stage.nobodyDoes' : 'chain.everyoneSaid', { day: day(stage.completeOn ?? '') })
          : t('chain.everyoneUnsaid', chain.unfilled)}
      </p>
      <button class="link" type="button" {...unavailableWhen(readOnly.value)} onClick={record}>
        {t(complete ? 'chain.everyoneTake' : 'chain.everyoneSave')}
      </button>
    </div>
  )
}
