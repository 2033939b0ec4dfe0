import { describe, expect, it } from '@jest/globals'
import { read } from '../support/files.ts'
import { lint } from '../support/cypher/lint.ts'
import { lintSchema } from '../support/cypher/schema.ts'

const query = (text: string) => lint(`// What is asked?\n${text}\n`)
const constraint = read('cypher/schema/003-partner-id.cypher')

describe('the lint of Cypher', () => {
  it.each([
    'MATCH (p:Partner:Uwv {id: $id})-[t:POLICY]->(:Body) WHERE p.kind = $kind RETURN p {.name, own: t.strength} AS p',
    'UNWIND $rows AS row MATCH (n:Region {id: row.id}) SET n += row.properties',
    "MATCH (p:Partner) WHERE p.kind = 'uwv' AND size(p.aliases) > 3 RETURN p.id AS id",
    "MATCH (p:Partner)--(t) WHERE NOT t:Partner AND t.status = 'running' RETURN p.id AS id",
  ])('lets pass: %s', (text) => {
    expect(query(text)).toEqual([])
  })

  it.each([
    ['a syntax error', 'MATCH (p:Partner) RETURN p.id AS', /Invalid input/],
    ['a name that is not there', 'MATCH (p:Partner) RETURN q.id AS id', /`q` not defined/],
    ['an unknown label', 'MATCH (p:Company) RETURN p.id AS id', /^Company is no label/],
    ['an unknown label in a condition', 'MATCH (p) WHERE p:Company RETURN p.id AS id', /^Company is no label/],
    ['an unknown type', 'MATCH (:Partner)-[t:KNOWS]->() RETURN t.id AS id', /^KNOWS is no label or type/],
    ['an unknown property', 'MATCH (p:Partner) RETURN p.sectr AS sector', /^Partner\.sectr is no property/],
    ['a property of another label', 'MATCH (b:Body) RETURN b.kinds AS kinds', /^Body\.kinds is no property/],
    ['a property no line of a type has', 'MATCH ()-[t:IN]->() RETURN t.strength AS s', /^IN\.strength is no property/],
    ['an unknown property in a pattern', 'MATCH (p:Partner {nam: $name}) RETURN p.id AS id', /^Partner\.nam is no/],
    ['an unknown property in a projection', 'MATCH (p:Partner) RETURN p {.nam} AS p', /^Partner\.nam is no/],
    ['an unknown property of any node', 'MATCH (n) RETURN n.secret AS secret', /^a node\.secret is no/],
    ['a name', "MATCH (p:Partner {name: 'Goes'}) RETURN p.id AS id", /'Goes' is a value/],
    ['an id', "MATCH (p:Partner {id: 'am24-goes'}) RETURN p.name AS name", /'am24-goes' is a value/],
    ['a day', "MATCH (p:Partner) WHERE p.since > '2024-01-01' RETURN p.id AS id", /'2024-01-01' is a value/],
    ['a number', 'MATCH (p:Partner) RETURN p.id AS id LIMIT 5000', /5000 is a value/],
    ['two statements', 'MATCH (p:Partner) RETURN p.id AS id; MATCH (b:Body) RETURN b.id AS id', /^One statement/],
  ])('catches %s', (_, text, fault) => {
    expect(query(text)).toEqual([expect.stringMatching(fault)])
  })

  it('catches a file that does not say what it answers', () => {
    expect(lint('MATCH (p:Partner) RETURN p.id AS id\n')).toEqual([expect.stringMatching(/^The first line/)])
  })

  it('catches a label that is not known in the schema', () => {
    expect(lint(constraint.replace('n:Partner', 'n:Company'))).toEqual([
      'Company is no label or type of the vocabulary',
    ])
    expect(lint(constraint)).toEqual([])
  })

  it('catches what the schema forgets', () => {
    const faults = lintSchema([constraint])
    expect(faults).toContain('The id of Body is not kept unique')
    expect(faults).toContain('The id of POLICY is not kept unique')
    expect(faults).toContain('Region cannot be found by name')
    expect(faults).not.toContain('The id of Partner is not kept unique')
  })
})
