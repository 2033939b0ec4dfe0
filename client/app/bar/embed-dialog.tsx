import { useEffect, useRef } from 'preact/hooks'
import { viewCaption } from '../../drawn/view-caption.ts'
import { inform } from '../../store/actions.ts'
import { displayedData, scene, currentView } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { view } from '../../store/screen.ts'
import { embeddingSites, embedPath } from '../../store/views/embedding.ts'

/** As an attribute of HTML has it. */
const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`

/** What it is called for who cannot see the frame. */
function frameTitle(): string {
  const { t } = words.value
  const [now, drawn] = [displayedData.value, scene.value]
  if (now === null || drawn === null) return 'Ketenkaart'
  const state = { ...route.value, view: view.value }
  const shown = viewCaption(now, state, drawn, currentView.value?.selection ?? null, words.value)
  return t('embed.frameTitle', { region: now.graph.region.name, view: shown })
}

/** The code that shows what is on the screen in a page of another site, to be copied. */
export function EmbedDialog({ isOnlyHere, onClose }: { isOnlyHere: boolean; onClose: () => void }) {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const address = quoted(`${location.origin}${embedPath.value ?? ''}`)
  const code = `<iframe src=${address} title=${quoted(frameTitle())} width="100%" height="800" loading="lazy"></iframe>`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      inform(t('embed.copied'))
      dialog.current?.close()
    } catch {
      dialog.current?.querySelector('textarea')?.select()
    }
  }
  return (
    <dialog ref={dialog} class="share-address" aria-labelledby="embed-title" onClose={onClose}>
      <h2 id="embed-title">{t('embed.title')}</h2>
      <p>
        {t('embed.why')} {t(route.value.moment === null ? 'embed.live' : 'embed.frozen')}
      </p>
      {isOnlyHere && <p class="small soft">{t('share.onlyHere')}</p>}
      <label class="choose">
        <span class="small soft">{t('embed.code')}</span>
        <textarea
          class="embed-code"
          readOnly
          rows={5}
          value={code}
          onFocus={(event) => {
            event.currentTarget.select()
          }}
        />
      </label>
      <div>
        <h3>{t('embed.sites')}</h3>
        <ul class="embed-sites small">
          {embeddingSites.value?.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </div>
      <p class="form-buttons">
        <button class="button is-main" type="button" onClick={() => void copy()}>
          {t('embed.copy')}
        </button>
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  )
}
