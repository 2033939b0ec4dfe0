import type { ComponentChildren } from 'preact'
import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Figures } from '../../../contract/figures.ts'
import { Loading } from '../../parts/states.tsx'
import { figuresSince } from '../../picture/figures/figures-since.ts'
import { personBoxes, securedBoxes } from '../../picture/figures/box-groups.ts'
import { byAnswer, figuresHeadline, type IndicatorText } from '../../picture/figures/indicators.ts'
import { figuresOnScreen, useFigures } from '../../store/figures.ts'
import { words } from '../../store/language.ts'
import { basisText } from '../../text/finding/basis.ts'
import { nameOf } from '../../text/names.ts'
import type { ScreenHead, ScreenModule, ScreenProps } from '../screen.ts'
import { CountBox, Boxes, BoxHatches } from './boxes.tsx'
import { Complete } from './complete.tsx'
import { Dots } from './dots.tsx'
import { Indicator, UnansweredIndicator } from './indicator.tsx'
import { Kinds } from './kinds.tsx'
import { NetworkTable } from './network-table.tsx'
import { PairsBar } from './pairs.tsx'
import { PartnerTable } from './partner-table.tsx'
import { SectorTable } from './sector-table.tsx'
import { SinceLast, useSinceLast } from './since.tsx'
import { Stages } from './stages.tsx'
// In this order: what is said of narrow screens in the last comes after what it changes.
import '../../style/figures/graphics.css'
import '../../style/figures/tables.css'
import '../../style/figures/figures.css'

/** Six questions in numbers, no total; then who takes part where, how complete that is, and what each partner is. */
function FiguresView({ now, scene }: ScreenProps) {
  useFigures()
  const { figures, was } = figuresOnScreen.value
  const comparison = useSinceLast(now)
  return figures === null ? (
    <Loading />
  ) : (
    <Sheet figures={figures} was={was} now={now} scene={scene} comparison={comparison} />
  )
}

function headOf({ now, scene }: ScreenProps): ScreenHead {
  const { t } = words.value
  const { figures } = figuresOnScreen.value
  return {
    line:
      figures === null
        ? t('figures.title', { name: now.graph.region.name })
        : figuresHeadline(figures, now.graph, words.value),
    rests: `${basisText(scene, words.value)} · ${t('figures.apart')}`,
  }
}

export const figuresScreen: ScreenModule = { Screen: FiguresView, headOf }

type SheetProps = ScreenProps & { figures: Figures; was: Figures | null; comparison: Comparison | null }
function Sheet({ figures, was, now, scene, comparison }: SheetProps) {
  const { t } = words.value
  const name = (id: string) => nameOf(now.graph, id, words.value)
  const [answered, unanswered] = byAnswer(figures)
  const since = figuresSince(comparison)
  const graphics: Record<IndicatorText, () => ComponentChildren> = {
    present: () => <Kinds present={figures.present} scene={scene} />,
    levels: () => <PairsBar levels={figures.levels} />,
    chain: () => <Stages chain={figures.chain} graph={now.graph} />,
    fragile: () => <Dots figures={figures} scene={scene} name={name} />,
    persons: () => <Boxes groups={personBoxes(figures.persons, t)} />,
    secured: () => <Boxes groups={securedBoxes(figures.secured, t)} />,
  }
  return (
    <div class="figures-scroll">
      <BoxHatches />
      <Key />
      {comparison !== null && <SinceLast comparison={comparison} />}
      <div class="figures">
        {answered.map((one) => (
          <Indicator key={one} one={one} figures={figures} was={was} since={since}>
            {graphics[one]()}
          </Indicator>
        ))}
        {unanswered.map((one) => (
          <UnansweredIndicator key={one} one={one} figures={figures} was={was} since={since} />
        ))}
        <SectorTable figures={figures} />
        <Complete figures={figures} />
        <PartnerTable figures={figures} now={now} scene={scene} />
        <NetworkTable figures={figures} />
      </div>
    </div>
  )
}

/** How something stands, the same four as in every view. */
function Key() {
  const { t } = words.value
  return (
    <ul class="figures-key small soft">
      {(['stated', 'inferred', 'unknown', 'missing'] as const).map((how) => (
        <li key={how}>
          <CountBox look={how} size={13} />
          {t(`figures.key.${how}`)}
        </li>
      ))}
    </ul>
  )
}
