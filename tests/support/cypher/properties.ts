import { CypherTokenType, type ParsedCypherToken, type SymbolTable } from '@neo4j-cypher/language-support'
import { allProperties, propertiesOf } from './vocabulary.ts'

type Token = Pick<ParsedCypherToken, 'token' | 'tokenType' | 'position'>
/** The labels or types a place in a query is about; undefined = not a node or line, so any key may stand there. */
type About = readonly string[] | undefined

/** Properties that no label or type of the variable they are asked of may carry. */
export function strangeProperties(tokens: readonly Token[], symbols: readonly SymbolTable[]): string[] {
  const known = aboutVariables(symbols)
  const open: { about: About; pattern: boolean }[] = []
  const found: string[] = []
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (token.token === '{') open.push(inBraces(tokens, at, known))
    else if (token.token === '}') open.pop()
    else if (token.tokenType === CypherTokenType.property) {
      const owner = tokens[at - 2]
      const inner = open.at(-1)
      const ofVariable = before?.token === '.' && owner?.tokenType === CypherTokenType.variable
      const projected = before?.token === '.' && (owner?.token === '{' || owner?.token === ',')
      const key = inner?.pattern === true && tokens[at + 1]?.token === ':'
      const about = ofVariable ? known.get(offset(owner)) : projected || key ? inner?.about : undefined
      if (about && !allowed(about).includes(token.token)) found.push(`${about.join('|') || 'a node'}.${token.token}`)
    }
  })
  return found
}

const offset = (token: Token) => token.position.startOffset
const allowed = (about: readonly string[]) =>
  about.length === 0 ? allProperties : about.flatMap((name) => propertiesOf[name] ?? allProperties)

/** `(n:Partner {id: ...})` holds properties; `n {.name, key: ...}` properties and keys of its own; else a plain map. */
function inBraces(tokens: readonly Token[], at: number, known: ReadonlyMap<number, About>) {
  const before = tokens[at - 1]
  if (before?.tokenType === CypherTokenType.label) {
    const first = tokens.findLastIndex(({ token }, place) => place < at && (token === '(' || token === '['))
    const names = tokens.slice(first, at).filter(({ tokenType }) => tokenType === CypherTokenType.label)
    return { about: names.map(({ token }) => token), pattern: true }
  }
  return {
    about: before?.tokenType === CypherTokenType.variable ? known.get(offset(before)) : undefined,
    pattern: false,
  }
}

/** By place in the text: what the variable that stands there is known to be. */
function aboutVariables(symbols: readonly SymbolTable[]): Map<number, About> {
  const known = new Map<number, About>()
  for (const { types, labels, references } of symbols.flat()) {
    if (!types.every((type) => type === 'Node' || type === 'Relationship')) continue
    const condition = JSON.stringify(labels)
    const names = [...condition.matchAll(/"value":"(\w+)"/g)].map(([, name]) => name ?? '')
    // "Not a partner" tells nothing of what it is.
    for (const place of references) known.set(place, condition.includes('"not"') ? [] : names)
  }
  return known
}
