import { signal } from '@preact/signals'
import { parseUrl, type ViewState } from './address/view-state.ts'

/** What the user chose: the address, and nothing beside it. */
export const route = signal<ViewState>(parseUrl(location.pathname, location.search))
