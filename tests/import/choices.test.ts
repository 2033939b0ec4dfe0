import { describe, expect, it } from '@jest/globals'
import { RegionId } from '../../contract/ids.ts'
import { network } from '../networks/network.ts'
import { tiny } from '../networks/records.ts'
import { codesOf, previewOn, putsOf, tiesOf, written } from './preview.ts'
import { workbookOf } from './workbook-of.ts'

/** Goes, Veere, Hulst and UWV, and a table. */
const { graph } = network(
  (say) => [
    say.partner('goes veere hulst', 'municipality'),
    say.partner('uwv', 'uwv', { name: 'UWV' }),
    say.partner('fnv cnv', 'trade_union'),
    say.body('beraad', 'administrative'),
  ],
  { name: 'Streek' },
  tiny(RegionId.parse('ZZ24')),
)
const involvementsOf = (preview: Parameters<typeof putsOf>[0]) =>
  putsOf(preview).flatMap((put) =>
    put.what === 'involvement'
      ? [[put.record.partner, put.record.level, put.record.role, put.record.strength].join(' ').replaceAll('zz24-', '')]
      : [],
  )
const sheet = null

describe('what a column means', () => {
  const odd = 'A;Z;Mate\ngoes;uwv;3\nveere;uwv;\n'

  it('is pointed out where no header is known, and its first rows are shown', async () => {
    const first = await previewOn(graph, odd)
    expect(first).toMatchObject({ outcome: 'refused', errors: [{ code: 'no-table', kind: 'fault' }] })
    expect(first.sheets).toMatchObject([
      { name: null, left: 'no-table', first: [{ row: 1, cells: ['A', 'Z', 'Mate'] }, {}, {}] },
    ])
    const columns = (['from', 'to', 'strength'] as const).map((meaning, at) => ({
      sheet,
      column: 'ABC'.charAt(at),
      meaning,
    }))
    const said = await previewOn(graph, odd, { columns, headers: [{ sheet, row: 1 }] })
    expect(tiesOf(said)).toEqual(['goes uwv unspecified 3', 'veere uwv unspecified '])
    expect(said.sheets[0]).toMatchObject({ shape: 'ties', header: [1], rows: 2 })
    expect(said.sheets[0]?.columns.map(({ meaning }) => meaning)).toEqual(['from', 'to', 'strength'])
  })

  it('is corrected: what somebody says comes before what a word says', async () => {
    const text = 'Van;Naar;Niveau;Laag;Contact\ngoes;uwv;B;U;4\n'
    const before = await previewOn(graph, text)
    expect(tiesOf(before)).toEqual(['goes uwv administrative '])
    const columns = [
      { sheet, column: 'D', meaning: 'level' as const },
      { sheet, column: 'E', meaning: 'strength-operational' as const },
    ]
    expect(tiesOf(await previewOn(graph, text, { columns: columns.slice(0, 1) }))).toEqual(['goes uwv operational '])
    expect(tiesOf(await previewOn(graph, text, { columns }))).toEqual(['goes uwv operational 4'])
  })

  it.each([
    ['ignored', ['goes uwv administrative '], null],
    ['note', ['goes uwv administrative '], 'Frequentie: 12'],
    ['strength', [], null],
  ] as const)('of numbers that are no strength is asked: %s', async (meaning, ties, note) => {
    const text = 'Van;Naar;Niveau;Frequentie\ngoes;uwv;B;12\n'
    expect((await previewOn(graph, text)).questions).toMatchObject([
      { code: 'meaning', kind: 'choice', column: 'D', header: 'Frequentie', default: 'ignored' },
    ])
    const said = await previewOn(graph, text, { columns: [{ sheet, column: 'D', meaning }] })
    expect(codesOf(said.questions)).toEqual([])
    expect(tiesOf(said)).toEqual(ties)
    const tie = putsOf(said).find(({ what }) => what === 'tie')?.record
    expect(tie === undefined ? null : (tie as { note: string | null }).note).toBe(note)
    expect(codesOf(said.errors)).toEqual(meaning === 'strength' ? ['strength-wrong'] : [])
  })

  it('may make a list of a square, and a grid of a list', async () => {
    const square = ';goes;uwv;hulst\ngoes;;3;\nuwv;3;;\nhulst;;;\n'
    const list = await previewOn(graph, square, {
      columns: [
        { sheet, column: 'A', meaning: 'name' },
        ...(['B', 'C', 'D'] as const).map((column) => ({ sheet, column, meaning: 'ignored' as const })),
      ],
      headers: [{ sheet, row: 1 }],
    })
    expect(list.sheets[0]).toMatchObject({ shape: 'partners', rows: 3 })
    const grid = 'Wie dan;Beraad Z;Tafel Q\ngoes;x;\nuwv;;x\n'
    const said = await previewOn(graph, grid, {
      columns: [
        { sheet, column: 'A', meaning: 'label' },
        { sheet, column: 'B', meaning: 'across' },
        { sheet, column: 'C', meaning: 'across' },
      ],
    })
    expect(said.sheets[0]).toMatchObject({ shape: 'affiliation' })
    expect(involvementsOf(said)).toEqual(['goes unspecified  ', 'uwv unspecified  '])
  })
})

describe('which row, which sheet', () => {
  it('is the header is said by its number', async () => {
    const text = 'Van;Naar;Niveau\nuitleg;nog meer uitleg;hier\nWie;Met wie;Niveau\ngoes;uwv;B\n'
    const said = await previewOn(graph, text, { headers: [{ sheet, row: 3 }] })
    expect(tiesOf(said)).toEqual(['goes uwv administrative '])
    expect(said.sheets[0]?.header).toEqual([3])
  })

  it('stays out is said, and a row left out makes no footnote of the next', async () => {
    const text = 'Naam;Soort\nNieuw A;zorg\nNieuw B;zorg\nNieuw C;\n'
    const said = await previewOn(graph, text, { leaveRows: [{ sheet, row: 3 }] })
    expect(said.items.filter(({ what }) => what === 'partner').map(({ row }) => row)).toEqual([2, 4])
    expect(said.rows).toBe(2)
    const header = ['Van', 'Naar', 'Niveau']
    const bytes = workbookOf(
      { name: 'een', rows: [header, ['goes', 'uwv', 'B']] },
      { name: 'twee', rows: [header, ['goes', 'hulst', 'B']] },
    )
    const one = await previewOn(graph, bytes, { leaveSheets: ['twee'] }, 'x.xlsx')
    expect(tiesOf(one)).toEqual(['goes uwv administrative '])
    expect(one.sheets.map(({ name, left }) => [name, left])).toEqual([
      ['een', undefined],
      ['twee', 'chosen'],
    ])
    const nothing = await previewOn(graph, bytes, { leaveSheets: ['een', 'twee'] }, 'x.xlsx')
    expect(nothing).toMatchObject({ outcome: 'read', changeSet: null })
  })
})

describe('what stands in the cells', () => {
  it.each([
    ['raci', ['goes unspecified lead ', 'uwv unspecified participant ']],
    ['marks', ['goes unspecified  ', 'uwv unspecified  ', 'hulst unspecified  ']],
    ['levels-bau', ['goes policy  ']],
    ['levels-apo', ['goes administrative  ']],
  ] as const)('letters are asked about: %s', async (means, seats) => {
    const text = 'Naam;beraad;Ander overleg\ngoes;A;\nuwv;R;\nhulst;I;C\n'
    const first = await previewOn(graph, text)
    expect(first.questions).toMatchObject([{ code: 'letters', words: 'R A C I', default: 'raci' }])
    const said = await previewOn(graph, text, { letters: [{ sheet, means }] })
    expect(codesOf(said.questions)).not.toContain('letters')
    expect(involvementsOf(said).slice(0, seats.length)).toEqual(seats)
  })

  it.each([
    [undefined, ['goes uwv unspecified '], ['level-missing', 'zero-filled']],
    ['unrecorded', ['goes uwv unspecified '], ['level-missing']],
    ['none', ['goes uwv unspecified ', 'goes hulst unspecified 0', 'uwv hulst unspecified 0'], ['level-missing']],
  ] as const)('zeros of a square without blanks: %s', async (means, ties, questions) => {
    const text = ';goes;uwv;hulst\ngoes;0;1;0\nuwv;1;0;0\nhulst;0;0;0\n'
    const said = await previewOn(graph, text, means === undefined ? {} : { zeros: [{ sheet, means }] })
    expect(tiesOf(said).sort()).toEqual([...ties].sort())
    expect(codesOf(said.questions)).toEqual(questions)
  })

  it.each([
    [undefined, 2, ['not-sent-in']],
    [true, 2, []],
    [false, 1, []],
  ] as const)('answers that were never sent in: %s', async (take, count, questions) => {
    const text = 'Datum ingezonden,Organisatie,Bestuurlijk [UWV],Bestuurlijk [hulst]\n2026-05-01,goes,3,\n,veere,2,\n'
    const said = await previewOn(graph, text, take === undefined ? {} : { notSentIn: [{ sheet, take }] })
    expect(tiesOf(said)).toHaveLength(count)
    expect(codesOf(said.questions)).toEqual(questions)
  })

  it('rows that speak for themselves are each stated by the partner', async () => {
    const text = 'Van;Naar;Niveau;Sterkte\ngoes;uwv;B;3\nuwv;goes;B;5\nhulst;uwv;B;2\nuwv;hulst;B;2\n'
    const first = await previewOn(graph, text)
    expect(tiesOf(first)).toHaveLength(3)
    expect(codesOf(first.questions)).toContain('asymmetric')
    const said = await previewOn(graph, text, { speaking: [sheet] })
    expect(tiesOf(said)).toHaveLength(4)
    expect(putsOf(said).flatMap((put) => (put.what === 'tie' ? [put.record.statedBy] : []))).toEqual(
      Array.from({ length: 4 }, () => 'partner'),
    )
    expect(codesOf(said.questions)).toEqual([])
    expect(codesOf((await previewOn(graph, text, { observed: [sheet] })).questions)).not.toContain('asymmetric')
  })

  it('an encoding that is guessed is asked, and what is chosen is read', async () => {
    const bytes = Buffer.from('Van;Naar;Niveau\rgoes;Co\u009aperatie \u008e\u008en;B\r', 'latin1')
    const names = async (encoding?: 'macintosh' | 'windows-1252') => {
      const preview = await previewOn(graph, bytes, encoding === undefined ? {} : { encoding })
      return [
        preview.items.find(({ what }) => what === 'partner')?.words,
        codesOf(preview.questions).includes('encoding'),
      ]
    }
    expect(await names()).toEqual(['goes, Coöperatie één, B', true])
    expect(await names('macintosh')).toEqual(['goes, Coöperatie één, B', false])
    expect(await names('windows-1252')).toEqual(['goes, Cošperatie ŽŽn, B', false])
  })
})

describe('a name', () => {
  it('offers who may be meant, and holds for the file once chosen', async () => {
    const text = 'Van;Naar;Niveau\nGoess;uwv;B\nTwee vakbonden;uwv;B\n'
    const first = await previewOn(graph, text)
    expect(first.questions.map(({ code, options }) => [code, options?.map(({ value }) => value)])).toEqual([
      ['name-typing', ['goes', 'new', 'nobody']],
      ['name-collective', ['cnv', 'fnv', 'new', 'nobody']],
    ])
    expect(first.questions[0]).toMatchObject({ kind: 'choice', default: 'goes', words: 'Goess', row: 2, column: 'A' })
    const said = await previewOn(graph, text, {
      names: [
        { words: 'Goess', means: ['goes'] },
        { words: 'Twee vakbonden', means: ['fnv', 'cnv'] },
      ],
    })
    expect(codesOf(said.questions)).toEqual([])
    expect(tiesOf(said)).toEqual(['goes uwv administrative ', 'fnv uwv administrative ', 'cnv uwv administrative '])
  })

  it('becomes an alias of who is meant when that is wanted, and is known from then on', async () => {
    const text = 'Van;Naar;Niveau\n  Goess ;uwv;B\n'
    const said = await previewOn(graph, text, { names: [{ words: '  Goess ', means: ['zz24-goes'], alias: true }] })
    expect(said.items.find(({ what }) => what === 'partner')).toMatchObject({
      ...{ group: 'changed', id: 'zz24-goes', fields: [{ field: 'aliases', before: [], after: ['Goess'] }] },
    })
    const after = written(graph, said)
    expect(await previewOn(after, text)).toMatchObject({ questions: [], changeSet: null })
  })

  it('of a table that is said to be new is a table', async () => {
    const text = 'Partner;Overleg;Niveau\ngoes;beraadd;B\n'
    expect((await previewOn(graph, text)).questions).toMatchObject([{ code: 'name-typing', default: 'beraad' }])
    const said = await previewOn(graph, text, { names: [{ words: 'beraadd', means: 'new' }] })
    expect(said.items.map(({ what }) => what)).toEqual(['source', 'body', 'involvement'])
    expect(said.questions).toEqual([])
  })
})

describe('what was there', () => {
  const first = 'Van;Naar;Niveau;Sterkte\ngoes;uwv;B;3\nhulst;uwv;B;2\nveere;uwv;B;1\n'
  const second = 'Van;Naar;Niveau;Sterkte\ngoes;uwv;B;4\nhulst;uwv;B;2\nNieuwe partij;uwv;B;2\n'

  it('of half of whose pairs the file speaks is asked about, and may be the same source', async () => {
    const before = written(graph, await previewOn(graph, first, {}, 'lijst 2025.csv'))
    const asked = await previewOn(before, second, {}, 'lijst 2026.csv')
    expect(asked.newerOf).toEqual({ source: 'zz24-source-lijst-2025-csv', title: 'lijst 2025.csv', share: 0.67 })
    expect(asked.counts).toMatchObject({ new: 5, changed: 0 })
    const sameSource = asked.newerOf?.source ?? ''
    const said = await previewOn(before, second, { sameSource }, 'lijst 2026.csv')
    expect(said.newerOf).toBeUndefined()
    expect(said.counts).toMatchObject({ new: 2, changed: 1, same: 4 })
    expect(said.gone).toHaveLength(1)
    const no = await previewOn(before, second, { sameSource: null }, 'lijst 2026.csv')
    expect([no.newerOf, no.counts.new]).toEqual([undefined, 5])
    const other = 'Van;Naar;Niveau;Sterkte\ngoes;hulst;B;4\nfnv;uwv;B;2\n'
    expect((await previewOn(before, other, {}, 'anders.csv')).newerOf).toBeUndefined()
  })

  it('and is said no more ends when that is chosen', async () => {
    const before = written(graph, await previewOn(graph, first))
    const said = await previewOn(before, second, { endGone: '2026-11-30' })
    const ended = said.items.find(({ why }) => why === 'gone')
    expect(ended?.fields).toEqual([{ field: 'until', before: null, after: '2026-11-30' }])
    expect(ended?.id).toBe(said.gone[0]?.id)
    const after = written(before, said)
    expect(after.ties.find(({ id }) => id === ended?.id)?.until).toBe('2026-11-30')
    expect((await previewOn(after, second, { endGone: '2026-11-30' })).changeSet).toBeNull()
  })

  it('stays as it is where the map is kept, and a new one is not taken over with what rests on it', async () => {
    const before = written(graph, await previewOn(graph, first))
    const preview = await previewOn(before, second)
    const changed = preview.items.find(({ group }) => group === 'changed')?.id ?? ''
    const added = preview.items.find(({ what }) => what === 'partner')?.id ?? ''
    expect(preview.counts).toMatchObject({ new: 2, changed: 1 })
    const kept = await previewOn(before, second, { keep: [changed] })
    expect(kept.counts).toMatchObject({ new: 2, changed: 0 })
    expect(kept.items.filter(({ isLeft }) => isLeft).map(({ id }) => id)).toEqual([changed])
    const none = await previewOn(before, second, { keep: [changed, added] })
    expect(none.changeSet).toBeNull()
    expect(none.items.filter(({ isLeft }) => isLeft)).toHaveLength(3)
    // Nothing rests on the file any more: it is no source either.
    const all = (await previewOn(graph, first)).items.filter(({ what }) => what === 'tie').map(({ id }) => id)
    expect((await previewOn(graph, first, { keep: all })).changeSet).toBeNull()
  })

  it('says of each record what stands in its row, and why', async () => {
    const text = 'Van;Naar;Niveau;Opmerking\nGoess;uwv;B;nagevraagd\nFNV Zorg;gemeente Hulst;U;\nX;veere;A;\n'
    const { items } = await previewOn(graph, text)
    expect(items.map(({ what, words, why }) => [what, words, why])).toEqual([
      ['source', undefined, undefined],
      ['partner', 'FNV Zorg, gemeente Hulst, U', 'word'],
      ['partner', 'X, veere, A', 'none'],
      ['tie', 'Goess, uwv, B, nagevraagd', 'typing'],
      ['tie', 'FNV Zorg, gemeente Hulst, U', 'prefix'],
      ['tie', 'X, veere, A', 'new'],
    ])
    expect(items.every(({ put, what, id }) => put.what === what && put.record.id === id)).toBe(true)
  })
})
