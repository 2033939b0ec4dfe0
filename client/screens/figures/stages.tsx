import type { Chain } from '../../../contract/figures.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { defaultStages } from '../../../contract/vocabulary.ts'
import { words } from '../../store/language.ts'

type Stage = { name: string; partners: number | null; handover: Chain['stages'][number]['handover'] }

/** The chain, a stack for each stage: two places, filled by who covers it; between them whether it goes on. */
export function Stages({ chain, graph }: { chain: Chain; graph: RegionGraph }) {
  const { t } = words.value
  const unknown = chain.known === 'unknown'
  const stages: Stage[] =
    chain.stages.length === 0
      ? defaultStages.map((defaultStage, at) => ({
          name: t(`figures.stage.${defaultStage}`),
          partners: null,
          handover: at < defaultStages.length - 1 ? 'unknown' : null,
        }))
      : chain.stages.map(({ id, partners, handover }) => ({
          name: graph.stages.find((stage) => stage.id === id)?.name ?? t('name.unknown'),
          partners: unknown ? null : partners.length,
          handover: unknown && handover !== null ? 'unknown' : handover,
        }))
  return (
    <div>
      <ol class="stages">
        {stages.map(({ name, partners, handover }, at) => (
          <li key={`${at} ${name}`}>
            <span class="stage" title={name} aria-hidden="true">
              {[2, 1].map((place) => (
                <span key={place} class={`stage-place is-${lookOf(partners, place)}`}>
                  {place === 1 && partners !== null && partners > 2 ? partners : ''}
                </span>
              ))}
              <span class="stage-number">{at + 1}</span>
            </span>
            {handover !== null && <span class={`stage-link is-${handover}`} aria-hidden="true" />}
            <span class="unseen">
              {partners === null
                ? t('figures.chain.stageUnknown', { name })
                : t('figures.chain.stage', { name, n: partners })}
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

const lookOf = (partners: number | null, place: number) =>
  partners === null ? 'unknown' : partners >= place ? 'there' : 'missing'
