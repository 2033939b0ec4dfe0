import { describe, expect, it } from '@jest/globals'
import { factsheetsOf } from '../../../../client/files/factsheet/factsheet-document.ts'
import { gapsOf } from '../../../truth/answer.ts'
import { choice, said, sheetOf, tinyNetwork, tinyRegion } from './regions.ts'

const blocks = (...of: Parameters<typeof sheetOf>) => {
  const { left, right } = sheetOf(...of)
  return [...left, ...right].map(said)
}
const source = 'A document, 1 jan 2026'

describe('a factsheet says', () => {
  it('of a partner where it sits, with whom, by whose word, and what is asked', () => {
    const { subject, title, lead, figure, room, file } = sheetOf('uwv')
    expect([subject.kind, title]).toEqual([
      'partner',
      'UWV: genoemd bij 1 van 1 tafels en bij 1 van 1 werkgroepen en activiteiten',
    ])
    expect(lead).toBe(
      'UWV, werk en inkomen. Gebaseerd op 3 uitspraken uit 1 bronpagina. UWV is zelf nog niet gevraagd.',
    )
    expect(figure?.alt).toBe('UWV: Werktafel (bestuurlijk, onze lezing); Werkteam (uitvoerend, staat zo in de bron)')
    expect(blocks('uwv')).toEqual([
      ['Met wie', 'Bestuurlijk met 2 van de 4 andere partners.', 'Uitvoerend met 1 van de 4, voor zover vastgelegd.'],
      [
        'Gebaseerd op',
        `Honderd banen, bestuurlijk | Staat zo in de bron. ${source}`,
        `Werktafel, bestuurlijk | Onze lezing: Een werktafel lezen wij als bestuurlijk. ${source}`,
        `Werkteam, uitvoerend | Staat zo in de bron. ${source}`,
      ],
      [
        'Twee hiaten om te bespreken',
        'Wat gebeurt er zonder UWV? | Zonder UWV is er geen verbinding meer tussen De Kust en de rest.',
        'Wie legt een tweede verbinding, naast die tussen Werktafel en UWV? | Alleen de verbinding tussen Werktafel en UWV verbindt De Kust en UWV met de rest (2 partners in de kleinste groep).',
      ],
      ['Besluiten en acties', 'Nog geen. Ze komen hier na het overleg.'],
    ])
    expect(room?.lines).toEqual(['Wij doen ook mee in', 'Namens ons zit daar (functie)', 'Dit is bewust zo, omdat'])
    expect([file.name, file.moment, file.leftOut]).toEqual([
      'proefland-factsheet-uwv',
      'Stand van nu, 1 juli 2026',
      'Niet in dit bestand: personen (1), rollen, vragen voor de coördinator (0)',
    ])
  })

  it('of a municipality what goes through its sub-region too, and of the others only how many', () => {
    const all = blocks('veere')
    expect(sheetOf('veere').figure?.alt).toBe('Veere: Werkteam (uitvoerend, telt mee via leden)')
    expect(all[0]).toEqual(['Via de subregio', 'Deel van De Kust | Daar genoemd: Werkteam.'])
    expect(all.at(-1)).toEqual([
      'De andere gemeenten',
      'Bestuurlijk doet 1 van de 1 andere gemeenten mee, zelf of via hun subregio.',
      'Uitvoerend zijn dat er 0 van de 1.',
    ])
    expect(JSON.stringify(all)).not.toContain('Goes')
  })

  it('of a goal who carries it, who does it, how that stands and whether it lasts', () => {
    const { title, lead, figure } = sheetOf('baan')
    expect([title, lead]).toEqual([
      'Honderd banen',
      'Afgesproken doel. Looptijd: 2027. Gebaseerd op 3 uitspraken uit 1 bronpagina.',
    ])
    expect(figure?.alt).toBe('Honderd banen. Wie draagt het: UWV. Wie doet het: De Kust en UWV')
    expect(blocks('baan')).toEqual([
      ['1 activiteit', 'Banenmarkt | Loopt; geborgd op 4 van de 5 punten, 0 niet bekend.'],
      ['Gebaseerd op', `${source} | noemt 2 partners`],
      ['Eén open vraag', 'Wanneer was er voor het laatst nieuws over Banenmarkt? | De datum is niet vastgelegd.'],
      ['Besluiten en acties', 'Nog geen. Ze komen hier na het overleg.'],
    ])
  })

  it('of an activity the five points, of a table what falls under it', () => {
    expect(blocks('markt')[0]).toEqual([
      ...['Geborgd?', 'Geborgd op 4 van de 5 punten, 0 niet bekend.', 'Eigenaar: staat zo in de bron'],
      ...['Structureel geld: staat zo in de bron', 'Plek in een overleg: staat zo in de bron'],
      ...['Bestuurlijk verbonden: nee', 'Twee uitvoerende partners: staat zo in de bron'],
    ])
    expect(blocks('team')[0]).toEqual(blocks('baan')[0])
  })

  it('of a rule how and why it finds something, and where', () => {
    const { title, lead } = sheetOf('G01')
    expect([title, lead]).toEqual([
      'Waar zit iemand wel aan tafel maar niet op de vloer?',
      'Regel G01, Alleen aan de bestuurstafel. Vindt in deze regio 2 hiaten.',
    ])
    expect(blocks('G01').map(([heading]) => heading)).toEqual([
      ...['Wanneer een hiaat gevonden wordt', 'Waarom het telt', 'Twee hiaten om te bespreken', 'Besluiten en acties'],
    ])
  })

  it('of a region its numbers, three gaps of all, who is missing, what changed and what was agreed', () => {
    const { title, right } = sheetOf(null)
    expect(title).toBe('Proefland: zeven verwachte partners zijn nergens genoemd')
    expect(right[0]).toMatchObject({ title: '16 hiaten om te bespreken', aside: 'en 3 open vragen', others: 13 })
    expect(right[0]?.entries).toHaveLength(3)
    expect(blocks(null)).toEqual(
      expect.arrayContaining([
        [
          'Tafel en vloer in cijfers',
          'Tafel: 1 tafel. Daar zijn 3 van de 5 partners genoemd.',
          'Vloer: 1 werkgroep of activiteit. Daar zijn 2 van de 5 partners genoemd.',
        ],
        [
          'Wie ontbreekt',
          'Van deze 7 verwachte soorten is nog niemand bekend: sociale dienst, Werkcentrum, werkgeversorganisatie, mbo, SBB, regionaal bureau en Work in NL-punt.',
          'Bekend, maar nergens genoemd: Veere.',
        ],
        ['Besluiten en acties', 'Actie, 30 jun 2026 | FNV spreken · klaar op 1 sep 2026'],
      ]),
    )
  })

  it('of a region that is too early what is known and missing, and counts no gap', () => {
    const early = { ...tinyRegion, gaps: gapsOf(tinyNetwork.state()) }
    expect(early.gaps.tooEarly).toBe(true)
    expect(sheetOf(null, early).title).toMatch(/^Proefland: 5 partners bekend, 7 soorten wachten op een naam\./)
    expect(blocks(null, early)).toContainEqual(['Hiaten', 'Nog te vroeg voor hiaten.'])
    expect(blocks('uwv', early)).toContainEqual(['Hiaten', 'Nog te vroeg voor hiaten.'])
    expect(factsheetsOf(early, choice).subjects.filter(({ kind }) => kind === 'rule')).toEqual([])
  })
})

describe('whatever it is about', () => {
  const all = (roles = false) => {
    const sheets = factsheetsOf(tinyRegion, { ...choice, roles })
    return sheets.subjects.map(({ id }) => sheets.of(id))
  }

  it('names no person, nobody who wrote it, and a role only where that was asked for', () => {
    for (const roles of [false, true]) expect(JSON.stringify(all(roles))).not.toMatch(/Geheim|-piet/)
    expect(JSON.stringify(all())).not.toMatch(/Marktmeester|Stuurgroep ·|· Stuurgroep/)
    expect(blocks('markt', tinyRegion, { roles: true })[0]).toContain('Eigenaar: Marktmeester')
    expect(blocks(null, tinyRegion, { roles: true })).toContainEqual([
      ...['Besluiten en acties', 'Actie, 30 jun 2026 | FNV spreken · Stuurgroep · klaar op 1 sep 2026'],
    ])
  })

  it('is not for the coordinator alone', () => {
    const quiet = tinyRegion.rules.filter(({ audience }) => audience === 'coordinator')
    expect(quiet.length).toBeGreaterThan(0)
    const sheets = factsheetsOf(tinyRegion, choice)
    expect(quiet.map(({ id }) => sheets.of(id))).toEqual(quiet.map(() => null))
    expect(sheets.of('nergens')).toBeNull()
  })

  it('is there once for each: region, partners, municipalities, goals, tables, activities, rules that find something', () => {
    const kinds = factsheetsOf(tinyRegion, choice).subjects.map(({ kind }) => kind)
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    )
    expect(counts).toMatchObject({ region: 1, partner: 3, municipality: 2, goal: 1, body: 2, activity: 1 })
    expect(all().every((sheet) => sheet !== null)).toBe(true)
  })

  it('is the same for the same region, and in English as whole', () => {
    expect(all()).toEqual(all())
    expect(JSON.stringify(sheetOf('uwv', tinyRegion, { lang: 'en' }))).not.toMatch(/genoemd|Gebaseerd|Uitvoerend/)
  })
})
