import { describe, expect, it } from '@jest/globals'
import '../components/browser.ts'
import { type PresentFocus, keyDeed } from '../../../client/screens/present/present-keys.ts'

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>>
function press(key: string, focus: PresentFocus = 'page', held: Held = {}, single = true) {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  return keyDeed({ key, code: '', getModifierState: () => false, ...none, ...held }, focus, single)?.do ?? null
}

describe('the keys of presenting', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['7', 'digit'],
    ['Enter', 'enter'],
    ['f', 'full-screen'],
    ['F', 'full-screen'],
    ['b', 'black'],
    ['.', 'black'],
    ['l', 'legend'],
    ['o', 'overview'],
    ['n', 'open-room'],
    ['+', 'minute'],
    ['t', 'restart'],
    ['?', 'keys'],
    ['Escape', 'back'],
  ])('%s: %s', (key, deed) => {
    expect(press(key)).toBe(deed)
  })

  it('are none of the others of the app', () => {
    expect(['a', 'g', 'h', 'i', 'p', 'r', 'w', '/', '[', ']', 'Tab', 'ArrowUp'].map((key) => press(key))).toEqual(
      Array(12).fill(null),
    )
  })

  it('leave typing alone, but for a remote and Escape', () => {
    const typed = ['n', '+', ' ', 'Enter', '3', 'ArrowRight', 'Home', '.']
    expect(typed.map((key) => press(key, 'typing'))).toEqual(typed.map(() => null))
    expect(['PageDown', 'PageUp', 'Escape'].map((key) => press(key, 'typing'))).toEqual(['next', 'previous', 'back'])
  })

  it('leave a button its own two keys', () => {
    expect([' ', 'Enter', 'ArrowRight', 'b'].map((key) => press(key, 'control'))).toEqual([null, null, 'next', 'black'])
  })

  it('take back by Ctrl+Z, and nothing else of the browser', () => {
    expect(press('z', 'page', { ctrlKey: true })).toBe('take-back')
    expect(press('z', 'typing', { ctrlKey: true })).toBeNull()
    expect(press('z', 'page', { ctrlKey: true, shiftKey: true })).toBeNull()
    expect(['r', 'f', 'n', 't', 'l'].map((key) => press(key, 'page', { ctrlKey: true }))).toEqual(Array(5).fill(null))
    expect(press('ArrowLeft', 'page', { altKey: true })).toBeNull()
  })

  it('write nothing by themselves for who switched single keys off', () => {
    expect(['b', '.', '3', '+', '?'].map((key) => press(key, 'page', {}, false))).toEqual(Array(5).fill(null))
    expect(['ArrowRight', 'PageDown', 'Escape'].map((key) => press(key, 'page', {}, false))).toEqual([
      'next',
      'next',
      'back',
    ])
  })
})
