import { roomAddress } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import type { Session } from '../session.ts'

/** Whether the room sees what is shown here, and how to get it back: in words, not by colour. */
export function RoomStatus({ session }: { session: Session }) {
  const { t } = words.value
  const state = session.room.value
  const link = (label: string) => (
    <a class="link" href={roomAddress(session.story)} target="_blank" rel="noreferrer">
      {label}
    </a>
  )
  return (
    <p class="room-status" role="status">
      {state === 'blocked' ? (
        <>
          {t('room.blocked')} {link(t('room.link'))}
        </>
      ) : (
        <>
          <span class={state === 'there' ? 'room-dot is-there' : 'room-dot'} aria-hidden="true" />
          {t(state === 'there' ? 'room.connected' : 'room.lost')}
          {state !== 'there' && (
            <>
              <button class="button" type="button" onClick={session.openRoom}>
                {t('room.again')}
              </button>
              <button class="link" type="button" onClick={session.join}>
                {t('room.alone')}
              </button>
            </>
          )}
        </>
      )}
    </p>
  )
}

/** The room as a tab: a window that is covered is not drawn anew in a video call. */
export const ShareLink = ({ session }: { session: Session }) => (
  <a class="link" href={roomAddress(session.story)} target="_blank" rel="noreferrer">
    {words.value.t('room.share')}
  </a>
)
