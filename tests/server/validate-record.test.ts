import { describe, expect, it } from '@jest/globals'
import { definitions, type RecordKind } from '../../contract/records/table.ts'
import { recordIssues } from '../../server/changes/validate-record.ts'
import { tiny } from '../networks/records.ts'

const { put } = tiny()
const paths = (...given: Parameters<typeof put>) => recordIssues(put(...given)).map(({ path }) => path)

describe('a text that is written', () => {
  it.each([
    ['blanks', '   '],
    ['a line break alone', '\n'],
    ['no-break and zero-width blanks', '\u00a0\u200b\u2060'],
    ['marks on nothing', '\u0301'],
    ['a byte order mark', '\ufeff'],
    ['NUL', 'A\u0000B'],
    ['escape', '\u001b[31mred'],
    ['a C1 control', 'A\u0085B'],
    ['a line separator', 'A\u2028B'],
    ['an override of direction', 'A\u202eB'],
    ['an embedding', '\u202aA'],
    ['an isolate', 'A\u2067B\u2069'],
    ['half a character', 'A\ud83d'],
  ])('is refused at its field when it is %s', (_what, text) => {
    expect(paths('partner', 'a', { name: text })).toEqual(['name'])
    expect(paths('partner', 'a', { aliases: ['fine', text], note: text })).toEqual(['aliases/1', 'note'])
    expect(paths('tie', 'ab', { from: 'a', to: 'b', statedAs: text })).toEqual(['statedAs'])
  })

  it.each([
    'A',
    '-',
    '👩‍👩‍👧‍👦',
    'עברית (UWV)',
    'العربية',
    '\u200fא\u200e',
    'two\nlines\tand a tab',
    'Zeeland\u0301',
    ' UWV ',
  ])('may be %j', (text) => {
    expect(paths('partner', 'a', { name: text, note: text })).toEqual([])
  })

  it('may be empty in a step of a story, and not blank', () => {
    const step = { id: 's1', what: 'words', title: '', text: '', notes: '', view: null, fit: 'all', hidden: false }
    expect(paths('story', 's', { steps: [step] })).toEqual([])
    expect(paths('story', 's', { steps: [step, { ...step, id: 's2', notes: ' ' }] })).toEqual(['steps/1/notes'])
  })
})

describe('a day', () => {
  const days = (Object.values(definitions) as { what: RecordKind; schema: { shape: object } }[]).flatMap(
    ({ what, schema }) =>
      Object.keys(schema.shape).flatMap((field) =>
        /^(since|until|lastConfirmed|date|start|end|due|statusSince|lastNews|decidedOn|agreedOn|doneOn|temporaryUntil)$/.test(
          field,
        )
          ? [[what, field] as const]
          : [],
      ),
  )
  it('is a field of eleven kinds of records', () => {
    expect(days.length).toBeGreaterThan(20)
  })
  it.each(days)('of a %s is refused at %s in the year 26, and before or after anybody lives', (what, field) => {
    const needed = {
      membership: { member: 'a', cluster: 'b' },
      coverage: { partner: 'a', stage: 's' },
      tie: { from: 'a', to: 'b' },
      involvement: { partner: 'a', at: 't' },
      decision: { gap: 'G01~a', rule: 'G01', about: ['a'] },
      action: { title: 'To do' },
      minute: { story: 's' },
    } as Record<string, object>
    const day = (value: string) => {
      const found = recordIssues(put(what, 'x', { ...needed[what], [field]: value }))
      return found.filter(({ message }) => message.includes('four digits')).map(({ path }) => path)
    }
    expect(['0026-12-01', '1899-12-31', '2200-01-01', '9999-12-31'].map(day)).toEqual([
      [field],
      [field],
      [field],
      [field],
    ])
    expect(['1900-01-01', '2026-12-01', '2199-12-31'].map(day)).toEqual([[], [], []])
  })
})

describe('a list', () => {
  it('names each once', () => {
    const kinds = ['uwv', 'care', 'uwv', 'uwv']
    expect(paths('mention', 'm', { at: 't', kinds })).toEqual(['kinds/2', 'kinds/3'])
  })
})
