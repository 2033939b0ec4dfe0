import type { Sector } from '../../../../contract/vocabulary.ts'
import { words } from '../../../store/state.ts'

export const sectorName = (sector: Sector | null): string => (sector === null ? '' : words.value.t(`sector.${sector}`))
