import { lang, words } from '../../../store/language.ts'
import { mapWords } from '../../../drawn/map/words/map-words.ts'

const signs = [
  ['wet', '●'],
  ['dry', '●'],
  ['lead', '★'],
  ['none', '–'],
  ['unknown', '?'],
  ['open', '·'],
  ['expected', '◌'],
] as const

/** What stands at the crossings while one fills in. */
export function FillLegend() {
  const { t } = words.value
  return (
    <div class="map-legend">
      <ul class="legend" aria-label={mapWords(lang.value).legendName}>
        {signs.map(([key, sign]) => (
          <li key={key}>
            <span class={`fill-sign is-${key}`} aria-hidden="true">
              {sign}
            </span>
            {t(`fill.legend.${key}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
