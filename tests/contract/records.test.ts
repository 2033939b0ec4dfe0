import { describe, expect, it } from '@jest/globals'
import type { RecordDefinition } from '../../contract/records/definition.ts'
import { labelsOf, relations, storedRecords, typesOf } from '../../contract/records/stored.ts'
import { graphLists, recordKinds, recordTable } from '../../contract/records/table.ts'

const table: readonly RecordDefinition[] = recordTable
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) < at)

describe('the table of records', () => {
  it.each(recordKinds)('has all that a %s names before it, so that it is written first', (what) => {
    const at = recordKinds.indexOf(what)
    const named = Object.values(table[at]!.links).flatMap((link) => link?.to.map((to) => table.indexOf(to)) ?? [])
    expect(named.filter((each) => each < 0 || each >= at)).toEqual([])
  })

  it('says each word, list and label once', () => {
    expect(twice(recordKinds)).toEqual([])
    expect(twice(table.flatMap(({ list }) => list ?? []))).toEqual([])
    expect(twice(storedRecords.nodeLabels)).toEqual([])
    expect(Object.keys(graphLists)).toHaveLength(table.length - 2)
  })

  it('tells of what kind a line is by its type and what it leads to', () => {
    const lines = table.flatMap((definition) =>
      definition.storedAs === 'line'
        ? typesOf(definition).flatMap((type) => labelsOf(definition, definition.to).map((label) => `${type} ${label}`))
        : [],
    )
    expect(lines.length).toBeGreaterThan(15)
    expect(twice(lines)).toEqual([])
  })

  it('keeps no two fields of a node as lines of one type', () => {
    const linked = table.map(({ links }) => Object.values(links).flatMap((link) => link?.type ?? []))
    expect(linked.flatMap(twice)).toEqual([])
    expect(storedRecords.linkTypes.filter((type) => storedRecords.lineTypes.includes(type))).toEqual([])
  })

  it('gives the graph its types, from which label to which', () => {
    expect(relations['AT']).toEqual({
      from: ['Activity', 'Mention'],
      to: ['Stage', 'Body', 'Activity'],
      properties: [],
    })
    expect(relations['POLICY']).toMatchObject({ from: ['Partner'], to: ['Body', 'Activity', 'Goal', 'Partner'] })
    expect(storedRecords).toMatchObject({
      nameFields: ['source', 'a', 'b', 'moment', 'before', 'story'],
      nameLists: ['carriedBy', 'asked', 'about'],
    })
  })
})
