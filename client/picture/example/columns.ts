import type { ExampleSide } from '../../../contract/rule.ts'
import { type Kind, kindNames, kinds, type Sector, sectors } from '../../../contract/vocabulary.ts'
import type { Words } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { exampleRecords, exampleText } from './records.ts'

/** A partner, words that name nobody, or a kind that is expected: a column of the drawing. */
export type ExampleColumn = {
  id: string
  name: string
  sector: Sector
  how: 'stated' | 'mentioned' | 'expected'
}
const asKind = (word: string | null): Kind => kindNames.find((kindName) => kindName === word) ?? 'other'
const expectedKind = (about: string) => (about.startsWith('kind:') ? asKind(about.slice(5)) : null)

/** In the order of the sectors, and within one: partners, who is named without saying who, who is expected. */
export function columnsOf(side: ExampleSide, words: Words): ExampleColumn[] {
  const partners = exampleRecords(side, 'partner').map((exampleRecord): ExampleColumn => ({
    id: exampleRecord.id,
    name: exampleText(exampleRecord, 'short') ?? exampleText(exampleRecord, 'name') ?? exampleRecord.id,
    sector: kinds[asKind(exampleText(exampleRecord, 'kind'))].sector,
    how: 'stated',
  }))
  const mentions = exampleRecords(side, 'mention').map((exampleRecord): ExampleColumn => {
    const [kind] = Array.isArray(exampleRecord.fields['kinds']) ? exampleRecord.fields['kinds'] : []
    const name = `‘${exampleText(exampleRecord, 'words') ?? '?'}’`
    return { id: exampleRecord.id, name, sector: kinds[asKind(kind ?? null)].sector, how: 'mentioned' }
  })
  const there = new Set(exampleRecords(side, 'partner').map((exampleRecord) => exampleText(exampleRecord, 'kind')))
  const absent = (side.about ?? []).flatMap((about): ExampleColumn[] => {
    const kind = expectedKind(about)
    if (kind === null || there.has(kind)) return []
    return [{ id: about, name: kindName(words.lang, kind), sector: kinds[kind].sector, how: 'expected' }]
  })
  return sectors.flatMap((sector) =>
    [...partners, ...mentions, ...absent].filter((exampleColumn) => exampleColumn.sector === sector),
  )
}
