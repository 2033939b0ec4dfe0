import type { RegionSummary } from '../../../contract/answers/region.ts'
import { words } from '../../store/language.ts'
import { narrow } from '../../store/screen.ts'
import { previewedRegion } from '../../store/session.ts'
import { tileSides } from './tiles.tsx'
import { compareNames } from '../../../domain/order.ts'

/** The same regions in words: first those of which something is known, then the others. */
export function RegionList({ regions, here }: { regions: readonly RegionSummary[]; here: string }) {
  const { t } = words.value
  const sorted = [...regions].sort((a, b) => compareNames(a.name, b.name))
  const known = sorted.filter(({ statements }) => statements > 0)
  const open = sorted.filter(({ statements }) => statements === 0)
  const name = (region: RegionSummary) => (
    <button
      type="button"
      class="region-name"
      aria-pressed={region.id === here}
      onClick={() => {
        previewedRegion.value = region.id
        // On a phone what is known of it stands above all of the list.
        if (narrow.value) document.getElementById('door')?.focus()
      }}
    >
      {region.name}
    </button>
  )
  return (
    <div class="region-list">
      <table class="known">
        <caption>
          {t('chooser.known')} <span class="soft">{known.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('region')}</th>
            <th scope="col" class="figure">
              {t('chooser.partners')}
            </th>
            <th scope="col" class="figure">
              {t('chooser.statements')}
            </th>
            <th scope="col">{t('chooser.about')}</th>
            <th scope="col" class="figure">
              {t('chooser.gaps')}
            </th>
            <th scope="col" class="figure">
              {t('chooser.openQuestions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map((region) => (
            <tr key={region.id} class={region.id === here ? 'is-chosen' : ''}>
              <th scope="row">{name(region)}</th>
              <td class="figure">{region.partners}</td>
              <td class="figure">{region.statements}</td>
              <td>{t(tileSides(region))}</td>
              {region.questions === null ? (
                <td class="figure soft" colSpan={2}>
                  {t('chooser.early')}
                </td>
              ) : (
                <>
                  <td class="figure">
                    <span class={region.questions.found > 0 ? 'marker' : 'soft'}>{region.questions.found}</span>
                  </td>
                  <td class="figure">{region.questions.undecidable}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{t('chooser.earlyWhy')}</p>
      <div class="open-head">
        <h2>
          {t('chooser.open')} <span class="soft">{open.length}</span>
        </h2>
        <span class="soft small">{t('chooser.municipalities')}</span>
      </div>
      <ul class="open-regions">
        {open.map((region) => (
          <li key={region.id} class={region.id === here ? 'is-chosen' : ''}>
            {name(region)}
            <span class="soft">{region.municipalities}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
