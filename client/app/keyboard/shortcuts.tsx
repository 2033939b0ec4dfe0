import { useEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../../i18n/words.ts'
import { words } from '../../store/language.ts'
import { singleKeysEnabled, toggleSingleKeys } from '../../store/preferences.ts'
import { shortcutsOpen } from '../../store/session.ts'
import '../../style/forms/shortcuts.css'

const command = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
type Shortcut = readonly [keys: readonly string[], does: MessageKey]
const groups: readonly { name: MessageKey; keys: readonly Shortcut[] }[] = [
  {
    name: 'shortcuts.group.anywhere',
    keys: [
      [['/'], 'shortcut.search'],
      [['?'], 'shortcut.help'],
      [['Esc'], 'shortcut.leave'],
      [[`${command} Z`], 'shortcut.undo'],
      [[`${command} Y`, `${command} Shift Z`], 'shortcut.redo'],
      [['['], 'shortcut.left'],
      [[']'], 'shortcut.right'],
      [['R'], 'shortcut.tie'],
      [['C'], 'shortcut.confirm'],
      [['I'], 'shortcut.fill'],
      [['H'], 'shortcut.history'],
      [['Shift S'], 'shortcut.addView'],
    ],
  },
  {
    name: 'shortcuts.group.questions',
    keys: [
      [['N'], 'shortcut.next'],
      [['P'], 'shortcut.previous'],
      [['W'], 'shortcut.assign'],
      [['A'], 'shortcut.accept'],
      [['G'], 'shortcut.dismiss'],
      [['O'], 'shortcut.reopen'],
      [['Enter'], 'shortcut.toMap'],
    ],
  },
  {
    name: 'shortcuts.group.map',
    keys: [
      [['←', '→'], 'shortcut.walk'],
      [['Enter'], 'shortcut.words'],
      [['+', '−'], 'shortcut.zoom'],
      [['0'], 'shortcut.fit'],
    ],
  },
  {
    name: 'shortcuts.group.grid',
    keys: [
      [['←', '→', '↑', '↓'], 'shortcut.cell'],
      [['Home', 'End'], 'shortcut.ends'],
      [[`${command} Home`, `${command} End`], 'shortcut.corners'],
      [['Enter'], 'shortcut.open'],
      [['+', '−'], 'shortcut.unfold'],
      [['S'], 'shortcut.status'],
    ],
  },
  {
    name: 'shortcuts.group.story',
    keys: [
      [[`${command} S`], 'shortcut.save'],
      [['Alt ↑', 'Alt ↓'], 'shortcut.moveStep'],
      [['Del'], 'shortcut.dropStep'],
      [['PgDn', 'PgUp'], 'shortcut.nextStep'],
      [['F5'], 'shortcut.presentStep'],
    ],
  },
  {
    name: 'shortcuts.group.round',
    keys: [
      [['1', '2', '3'], 'shortcut.answerLine'],
      [['4'], 'shortcut.allYes'],
      [['↑', '↓'], 'shortcut.roundLine'],
      [['←', '→'], 'shortcut.roundPartner'],
      [['Backspace'], 'shortcut.takeAnswerBack'],
    ],
  },
  {
    name: 'shortcuts.group.form',
    keys: [
      [['Enter'], 'shortcut.save'],
      [['Shift Enter'], 'shortcut.line'],
      [['Esc'], 'shortcut.cancel'],
    ],
  },
]

/** All keys, and the switch for those of one letter or sign. */
export function Shortcuts() {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const open = shortcutsOpen.value
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const close = () => {
    shortcutsOpen.value = false
  }
  return (
    <dialog ref={dialog} class="shortcuts" aria-labelledby="shortcuts" onClose={close}>
      {open && (
        <>
          <div class="shortcuts-head">
            <h2 id="shortcuts">{t('shortcuts')}</h2>
            <button class="link" type="button" onClick={close}>
              {t('close')}
            </button>
          </div>
          <div class="shortcuts-groups">
            {groups.map(({ name, keys }) => (
              <section key={name}>
                <h3>{t(name)}</h3>
                <dl>
                  {keys.map(([ways, does]) => (
                    <div key={does}>
                      <dt>
                        {ways.map((way) => (
                          <kbd key={way}>{way}</kbd>
                        ))}
                      </dt>
                      <dd>{t(does)}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <label class="check">
            <input type="checkbox" checked={singleKeysEnabled.value} onChange={toggleSingleKeys} />
            <span>
              {t('shortcuts.single')} <span class="small soft">{t('shortcuts.singleWhy')}</span>
            </span>
          </label>
        </>
      )}
    </dialog>
  )
}
