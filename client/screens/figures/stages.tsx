import type { Chain } from '../../../contract/figures.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { defaultStages } from '../../../contract/vocabulary.ts'
import { type DrawnStage, placedStages, stagesPicture, stagesSize } from '../../picture/figures/stages-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { WidePicture } from './wide-picture.tsx'

type NamedStage = DrawnStage & { name: string }

/** The chain as a picture, and in words for who cannot see it. */
export function Stages({ chain, graph }: { chain: Chain; graph: RegionGraph }) {
  const { t } = words.value
  const unknown = chain.known === 'unknown'
  const stages: NamedStage[] =
    chain.stages.length === 0
      ? defaultStages.map((defaultStage, at) => ({
          record: null,
          name: t(`figures.stage.${defaultStage}`),
          partners: null,
          complete: false,
          handover: at < defaultStages.length - 1 ? 'unknown' : null,
        }))
      : chain.stages.map(({ id, partners, complete, handover }) => ({
          record: id,
          name: graph.stages.find((stage) => stage.id === id)?.name ?? t('name.unknown'),
          partners: unknown ? null : partners.length,
          complete,
          handover: unknown && handover !== null ? 'unknown' : handover,
        }))
  const spans = placedStages(stages.length, 100)
  return (
    <div>
      <WidePicture height={stagesSize.all} draw={(width) => stagesPicture(stages, width, pageTokens)}>
        <ol class="stages">
          {stages.map(({ name, partners, complete, handover }, at) => (
            <li key={`${at} ${name}`} style={{ left: `${spans[at]?.x}%`, width: `${spans[at]?.width}%` }}>
              <span class="stage-name" title={name} aria-hidden="true" />
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
      </WidePicture>
      <p class="stage-list small soft" aria-hidden="true">
        {stages.map(({ name }, at) => `${at + 1}\u00A0${name}`).join(' · ')}
      </p>
    </div>
  )
}

const stageKey = (partners: number, complete: boolean) =>
  complete || partners > 1
    ? 'figures.chain.stage'
    : partners === 0
      ? 'figures.chain.stageUnsaid'
      : 'figures.chain.stageAtLeast'
