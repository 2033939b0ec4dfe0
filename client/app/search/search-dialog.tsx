import { effect, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { SearchAnswer, SearchHit } from '../../../contract/answers/search.ts'
import { Icon } from '../../parts/icon.tsx'
import { announce, openRegion } from '../../store/actions.ts'
import { ApiError, request } from '../../store/api.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { searchOpen } from '../../store/session.ts'
import { SearchHitRow } from './hit.tsx'

const pause = 150

/** Search over all names and aliases: type, walk with the arrows, Enter opens. */
export function SearchDialog() {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useSignal('')
  const answer = useSignal<SearchAnswer | null>(null)
  const at = useSignal(0)
  const state = useSignal<'idle' | 'asking' | 'done' | 'failed'>('idle')
  const open = searchOpen.value
  // At once and not with the next frame: who types right after the key loses no letter.
  useEffect(
    () =>
      effect(() => {
        if (!searchOpen.value) dialog.current?.close()
        else if (dialog.current?.open === false) {
          dialog.current.showModal()
          dialog.current.querySelector('input')?.select()
        }
      }),
    [],
  )
  useEffect(() => {
    const q = text.value.trim()
    if (q === '') answer.value = null
    if (q === '' || !open) {
      state.value = 'idle'
      return
    }
    const asking = new AbortController()
    state.value = 'asking'
    const timer = setTimeout(() => {
      const near = route.value.region
      request('search', { query: near === null ? { q } : { q, near }, signal: asking.signal })
        .then((found) => {
          answer.value = found
          at.value = 0
          state.value = 'done'
          announce(countText(found))
        })
        .catch((fault: unknown) => {
          if (fault instanceof ApiError) state.value = 'failed'
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text.value, open])
  const hits = answer.value?.hits ?? []
  const choose = (hit: SearchHit | undefined) => {
    if (hit === undefined) return
    searchOpen.value = false
    openRegion(hit.region.id, targetOf(hit))
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      at.value = Math.min(Math.max(at.value + step, 0), Math.max(hits.length - 1, 0))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(hits[at.value])
    } else if (event.key === 'Escape') {
      // Of itself a search field keeps the first Escape to empty itself.
      event.preventDefault()
      searchOpen.value = false
    }
  }
  const hint =
    state.value === 'failed'
      ? t('search.failed')
      : state.value === 'done' && hits.length === 0
        ? t('search.none', { q: text.value.trim() })
        : t('search.hint')
  return (
    <dialog class="search" ref={dialog} aria-label={t('search')} onClose={() => (searchOpen.value = false)}>
      <div class="search-field">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          list={undefined}
          autocomplete="off"
          aria-label={t('search.inAll')}
          aria-expanded={hits.length > 0}
          aria-controls="hits"
          {...(hits.length > 0 ? { 'aria-activedescendant': `hit-${at.value}` } : {})}
          placeholder={t('search.inRegion')}
          maxLength={100}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
          onKeyDown={keys}
        />
        <button class="link" type="button" onClick={() => (searchOpen.value = false)}>
          {t('close')}
        </button>
      </div>
      <ul id="hits" role="listbox" aria-label={t('search.results')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <SearchHitRow
            key={`${hit.what} ${hit.id}`}
            hit={hit}
            isFirstElsewhere={isElsewhere(hit) && index > 0 && !isElsewhere(hits[index - 1])}
            id={`hit-${index}`}
            chosen={index === at.value}
            onChoose={() => {
              choose(hit)
            }}
          />
        ))}
      </ul>
      {hits.length === 0 && <p class="soft small search-hint">{hint}</p>}
      {hits.length > 0 && answer.value !== null && <p class="soft small search-hint">{countText(answer.value)}</p>}
    </dialog>
  )
}

/** How much was found; of how much it is a part, where that is not all. */
export function countText({ hits, truncated, all, counted }: SearchAnswer): string {
  const { t, figure } = words.value
  if (!truncated) return t('search.count', { n: hits.length })
  return t(counted ? 'search.part' : 'search.partOfMore', { n: hits.length, all: figure(all) })
}

/** Of another region than the one on screen. */
const isElsewhere = (hit: SearchHit | undefined) => route.value.region !== null && hit?.region.id !== route.value.region
/** What is chosen in the region of a hit: nothing for the region itself. */
const targetOf = (hit: SearchHit): string | null => (hit.what === 'region' ? null : hit.id)
