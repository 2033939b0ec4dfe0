import type { RecordKind } from '../../../contract/records/table.ts'
import type { ExampleSide } from '../../../contract/rule.ts'

export type ExampleField = string | number | boolean | null | string[]
export type Recorded = { id: string; fields: Record<string, ExampleField> }

/** The records of an example of one kind, in the order in which they are written down. */
export const exampleRecords = (side: ExampleSide, what: RecordKind): Recorded[] =>
  side.records.filter((record) => record.what === what)

export const exampleText = ({ fields }: Recorded, key: string): string | null => {
  const value = fields[key]
  return typeof value === 'string' ? value : null
}
/** Positive, as the rules read it: strength not recorded, or at least 1. */
export const isPositiveExample = ({ fields }: Recorded): boolean => fields['strength'] !== 0
export const levelOf = (record: Recorded): 'administrative' | 'policy' | 'operational' | 'unspecified' => {
  const level = exampleText(record, 'level')
  return level === 'administrative' || level === 'policy' || level === 'operational' ? level : 'unspecified'
}
/** A name breaks at spaces and hyphens, into at most two lines of about so many letters. */
export function lines(name: string, most: number): string[] {
  const words = name.split(/(?<=[\s-])/)
  const all: string[] = []
  for (const word of words) {
    const last = all.at(-1)
    if (last === undefined || (last + word).trim().length > most) all.push(word)
    else all[all.length - 1] = last + word
  }
  const [first = '', ...rest] = all.map((line) => line.trim())
  const second = rest.join(' ')
  const cut = second.length > most + 3 ? `${second.slice(0, most + 1)}…` : second
  return second === '' ? [first] : [first, cut]
}
