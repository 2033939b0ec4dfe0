import type { SearchHit } from '../../../contract/answers/search.ts'
import { kinds } from '../../../contract/vocabulary.ts'
import { MarkIcon } from '../../parts/mark.tsx'
import { kindName } from '../../scene/words/scene-words.ts'
import { words } from '../../store/language.ts'

type Props = {
  hit: SearchHit
  id: string
  chosen: boolean
  /** Those of the region on screen stand above it. */
  isFirstElsewhere: boolean
  onChoose: () => void
}

export function SearchHitRow({ hit, id, chosen, isFirstElsewhere, onChoose }: Props) {
  const { t, lang } = words.value
  const what = hit.kind === null ? t(`what.${hit.what}`) : kindName(lang, hit.kind)
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      class={`hit${isFirstElsewhere ? ' is-first-elsewhere' : ''}`}
      onClick={onChoose}
    >
      {isFirstElsewhere && <span class="hit-elsewhere small soft">{t('search.elsewhere')}</span>}
      {hit.kind === null ? (
        <span class="hit-sign" aria-hidden="true" />
      ) : (
        <MarkIcon sector={kinds[hit.kind].sector} kind={hit.kind} how="stated" size={26} />
      )}
      <span>
        <b>{hit.name}</b>
        {hit.alias !== null && <span class="soft"> ({hit.alias})</span>}
        <br />
        <span class="soft small">
          {what}
          {hit.what !== 'region' && ` · ${hit.region.name}`}
        </span>
      </span>
    </li>
  )
}
