import { describe, expect, it } from '@jest/globals'
import { definitions, recordKinds, type RecordKind, records } from '../../contract/records/table.ts'
import { joinCell, readGuard, splitCell, writeGuard } from '../../contract/template/cell-text.ts'
import { cellWords } from '../../contract/template/cell-words.ts'
import { notOnSheets, templateSheets } from '../../contract/template/sheets.ts'
import { type Kind, kindNames } from '../../contract/vocabulary.ts'
import { wordsIn } from '../../client/i18n/words.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { englishScene } from '../../client/scene/words/words.en.ts'

const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) < at)
const fieldsOf = (what: RecordKind) => Object.keys(records[what].shape)

describe('the template', () => {
  it('has a sheet for each kind of record, or says that it has none', () => {
    expect([...templateSheets.map(({ what }) => what), ...notOnSheets].sort()).toEqual([...recordKinds].sort())
  })

  it.each(templateSheets)('has each field of a $what in one column', ({ what, columns }) => {
    const own = columns.filter(({ value }) => value !== 'about' && !(typeof value === 'object' && 'line' in value))
    expect(own.map(({ field }) => field).sort()).toEqual(fieldsOf(what).sort())
  })

  it.each(templateSheets)('names in a $what the records its schema names', ({ what, columns }) => {
    const named = (field: string) => definitions[what].links[field]?.to.map((to) => to.what)
    for (const { field, value } of columns)
      if (typeof value === 'object' && 'of' in value && !('line' in value)) expect(value.of).toEqual(named(field))
      else if (value !== 'party') expect([field, named(field)]).toEqual([field, undefined])
  })

  it('has short columns for lines between the record of the row and what it names', () => {
    const short = templateSheets.flatMap(({ columns }) =>
      columns.flatMap(({ value }) => (typeof value === 'object' && 'line' in value ? [value] : [])),
    )
    expect(short.map(({ line }) => line)).toEqual(['membership', 'coverage', 'carrying'])
    for (const { line, self, end, of } of short) {
      expect(fieldsOf(line)).toEqual(expect.arrayContaining([self, end]))
      expect(definitions[line].links[end]?.to.map((to) => to.what)).toEqual(of)
    }
  })

  it.each(['nl', 'en'] as const)('calls no two sheets, and no two columns of a sheet, the same (%s)', (lang) => {
    expect(twice(templateSheets.map((sheet) => sheet[lang]))).toEqual([])
    expect(templateSheets.flatMap(({ columns }) => twice(columns.map((column) => column[lang])))).toEqual([])
  })

  it('puts what an export adds behind what a person fills in', () => {
    for (const { columns } of templateSheets)
      expect(columns.map(({ added }) => Number(added))).toEqual(columns.map(({ added }) => Number(added)).sort())
  })
})

describe('the words of a cell', () => {
  it.each(Object.entries(cellWords))('differ within a list and a language (%s)', (_list, words) => {
    for (const at of [0, 1])
      expect(twice(Object.values(words).map((said) => said[at]?.toLowerCase() ?? ''))).toEqual([])
  })

  it('are those of the screen', () => {
    const soft = (text: string) => text.replaceAll('\u00AD', '')
    const kind = (of: Kind) => [soft(dutchScene.kind(of)), soft(englishScene.kind(of))]
    expect(Object.values(cellWords.kind)).toEqual(kindNames.map(kind))
    const screen = [wordsIn('nl').t, wordsIn('en').t]
    const lists = [
      ['level', 'level.'],
      ['status', 'status.'],
      ['bodyKind', 'body.'],
    ] as const
    for (const [list, prefix] of lists)
      for (const [word, said] of Object.entries(cellWords[list]))
        expect(said).toEqual(screen.map((t) => t(`${prefix}${word}` as 'level.policy')))
    for (const word of [1, 2, 3, 4, 5] as const)
      expect(cellWords.strength[word]).toEqual(screen.map((t) => t(`strength.${word}`).replace(': ', ' - ')))
  })
})

describe('the text of a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ["'=1", "''=1"],
    ["''+", "'''+"],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["'", "'"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j stands as %j, and comes back', (text, cell) => {
    expect(writeGuard(text)).toBe(cell)
    expect(readGuard(cell)).toBe(text)
  })

  it.each([
    [['UWV', 'Goes'], 'UWV; Goes'],
    [['a; b', 'c'], '"a; b"; c'],
    [['"Werk" in zicht'], '"""Werk"" in zicht"'],
    [['het "Werk"'], 'het "Werk"'],
    [[' a', ''], '" a"; ""'],
    [[], ''],
  ])('a list %j stands as %j, and comes back', (texts, cell) => {
    expect(joinCell(texts)).toBe(cell)
    expect(splitCell(cell)).toEqual(texts)
  })

  it.each([
    ['UWV;Goes ; ', ['UWV', 'Goes']],
    ['; ;', []],
    ['"Werk" in zicht; "x', ['"Werk" in zicht', '"x']],
  ])('a list as a person types it, %j, is read as %j', (cell, texts) => {
    expect(splitCell(cell)).toEqual(texts)
  })
})
