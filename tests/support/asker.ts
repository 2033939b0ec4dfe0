import type { Asker } from '../../server/web/asker.ts'

/** Somebody who may do everything. */
export const asker: Asker = { name: null, rights: ['read', 'write'] }
