import type { Chain } from '../../../contract/figures.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { defaultStages } from '../../../contract/vocabulary.ts'
import { words } from '../../store/language.ts'

type Stage = { name: string; partners: number | null; complete: boolean; handover: Chain['stages'][number]['handover'] }

/** The chain, a stack for each stage: two places, filled by who covers it; between them whether it goes on. */
export function Stages({ chain, graph }: { chain: Chain; graph: RegionGraph }) {
  const { t } = words.value
  const unknown = chain.known === 'unknown'
  const stages: Stage[] =
    chain.stages.length === 0
      ? defaultStages.map((defaultStage, at) => ({
          name: t(`figures.stage.${defaultStage}`),
          partners: null,
          complete: false,
          handover: at < defaultStages.length - 1 ? 'unknown' : null,
        }))
      : chain.stages.map(({ id, partners, complete, handover }) => ({
          name: graph.stages.find((stage) => stage.id === id)?.name ?? t('name.unknown'),
          partners: unknown ? null : partners.length,
          complete,
          handover: unknown && handover !== null ? 'unknown' : handover,
        }))
  return (
    <div>
      <ol class="stages">
        {stages.map(({ name, partners, complete, handover }, at) => (
          <li key={`${at} ${name}`}>
            <span class="stage" title={name} aria-hidden="true">
              {[2, 1].map((place) => (
                <span key={place} class={`stage-place is-${lookOf(partners, place, complete)}`}>
                  {place === 1 && partners !== null && partners > 2 ? partners : ''}
                </span>
              ))}
              <span class="stage-number">{at + 1}</span>
            </span>
            {handover !== null && <span class={`stage-link is-${handover}`} aria-hidden="true" />}
            <span class="unseen">
              {partners === null
                ? t('figures.chain.stageUnknown', { name })
                : t(stageKey(partners, complete), { name, n: partners })}
              {handover !== null &&
                `, ${handover === 'unknown' ? t('figures.handover.unknown') : t(`figures.chain.${handover}`)}`}
            </span>
          </li>
        ))}
      </ol>
      <p class="stage-list small soft" aria-hidden="true">
        {stages.map(({ name }, at) => `${at + 1}\u00A0${name}`).join(' · ')}
      </p>
    </div>
  )
}

/** None recorded is nobody only where it was said that everyone is. */
const lookOf = (partners: number | null, place: number, complete: boolean) =>
  partners !== null && partners >= place ? 'there' : partners === null || !complete ? 'unknown' : 'missing'
const stageKey = (partners: number, complete: boolean) =>
  complete || partners > 1
    ? 'figures.chain.stage'
    : partners === 0
      ? 'figures.chain.stageUnsaid'
      : 'figures.chain.stageAtLeast'
