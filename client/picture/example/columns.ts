import type { ExampleSide } from '../../../contract/rule.ts'
import { type Kind, kindNames, kinds, type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { Words } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { recordsOf, textOf } from './records.ts'

/** A partner, words that name nobody, or a kind that is expected: a column of the drawing. */
export type Column = {
  id: string
  name: string
  sector: Sector
  how: 'stated' | 'mentioned' | 'expected'
}
const asKind = (word: string | null): Kind => kindNames.find((one) => one === word) ?? 'other'
const expectedKind = (about: string) => (about.startsWith('kind:') ? asKind(about.slice(5)) : null)

/** In the order of the sectors, and within one: partners, who is named without saying who, who is expected. */
export function columnsOf(side: ExampleSide, words: Words): Column[] {
  const partners = recordsOf(side, 'partner').map((one): Column => ({
    id: one.id,
    name: textOf(one, 'short') ?? textOf(one, 'name') ?? one.id,
    sector: kinds[asKind(textOf(one, 'kind'))].sector,
    how: 'stated',
  }))
  const mentions = recordsOf(side, 'mention').map((one): Column => {
    const [kind] = Array.isArray(one.fields['kinds']) ? one.fields['kinds'] : []
    const name = `‘${textOf(one, 'words') ?? '?'}’`
    return { id: one.id, name, sector: kinds[asKind(kind ?? null)].sector, how: 'mentioned' }
  })
  const there = new Set(recordsOf(side, 'partner').map((one) => textOf(one, 'kind')))
  const absent = (side.about ?? []).flatMap((about): Column[] => {
    const kind = expectedKind(about)
    if (kind === null || there.has(kind)) return []
    return [{ id: about, name: kindName(words.lang, kind), sector: kinds[kind].sector, how: 'expected' }]
  })
  return sectors.flatMap((sector) => [...partners, ...mentions, ...absent].filter((one) => one.sector === sector))
}
