import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { useMenu } from '../../parts/page/use-menu.ts'
import { inform } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { embeddingSites, loadEmbeddingSites } from '../../store/views/embedding.ts'
import { SavedViews } from '../questions-and-filters/saved-views.tsx'
import { EmbedDialog } from './embed-dialog.tsx'
import '../../style/bar/menu.css'
import '../../style/bar/share.css'

/** Whether an address of this page leads nowhere for others: the product runs on the computer one sits at. */
const isOnlyHere = () => /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname)

/**
 * Copies the address of all that is on the screen; where the browser does not let it, shows it to be copied by hand. In the menu
 * beside it: the views that were saved under a name, and the code to show this one on a website, where the server allows that.
 */
export function ShareButton() {
  const { t } = words.value
  const menu = useMenu()
  const [isOpen, setOpen] = useState(false)
  const [dialog, setDialog] = useState<'address' | 'embed' | null>(null)
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      inform(t(isOnlyHere() ? 'share.local' : 'share.done'))
    } catch {
      setDialog('address')
    }
  }
  const close = () => {
    setDialog(null)
  }
  return (
    <div class="share-place">
      <button class="tool share" type="button" title={t('share')} onClick={() => void share()}>
        <Icon name="share" />
        <span class="tool-word">{t('share')}</span>
      </button>
      <details
        class="bar-menu share-menu"
        onToggle={({ currentTarget: { open } }) => {
          setOpen(open)
          if (open) void loadEmbeddingSites()
        }}
        {...menu.parts}
      >
        <summary title={t('share.more')}>
          <Icon name="down" size={14} />
          <span class="tool-word">{t('share.more')}</span>
        </summary>
        <div class="bar-menu-items">
          {(embeddingSites.value ?? []).length > 0 && (
            <button
              class="bar-menu-item"
              type="button"
              onClick={() => {
                menu.closeToButton()
                setDialog('embed')
              }}
            >
              {t('embed.offer')}
            </button>
          )}
          {isOpen && <SavedViews onOpen={menu.closeToButton} />}
        </div>
      </details>
      {dialog === 'address' && <AddressDialog address={location.href} onClose={close} />}
      {dialog === 'embed' && <EmbedDialog isOnlyHere={isOnlyHere()} onClose={close} />}
    </div>
  )
}

function AddressDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.select()
  }, [])
  return (
    <dialog ref={dialog} class="share-address" aria-labelledby="share-address" onClose={onClose}>
      <h2 id="share-address">{t('share.title')}</h2>
      <p>
        {t('share.refused')} {isOnlyHere() && t('share.onlyHere')}
      </p>
      <label class="choose">
        <span class="small soft">{t('share.address')}</span>
        <input
          type="text"
          readOnly
          value={address}
          onFocus={(event) => {
            event.currentTarget.select()
          }}
        />
      </label>
      <p class="form-buttons">
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  )
}
