import { computed } from '@preact/signals'
import { wordsIn } from '../i18n/words.ts'
import { route } from './route.ts'

export const lang = computed(() => route.value.lang)
export const words = computed(() => wordsIn(lang.value))
