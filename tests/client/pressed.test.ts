import { describe, expect, it } from '@jest/globals'
import { bareLetterOf, isCommand, letterOf } from '../../client/parts/page/pressed.ts'

const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, code: string, more: Partial<typeof modifiers> = {}, locked: readonly string[] = []) => ({
  ...modifiers,
  ...more,
  key,
  code,
  getModifierState: (name: string) => locked.includes(name),
})

describe('a key that is pressed', () => {
  it.each([
    ['n', press('n', 'KeyN'), 'n'],
    ['with capitals locked', press('N', 'KeyN', {}, ['CapsLock']), 'n'],
    ['where it stands elsewhere on the keyboard', press('z', 'KeyY'), 'z'],
    ['on a Greek keyboard', press('ν', 'KeyN'), 'n'],
    ['on a Russian keyboard', press('Я', 'KeyZ'), 'z'],
    ['an accent that waits for its letter', press('Dead', 'KeyN'), null],
    ['an accented letter', press('ñ', 'KeyN'), null],
    ['a digit', press('1', 'Digit1'), null],
    ['an arrow', press('ArrowRight', 'Numpad6'), null],
  ])('means a letter: %s', (_, pressed, letter) => {
    expect(letterOf(pressed)).toBe(letter)
  })

  it('is bare without Shift, Ctrl, Cmd and Alt', () => {
    expect(bareLetterOf(press('R', 'KeyR', {}, ['CapsLock']))).toBe('r')
    for (const held of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
      expect(bareLetterOf(press('r', 'KeyR', { [held]: true }))).toBeNull()
  })

  it('is a command with Ctrl or Cmd, but not with AltGr, however that is reported', () => {
    expect(isCommand(press('z', 'KeyZ', { ctrlKey: true }))).toBe(true)
    expect(isCommand(press('z', 'KeyZ', { metaKey: true }))).toBe(true)
    expect(isCommand(press('[', 'Digit8', { ctrlKey: true, altKey: true }, ['AltGraph']))).toBe(false)
    expect(isCommand(press('[', 'Digit8', { altKey: true }, ['AltGraph']))).toBe(false)
  })
})
