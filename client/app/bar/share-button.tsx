import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { inform } from '../../store/actions.ts'
import { words } from '../../store/language.ts'

/** Whether an address of this page leads nowhere for others: the product runs on the computer one sits at. */
const isOnlyHere = () => /^(localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname)

/** Copies the address of all that is on the screen; where the browser does not let it, shows it to be copied by hand. */
export function ShareButton() {
  const { t } = words.value
  const [address, setAddress] = useState<string | null>(null)
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      inform(t(isOnlyHere() ? 'share.local' : 'share.done'))
    } catch {
      setAddress(location.href)
    }
  }
  return (
    <>
      <button class="tool share" type="button" title={t('share')} onClick={() => void share()}>
        <Icon name="share" />
        <span class="tool-word">{t('share')}</span>
      </button>
      {address !== null && (
        <AddressDialog
          address={address}
          onClose={() => {
            setAddress(null)
          }}
        />
      )}
    </>
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
