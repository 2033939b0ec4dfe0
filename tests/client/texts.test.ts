import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../client/i18n/words.ts'
import { noFilters } from '../../client/scene/filters.ts'
import { basisText } from '../../client/text/finding/basis.ts'
import { halvesOf } from '../../client/text/cell.ts'
import { evidenceLines } from '../../client/text/finding/evidence.ts'
import { filterNames } from '../../client/text/filters.ts'
import { findingTexts } from '../../client/text/finding/finding.ts'
import { headline } from '../../client/drawn/words/headline.ts'
import { lineOf, lineText } from '../../client/text/line.ts'
import { metText } from '../../client/text/met.ts'
import { missingTexts } from '../../client/text/finding/missing.ts'
import { tally } from '../../client/text/tally.ts'
import { RecordId, SourceId } from '../../contract/ids.ts'
import { sceneOf } from '../support/scenes.ts'
import { gaps, graph, rules, zeeland } from '../support/zeeland.ts'

const nl = wordsIn('nl')
const scene = zeeland()
const mark = (name: string) => scene.marks.find((mark) => mark.name === name)!
const line = (name: string) => lineText(lineOf(scene, mark(name), nl))
const halves = (name: string) => {
  const { table, floor } = halvesOf(scene, mark(name))
  return [`${table.look} ${table.text}`.trim(), `${floor.look} ${floor.text}`.trim()]
}

describe('the headline', () => {
  it('says what the findings of Zeeland have in common', () => {
    expect(headline(scene, gaps, 'map', nl)).toBe('Twee partners zitten wel aan tafel, maar niet op de vloer')
    expect(headline(scene, gaps, 'gaps', nl)).toBe(
      'Vijf hiaten om te bespreken: twee partners zitten wel aan tafel, maar niet op de vloer',
    )
    expect(headline(zeeland({}, 'en'), gaps, 'list', wordsIn('en'))).toBe(
      'Two partners sit at the table, but not on the floor',
    )
  })

  it('keeps a fact that a meeting decided on, and says how many are assigned or meant to be so', () => {
    const decide = (standings: Record<string, 'assigned' | 'accepted' | 'dismissed'>) => ({
      ...scene,
      findings: scene.findings.map((finding) => ({
        ...finding,
        standing: standings[finding.id] ?? finding.standing,
      })),
    })
    const [orionis, zb] = ['G01~am24-orionis', 'G01~am24-zb-planbureau'] as const
    const two = 'Twee partners zitten wel aan tafel, maar niet op de vloer'
    expect(headline(decide({ [orionis]: 'assigned' }), gaps, 'map', nl)).toBe(`${two}; 1 is toegewezen`)
    expect(headline(decide({ [orionis]: 'assigned', [zb]: 'accepted' }), gaps, 'list', nl)).toBe(
      `${two}; 1 is toegewezen; 1 is bewust zo`,
    )
    expect(headline(decide({ [orionis]: 'assigned' }), gaps, 'gaps', nl)).toBe(
      'Vier hiaten om te bespreken: twee partners zitten wel aan tafel, maar niet op de vloer; 1 is toegewezen',
    )
    // What a meeting called no gap is none.
    expect(headline(decide({ [orionis]: 'dismissed' }), gaps, 'map', nl)).toMatch(/^Eén partner zit wel aan tafel/)
  })

  it('speaks of what is chosen', () => {
    expect(headline(zeeland({ selected: 'am24-uwv' }), gaps, 'map', nl)).toBe(
      'UWV: genoemd bij 4 van 5 tafels en bij 4 van 9 werkgroepen en activiteiten',
    )
  })

  it('never says that all is well', () => {
    const none = { ...gaps, gaps: [], undecidable: [] }
    expect(headline({ ...scene, findings: [] }, none, 'map', nl)).toMatch(/niet dat er geen is/)
  })

  it('says that it is too early, and what is missing', () => {
    const early = { ...gaps, tooEarly: true }
    expect(headline({ ...scene, findings: [] }, early, 'map', nl)).toBe(
      '30 partners bekend, 3 soorten wachten op een naam. De eerste 61 uitspraken zijn al vastgelegd.',
    )
  })
})

describe('a finding', () => {
  const texts = scene.findings.map((finding) => findingTexts({ graph, rules }, scene, finding, nl)!)

  it('is a question with everything filled in', () => {
    expect(texts.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        'Wie doet de uitvoering namens Orionis?',
        'Wie van de gemeenten in Zeeland overlegt ambtelijk?',
      ]),
    )
    expect(texts[0]!.seen).toBe(
      'Orionis is genoemd bij 1 van de 5 tafels en bij 0 van de 9 werkgroepen en activiteiten.',
    )
    expect(
      texts.flatMap((text) => Object.values(text)).filter((text) => typeof text === 'string' && /[{}]/.test(text)),
    ).toEqual([])
  })

  it('says of what cannot be decided that it is so, and not as a fact', () => {
    for (const [i, { decided }] of scene.findings.entries())
      expect(texts[i]!.short.startsWith('Open vraag: ')).toBe(!decided)
    const tables = scene.findings.find(({ decided, rule }) => !decided && rule === 'G01')!
    expect(findingTexts({ graph, rules }, scene, tables, wordsIn('en'))!.short).toBe(
      'Open question: at the table, not on the floor',
    )
  })

  it('names the words of the source it waits for', () => {
    const open = scene.findings.filter(({ decided }) => !decided)
    expect(open).not.toEqual([])
    expect(open.flatMap((finding) => missingTexts(graph, finding, nl))).toContain(
      'Geen bron zegt iets over wie er ambtelijk overlegt.',
    )
    expect(open.every((finding) => missingTexts(graph, finding, nl).length > 0)).toBe(true)
  })

  it('shows the fact it rests on, with its source', () => {
    const [first] = evidenceLines(graph, scene.findings[0]!.gap!.evidence, nl)
    expect(first!.name).toBe('Orionis · Klankbordgroep meerjarenagenda')
    expect(first!.facts).toContain('Bestuurlijk')
    expect(first!.inferred).toBe(true)
    expect(first!.source).toBe('am24-source-adsz-versterking')
  })
})

describe('the list', () => {
  it('says of each partner at how many tables it is named', () => {
    expect(line('Goes')).toBe('Tafel 4 van 5 · vloer 4 van 9')
    expect(line('12 gemeenten')).toBe('Tafel 2 van 5 · vloer 3 van 9')
    expect(line('3 subregio’s')).toBe('Tafel via leden · vloer 1 van 9')
    expect(line('wethouders')).toBe('Genoemd zonder naam')
    expect(line('SBB')).toBe('Verwacht, maar nergens genoemd')
  })

  it('puts the marker where something is missing, and nowhere else', () => {
    const parts = scene.marks.flatMap((mark) => lineOf(scene, mark, nl).filter(({ marked }) => marked))
    expect(lineOf(scene, mark('Orionis'), nl)).toEqual([
      { text: 'Tafel 1 van 5', marked: false },
      { text: 'niet op de vloer', marked: true },
    ])
    expect(parts).toHaveLength(4)
  })

  it('draws the halves as the map does', () => {
    expect(halves('Goes')).toEqual(['inferred 4', 'inferred 4'])
    expect(halves('Orionis')).toEqual(['inferred 1', 'missing'])
    expect(halves('wethouders')).toEqual(['mentioned ?', 'unknown'])
  })
})

describe('the panel and the filters', () => {
  it('say whom a partner meets', () => {
    expect(metText(scene, mark('UWV'), nl)).toBe(
      'Genoemd bij 4 van 5 tafels en bij 4 van 9 werkgroepen en activiteiten. Ontmoet daar 28 van de 29 andere partners.',
    )
  })

  it('say on what it all rests', () => {
    expect(basisText(scene, nl)).toBe(
      'gebaseerd op 61 uitspraken uit 7 bronpagina’s · geen van de 7 bronnen heeft een datum · er is geen partner zelf gevraagd',
    )
  })

  it('say how many sources have a date, and count what the region recorded itself apart', () => {
    const dated = (dates: Record<string, string>, own: boolean) => {
      const sources = graph.sources.map((source) => ({ ...source, date: dates[source.id] ?? null }))
      const id = SourceId.parse('am24-source-observed-2026-11-28')
      const observed = { ...graph.sources[0]!, id, kind: 'observation' as const, date: '2026-11-28' }
      const said = { ...graph.involvements[0]!, id: RecordId.parse('am24-own'), statement: 'am24-own', source: id }
      const whole = own
        ? { ...graph, sources: [...sources, observed], involvements: [...graph.involvements, said] }
        : { ...graph, sources }
      return basisText(sceneOf(whole), nl)
    }
    const used = [...new Set(graph.involvements.map(({ source }) => source))]
    expect(dated({}, true)).toContain(
      'gebaseerd op 61 uitspraken uit 7 bronpagina’s en 1 eigen uitspraak · geen van de 7 bronnen heeft een datum',
    )
    expect(dated({ [used[0]!]: '2021-03-18' }, true)).toContain('1 van 7 bronnen met datum (2021)')
    expect(dated({ [used[0]!]: '2021-03-18', [used[1]!]: '2019-01-01' }, false)).toContain(
      '2 van 7 bronnen met datum (2019–2021)',
    )
  })

  it('count partners by sector and statements by level', () => {
    const { sectors, levels } = tally(scene.region)
    expect(Object.fromEntries(sectors)).toEqual({
      public: 17,
      work_income: 4,
      employers: 1,
      workers: 1,
      education: 5,
      support: 2,
    })
    expect([levels.get('administrative'), levels.get('operational'), levels.get('policy')]).toEqual([31, 25, undefined])
  })

  it('name every filter that holds something back', () => {
    const hidden = { ...noFilters.hidden, sectors: ['care' as const, 'support' as const] }
    const filters = { ...noFilters, hidden, onlyGaps: true }
    const names = filterNames(filters, graph, nl)
    expect(names.map(({ text }) => text)).toEqual(['Sector: zonder Zorg, Ondersteuning', 'Alleen met een hiaat'])
    expect(names.map(({ without }) => without)).toEqual([{ hidden: noFilters.hidden }, { onlyGaps: false }])
    expect(filterNames(noFilters, graph, nl)).toEqual([])
  })
})
