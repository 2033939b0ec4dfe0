import { effect, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { SearchAnswer, SearchHit } from '../../../contract/answers/search.ts'
import type { NamedView } from '../../../contract/records/meeting/named-view.ts'
import { fold } from '../../../domain/text-match.ts'
import { Icon } from '../../parts/icon.tsx'
import { announce, openFactsheetOf, openRegion } from '../../store/actions.ts'
import { ApiError, request } from '../../store/api.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { searchOpen } from '../../store/session.ts'
import { namedViews, openView } from '../../store/views/named-views.ts'
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
  const views = open ? viewsNamed(text.value) : []
  const hits = answer.value?.hits ?? []
  const found: readonly Found[] = [...views, ...hits]
  const chosen = found[at.value]
  const choose = (one: Found | undefined) => {
    if (one === undefined) return
    searchOpen.value = false
    if ('view' in one) openView(one)
    else openRegion(one.region.id, targetOf(one))
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      at.value = Math.min(Math.max(at.value + step, 0), Math.max(found.length - 1, 0))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(found[at.value])
    } else if (event.key === 'Escape') {
      // Of itself a search field keeps the first Escape to empty itself.
      event.preventDefault()
      searchOpen.value = false
    }
  }
  const hint =
    state.value === 'failed'
      ? t('search.failed')
      : state.value === 'done' && found.length === 0
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
          aria-expanded={found.length > 0}
          aria-controls="hits"
          {...(found.length > 0 ? { 'aria-activedescendant': `hit-${at.value}` } : {})}
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
      <ul id="hits" role="listbox" aria-label={t('search.results')} hidden={found.length === 0}>
        {views.map((one, index) => (
          <li
            key={one.id}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === at.value}
            class="hit"
            onClick={() => {
              choose(one)
            }}
          >
            <span class="hit-sign" aria-hidden="true" />
            <span>
              <b>{one.name}</b>
              <br />
              <span class="soft small">{t('what.view')}</span>
            </span>
          </li>
        ))}
        {hits.map((hit, index) => (
          <SearchHitRow
            key={`${hit.what} ${hit.id}`}
            hit={hit}
            isFirstElsewhere={isElsewhere(hit) && index > 0 && !isElsewhere(hits[index - 1])}
            id={`hit-${views.length + index}`}
            chosen={views.length + index === at.value}
            onChoose={() => {
              choose(hit)
            }}
          />
        ))}
      </ul>
      {found.length === 0 && <p class="soft small search-hint">{hint}</p>}
      {hits.length > 0 && answer.value !== null && <p class="soft small search-hint">{countText(answer.value)}</p>}
      {chosen !== undefined && 'region' in chosen && (
        <p class="search-hint">
          <button
            class="link with-icon"
            type="button"
            onClick={() => {
              searchOpen.value = false
              openFactsheetOf(chosen.region.id, targetOf(chosen))
            }}
          >
            <Icon name="print" />
            {t('factsheet.ofRegion', { region: chosen.name })}
          </button>
        </p>
      )}
    </dialog>
  )
}

type Found = NamedView | SearchHit

/** Views of the region on screen that were saved under a name with these words in it, up to five. */
function viewsNamed(text: string): readonly NamedView[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return namedViews.value.filter(({ name }) => words.every((word) => fold(name).includes(word))).slice(0, 5)
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
