import type { Figures, SectorFigures } from '../../../contract/figures.ts'
import { type NamedLevel, namedLevels } from '../../../contract/vocabulary.ts'
import { capitalise } from '../../i18n/words.ts'
import { Bold } from '../../parts/bold.tsx'
import { Drawn } from '../../parts/drawn.tsx'
import { SectorDot } from '../../parts/mark.tsx'
import { levelBars, levelBarsPicture, levelBarsSize } from '../../picture/figures/level-bars.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { rem } from '../../parts/page/letter-size.ts'

/** How many partners of each sector take part at each level, and whether they work outside their own. */
export function SectorTable({ figures }: { figures: Figures }) {
  const { t, figure } = words.value
  const { sectors, silent } = figures
  const most = Math.max(...sectors.map(({ partners }) => partners), 1)
  const sum = (pick: (one: SectorFigures) => number) => sectors.reduce((total, one) => total + pick(one), 0)
  return (
    <section class="part sectors" aria-labelledby="figure-sectors">
      <h2 id="figure-sectors">
        {t('figures.sectors')} <span class="soft part-sub">{t('figures.sectors.sub')}</span>
      </h2>
      {sectors.length === 0 ? (
        <p class="soft">{t('figures.sectors.none')}</p>
      ) : (
        <div class="scrolls" tabIndex={0} role="group" aria-labelledby="figure-sectors">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('figures.sectors.sector')}</th>
                {namedLevels.map((level) => (
                  <th key={level} scope="col">
                    {capitalise(t(`level.${level}`))}
                  </th>
                ))}
                <th scope="col" class="right">
                  {t('figures.sectors.both')}
                </th>
                <th scope="col" class="right">
                  {t('figures.sectors.mentions')}
                </th>
                <th scope="col" class="right">
                  {t('figures.sectors.outward')}
                </th>
              </tr>
            </thead>
            <tbody>
              {sectors.map((sector) => (
                <tr
                  key={sector.sector}
                  class={route.value.filters.hidden.sectors.includes(sector.sector) ? 'is-faded' : ''}
                >
                  <th scope="row">
                    <span class="with-dot">
                      <SectorDot sector={sector.sector} />
                      {t(`sector.${sector.sector}`)}
                    </span>
                  </th>
                  {namedLevels.map((level) => (
                    <td key={level}>
                      <LevelPart one={sector} level={level} silent={silent} most={most} />
                    </td>
                  ))}
                  <td class="right">{hasBoth(silent) ? sector.both : unknown()}</td>
                  <td class="right">{sector.mentions === 0 ? '–' : sector.mentions}</td>
                  <td
                    class="right"
                    title={sector.ei === null ? undefined : t('figures.sectors.ei', { ei: figure(sector.ei) })}
                  >
                    {sector.ei === null ? '–' : `${figure(Math.round(((sector.ei + 1) / 2) * 100))} %`}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('figures.sectors.together')}</th>
                {namedLevels.map((level) => (
                  <td key={level}>
                    {silent.includes(level) ? (
                      unknown()
                    ) : (
                      <Bold
                        text={t('figures.sectors.of', {
                          n: sum((one) => one.levels[level].own),
                          of: sum((one) => one.partners),
                        })}
                      />
                    )}
                  </td>
                ))}
                <td class="right">{hasBoth(silent) ? <b>{sum(({ both }) => both)}</b> : unknown()}</td>
                <td class="right">
                  <b>{sum(({ mentions }) => mentions)}</b>
                </td>
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {sectors.length > 0 && (
        <div class="small soft part-why">
          <p>{t('figures.sectors.why')}</p>
          <details>
            <summary>
              {t('figures.how')}
              <span class="unseen">: {t('figures.sectors.outward')}</span>
            </summary>
            <p>{t('figures.sectors.math')}</p>
          </details>
        </div>
      )}
    </section>
  )
}

const hasBoth = (silent: readonly NamedLevel[]) => !silent.includes('administrative') && !silent.includes('operational')
const unknown = () => <span class="soft">{words.value.t('figures.unknown')}</span>

type PartProps = { one: SectorFigures; level: NamedLevel; silent: readonly NamedLevel[]; most: number }
function LevelPart({ one, level, silent, most }: PartProps) {
  const { t } = words.value
  const { own, via } = one.levels[level]
  if (silent.includes(level)) return unknown()
  const bars = levelBars({ part: one.levels[level], partners: one.partners, most })
  const end = bars.at(-1)
  const width = end === undefined ? 0 : end.x + end.width
  return (
    <span class="level-part">
      <span class="level-count">
        <Bold text={t('figures.sectors.of', { n: own, of: one.partners })} />
      </span>
      <svg
        class="level-bars"
        width={rem(width)}
        height={rem(levelBarsSize.height)}
        viewBox={`0 0 ${width} ${levelBarsSize.height}`}
        aria-hidden="true"
      >
        <Drawn picture={levelBarsPicture(bars, pageTokens)} />
      </svg>
      {via > 0 && <span class="soft level-via">{t('figures.sectors.via', { n: via })}</span>}
    </span>
  )
}
