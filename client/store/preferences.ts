import { signal } from '@preact/signals'
import { browserMemory } from './browser-memory.ts'

const read = (key: string) => browserMemory.read(`ketenkaart.${key}`)
const write = (key: string, value: string | null): void => {
  browserMemory.write(`ketenkaart.${key}`, value)
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
