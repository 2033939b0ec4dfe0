import type { Item, ItemData } from '../items.ts'

/** Properties as the look says them, by the name Cytoscape has for them. */
export type Props = Readonly<Record<string, unknown>>
export type StyleRule = { selector: string; style: Props }
/** The look of an item. What looks alike gets the same object, so that a painter can see that nothing changes. */
export type Cascade = (item: Item) => Props

type Test = { group: string | null; classes: string[]; data: { name: keyof ItemData; value: string | null }[] }

/**
 * Cytoscape's cascade for the few selectors the look has: `node`, `edge`, `.a.b`, `[label]` and `[icon = "..."]`, later
 * rules over earlier ones. Looked up once for each kind of item, where Cytoscape does it for each.
 */
export function cascadeOf(rules: readonly StyleRule[]): Cascade {
  const tests = rules.map(({ selector, style }) => ({ any: selector.split(/,\s*/).map(testOf), style }))
  const all = tests.flatMap(({ any }) => any.flatMap(({ data }) => data))
  const byValue = new Set(all.flatMap(({ name, value }) => (value === null ? [] : [name])))
  const byPresence = new Set(all.map(({ name }) => name).filter((name) => !byValue.has(name)))
  const known = new Map<string, Props>()
  return (item) => {
    const kind = item.at === null ? 'edge' : 'node'
    const values = [...byValue].map((name) => item.data[name] ?? '')
    const present = [...byPresence].map((name) => name in item.data)
    const key = [kind, item.classes, ...values, ...present].join('|')
    const before = known.get(key)
    if (before !== undefined) return before
    const classes = new Set(item.classes.split(' '))
    const look: Props = tests
      .filter(({ any }) => any.some((test) => holds(test, kind, classes, item.data)))
      .reduce((all, { style }) => ({ ...all, ...style }), {})
    known.set(key, look)
    return look
  }
}

function testOf(selector: string): Test {
  const test: Test = { group: null, classes: [], data: [] }
  for (const [, group, name, field, value] of selector.matchAll(
    /^(node|edge)|\.([\w-]+)|\[(\w+)(?:\s*=\s*"([^"]*)")?\]/g,
  )) {
    if (group !== undefined) test.group = group
    if (name !== undefined) test.classes.push(name)
    if (field !== undefined) test.data.push({ name: field as keyof ItemData, value: value ?? null })
  }
  return test
}

const holds = ({ group, classes, data }: Test, kind: string, of: ReadonlySet<string>, own: ItemData): boolean =>
  (group === null || group === kind) &&
  classes.every((name) => of.has(name)) &&
  data.every(({ name, value }) => (value === null ? name in own : own[name] === value))

/** A property that is a number, or taken from the data of the item: `data(w)`. */
export function number(look: Props, name: string, fallback: number, data: ItemData = {}): number {
  const value = given(look, name, data)
  return typeof value === 'number' ? value : fallback
}

/** The same for what is a text. */
export function textValue(look: Props, name: string, fallback = '', data: ItemData = {}): string {
  const value = given(look, name, data)
  return typeof value === 'string' ? value : fallback
}

function given(look: Props, name: string, data: ItemData): unknown {
  const value = look[name]
  if (typeof value !== 'string' || !value.startsWith('data(')) return value
  return data[value.slice('data('.length, -1) as keyof ItemData]
}

/** A property that is a list of numbers: a pattern of dashes. */
export const numbers = (look: Props, name: string): readonly number[] => {
  const value = look[name]
  return isNumbers(value) ? value : []
}
const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number')
