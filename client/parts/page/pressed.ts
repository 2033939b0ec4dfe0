type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>

/** With Ctrl or Cmd. AltGr, by which some keyboards write `[`, `]`, `/` or `@`, is neither, whatever it is reported as. */
export const isCommand = (pressed: Pressed): boolean =>
  (pressed.ctrlKey || pressed.metaKey) && !pressed.getModifierState('AltGraph')

/**
 * The letter that is meant, in lower case: as it is written, capitals locked or not; where the keyboard writes another
 * script, the one that stands on that key of a Latin one. Null for what is no letter.
 */
export function letterOf({ key, code }: Pressed): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  const isOtherScript = key.length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
  return letter !== undefined && isOtherScript ? letter.toLowerCase() : null
}

/** A letter by itself: no key beside it but a locked Shift. */
export const bareLetterOf = (pressed: Pressed): string | null =>
  pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey ? null : letterOf(pressed)
