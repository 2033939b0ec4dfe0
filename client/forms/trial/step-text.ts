import type { MessageKey, Words } from '../../i18n/words.ts'
import type { TrialStep } from '../../store/trial/trial-steps.ts'

/** A step in words; a fill that is itself a message (`level.operational`) is said in the language of the screen. */
export function stepText({ said: { key, fills } }: Pick<TrialStep, 'said'>, { t }: Words): string {
  const spoken = Object.entries(fills).map(([name, value]) => [
    name,
    value.startsWith('level.') ? t(value as MessageKey) : value,
  ])
  return t(key, Object.fromEntries(spoken) as Record<string, string>)
}
