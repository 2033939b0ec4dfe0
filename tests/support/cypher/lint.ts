import { CypherTokenType, highlightSyntax, lintCypherQuery } from '@neo4j-cypher/language-support'
import { strangeProperties } from './properties.ts'
import { labelNames, propertiesOf, relationTypes } from './vocabulary.ts'

/** Words of our own may stand in a query: kinds, levels, statuses, the id of a rule. Names, ids, days and sentences come as parameters. */
const word = /^(?:[a-z]+(?:[-_][a-z]+)*:?|[A-Z]+(?:_[A-Z]+)*|[A-Z][0-9]{2,3}|\\[nf]|)$/
const largestNumber = 100
const warning = 2

/**
 * Every fault of a query file: what it says it answers, its syntax, its words and its literals. A migration is run without
 * parameters: `values` may stand in it.
 */
export function lint(text: string, { values = false } = {}): string[] {
  const tokens = highlightSyntax(text).filter(({ tokenType }) => tokenType !== CypherTokenType.comment)
  const texts = (type: CypherTokenType) =>
    tokens.filter(({ tokenType }) => tokenType === type).map(({ token }) => token)
  const parameters = Object.fromEntries(texts(CypherTokenType.paramValue).map((name) => [name, null]))
  const schema = { labels: labelNames, relationshipTypes: relationTypes, propertyKeys: [], parameters }
  const { diagnostics, symbolTables } = lintCypherQuery(text, { ...schema, defaultLanguage: 'CYPHER 5' })
  const inSchema = tokens.filter(
    ({ tokenType }, at) =>
      tokenType === CypherTokenType.symbolicName && [':', '|'].includes(tokens[at - 1]?.token ?? ''),
  )
  return [
    ...(/^\/\/ \S.*\n[^\s/]/.test(text) ? [] : ['The first line is a comment that says what the query answers']),
    ...(texts(CypherTokenType.punctuation).includes(';') ? ['One statement, without ;'] : []),
    ...diagnostics
      .filter(({ severity }) => severity !== warning)
      .map(({ message }) => (typeof message === 'string' ? message : message.value)),
    ...texts(CypherTokenType.label)
      .filter((name) => !(name in propertiesOf))
      .map((name) => `${name} is no label or type of the vocabulary`),
    ...inSchema
      .filter(({ token }) => !(token in propertiesOf))
      .map(({ token }) => `${token} is no label or type of the vocabulary`),
    ...strangeProperties(tokens, symbolTables).map((name) => `${name} is no property of the vocabulary`),
    ...texts(CypherTokenType.stringLiteral)
      .filter((literal) => !values && !word.test(literal.slice(1, -1)))
      .map((literal) => `${literal} is a value; make it a parameter`),
    ...texts(CypherTokenType.numberLiteral)
      .filter((literal) => Number(literal) > largestNumber)
      .map((literal) => `${literal} is a value; make it a parameter`),
  ]
}
