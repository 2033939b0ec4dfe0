import { signal } from '@preact/signals'

/** What this browser keeps between visits; where it may keep nothing, for as long as the page is open. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(`ketenkaart.${key}`)
  } catch {
    return null
  }
}
function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`ketenkaart.${key}`)
    else localStorage.setItem(`ketenkaart.${key}`, value)
  } catch {
    // Then it is asked again next time.
  }
}

/** Who decides, as they call themselves: asked once, never a login. */
export const deciderName = signal<string | null>(read('decider'))
export function saveDeciderName(name: string): void {
  deciderName.value = name === '' ? null : name
  write('decider', deciderName.value)
}

/** Single keys can be switched off: who dictates or types by other means would press them unawares (WCAG 2.1.4). */
export const singleKeysEnabled = signal(read('keys') !== 'off')
export function toggleSingleKeys(): void {
  singleKeysEnabled.value = !singleKeysEnabled.value
  write('keys', singleKeysEnabled.value ? null : 'off')
}
