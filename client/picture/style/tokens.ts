import type { Sector } from '../../../contract/vocabulary.ts'

/** The colours of the page, read from its style sheet, so that they are said once. */
export type Tokens = Record<
  'ink' | 'ink-soft' | 'ink-faint' | 'hairline' | 'field' | 'paper' | 'canvas' | 'action' | 'marker' | 'on-marker',
  string
> & { sectors: Record<Sector, string> }
