import { describe, expect, it } from '@jest/globals'
import { arrive, panelAt } from './render.tsx'
import { headline } from '../../../client/drawn/words/headline.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { partnerName } from '../../../client/text/names.ts'
import { SourceId } from '../../../contract/ids.ts'
import { Source } from '../../../contract/records/nodes/source.ts'
import { gaps, graph } from '../../support/zeeland.ts'

const at = (selected: string) => `/AM24/list?selected=${selected}`
const orionis = gaps.gaps.find(({ id }) => id === 'G01~am24-orionis')!

describe('the panel, when nothing is chosen', () => {
  it('holds the questions for the meeting, numbered, found before open', () => {
    const page = panelAt('/AM24/list')
    const [found = [], open = []] = page
      .all('.agenda')
      .map((list) => page.all('button').filter(({ parents }) => parents.includes(list)))
    expect(found.map(({ text }) => Number(/^\d+/.exec(text)?.[0]))).toEqual(found.map((_, index) => index + 1))
    expect(found[0]?.text).toBe('1 Wie doet de uitvoering namens Orionis?')
    expect(open.length).toBeGreaterThanOrEqual(10)
  })

  it('asks no questions while it is too early, but says how to begin', () => {
    const page = panelAt('/AM24/list', { gaps: { ...gaps, tooEarly: true } })
    expect(page.text).toContain('Drie stappen naar een eerste kaart')
    expect(page.all('.agenda')).toEqual([])
  })
})

describe('a chosen partner', () => {
  const page = panelAt(at('am24-orionis'))
  const levels = page.all('.panel-part').map(({ text }) => text)

  it('is told by name, kind and domain, and by how many it meets', () => {
    expect(page.texts('.panel-title')).toEqual(['Orionis'])
    expect(page.text).toContain('sociale dienst · Werk en inkomen')
    expect(page.texts('.panel-lead')[0]).toMatch(
      /^Genoemd bij 1 van 5 tafels en bij 0 van 9 werkgroepen en activiteiten\./,
    )
  })

  it('has what is said at each level with its source, and does not call absent what nobody said', () => {
    expect(levels[0]).toMatch(/^Bestuurlijk 1 Klankbordgroep meerjarenagenda .*onze lezing: een klankbordgroep/)
    expect(levels[2]).toBe('Uitvoerend Geen uitspraak. Niet vastgelegd is niet hetzelfde als niet gedaan.')
    const links = page.all('a').map(({ attributes }) => attributes['href'] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((href) => !/^(https?:\/\/|\/)/.test(href))).toEqual([])
  })

  it('lists the questions it is part of', () => {
    expect(page.texts('.agenda')[0]).toContain('Wie doet de uitvoering namens Orionis?')
  })

  it('cannot be written to while one only tries', () => {
    const button = (address: string) =>
      panelAt(address)
        .all('button')
        .find(({ text }) => text.startsWith('Verbinding toevoegen'))
    expect(button(at('am24-orionis'))?.attributes).not.toHaveProperty('aria-disabled')
    expect(button(`${at('am24-orionis')}&trial=yes`)?.attributes).toHaveProperty('aria-disabled')
  })
})

describe('a chosen table, pair or place where somebody is missing', () => {
  it('tells of a table who is named there', () => {
    const page = panelAt(at('am24-waz'))
    expect(page.texts('.panel-title')).toEqual(['Werkgroep Arbeidsmarktregio Zeeland (WAZ)'])
    expect(page.text).toContain('Goes')
  })

  it('tells of a pair through which table they meet, from either side the same', () => {
    const page = panelAt(at('pair:am24-orionis~am24-uwv'))
    expect(page.texts('.panel-title')).toEqual(['Orionis en UWV'])
    expect(page.texts('.panel-part')[0]).toMatch(/^Bestuurlijk 1 Klankbordgroep meerjarenagenda/)
    const back = panelAt(at('pair:am24-uwv~am24-orionis'))
    expect(back.texts('.panel-lead')).toEqual(page.texts('.panel-lead'))
    expect(back.texts('.statement-name').sort()).toEqual(page.texts('.statement-name').sort())
  })

  it('tells of a kind that nobody stands for that it is expected', () => {
    const page = panelAt(at('absent:sbb'))
    expect(page.texts('.panel-title').join()).toContain('SBB')
    expect(page.text).toContain('Wie haalt SBB aan tafel?')
  })

  it('says so when what was chosen is no longer there', () => {
    expect(panelAt(at('am24-nobody')).text).toContain('Wat gekozen was, is er niet meer.')
  })
})

describe('what can be done where it is read', () => {
  const buttons = (address: string, of?: Parameters<typeof panelAt>[1]) =>
    panelAt(address, of)
      .all('button')
      .map(({ text }) => text)
  const source = { id: 'am24-source-observed-2026-11-20', title: 'Ours', kind: 'observation', url: null } as const
  const said = graph.involvements.find(({ partner }) => partner === 'am24-orionis')!
  const ours = {
    ...graph,
    sources: [
      ...graph.sources,
      Source.parse({ ...source, date: '2026-11-20', series: null, licence: null, note: null }),
    ],
    involvements: graph.involvements.map((one) =>
      one === said ? { ...one, source: SourceId.parse(source.id), inferred: false, inferredWhy: null } : one,
    ),
  }

  it.each(['am24-orionis', said.at, 'pair:am24-orionis~am24-uwv'])(
    'of %s what the region says itself is changed or taken out, what a source says is ended',
    (selected) => {
      const [before, after] = [buttons(at(selected)), buttons(at(selected), { graph: ours })]
      expect(before.filter((text) => /^(Wijzigen|Verwijderen) /.test(text))).toEqual([])
      expect(before.filter((text) => text.startsWith('Klopt dit niet meer?')).length).toBeGreaterThan(0)
      const own = after.filter((text) => /^(Wijzigen|Verwijderen) /.test(text))
      expect(own).toEqual([
        'Wijzigen Orionis doet bestuurlijk mee in Klankbordgroep meerjarenagenda',
        'Verwijderen Orionis doet bestuurlijk mee in Klankbordgroep meerjarenagenda',
      ])
    },
  )

  it.each([
    ['absent:sbb', ['Doet mee in …', 'Wat als …?']],
    ['am24-orionis', ['Verbinding toevoegen R', 'Doet mee in …', 'Wat als …?']],
    ['am24-waz', ['Deelnemer toevoegen']],
    ['pair:am24-orionis~am24-uwv', ['Verbinding toevoegen']],
    ['mention:education:onderwijs', ['Opslaan', 'Een andere partner …']],
    ['G01~am24-orionis', ['Invullen waar Orionis meedoet']],
    ['G04~kind:sbb', ['Invullen waar SBB meedoet']],
  ])('stands at %s', (selected, words) => {
    expect(buttons(at(selected))).toEqual(expect.arrayContaining(words))
  })

  it('is every partner of a stack by itself', () => {
    const stack = arrive('/AM24/list').scene.marks.find(({ what }) => what === 'stack')!
    const names = stack.members.map((id) => partnerName(graph, id))
    expect(buttons(at(stack.id))).toEqual(expect.arrayContaining(names))
  })

  it('can be done by nobody who only tries', () => {
    const page = panelAt(`${at('am24-waz')}&trial=yes`)
    const open = page.all('button').filter(({ text }) => /^(Klopt dit|Deelnemer)/.test(text))
    expect(open.length).toBeGreaterThan(1)
    expect(open.every(({ attributes }) => 'disabled' in attributes || 'aria-disabled' in attributes)).toBe(true)
  })
})

describe('a question with several answers', () => {
  const page = panelAt(at('rule:G01'))

  it('lists them all, and lights them all', () => {
    expect(page.texts('.panel-title')).toEqual(['Waar zit iemand wel aan tafel maar niet op de vloer?'])
    expect(page.texts('.agenda')[0]).toMatch(/1 Wie doet .* Orionis\? 2 Wie doet .* ZB Planbureau\?/)
    const lit = arrive(at('rule:G01')).scene.marks.filter(({ faded }) => !faded)
    expect(lit.map(({ id }) => id).sort()).toEqual(['am24-orionis', 'am24-zb-planbureau'])
    expect(headline(arrive(at('rule:G01')).scene, gaps, 'map', wordsIn('nl'))).toMatch(/^Twee partners/)
  })

  it('says of each which one it is of how many', () => {
    expect(panelAt(at(orionis.id)).texts('.among')[0]).toContain('1 van 2')
    expect(panelAt(at('G04~kind:sbb')).all('.among')).toEqual([])
  })

  it('is gone when its rule finds nothing', () => {
    expect(panelAt(at('rule:G99')).text).toContain('Wat gekozen was, is er niet meer.')
  })
})

describe('a chosen question', () => {
  const page = panelAt(at(orionis.id))
  const parts = page.texts('h3')

  it('says what is seen, on what it rests, why it matters and what can be done', () => {
    expect(page.texts('.panel-title')).toEqual(['Wie doet de uitvoering namens Orionis?'])
    expect(parts.slice(0, 4)).toEqual([
      'Wat we zien',
      'Waarom het telt',
      'Wat je kunt doen',
      'Wanneer dit geen hiaat is',
    ])
    expect(page.all('.statement').length).toBe(orionis.evidence.length)
    expect(page.text).toContain('Hoe berekend: G01 Alleen aan de bestuurstafel')
  })

  it('leads to the one before and after it, and not beyond', () => {
    const steps = page.all('.step').map(({ text, attributes }) => [text, 'aria-disabled' in attributes])
    expect(steps).toEqual([
      ['Vorige', true],
      ['Volgende', false],
    ])
  })

  it('can be assigned, accepted and dismissed, but not while one only tries', () => {
    const verdicts = (address: string) => {
      const shown = panelAt(address)
      return shown
        .all('button')
        .filter(({ parents }) => parents.some((parent) => parent.attributes['class'] === 'decide-buttons'))
    }
    expect(verdicts(at(orionis.id)).map(({ text }) => text)).toHaveLength(3)
    expect(verdicts(at(orionis.id)).filter(({ attributes }) => 'aria-disabled' in attributes)).toEqual([])
    expect(
      verdicts(`${at(orionis.id)}&trial=yes`).filter(({ attributes }) => 'aria-disabled' in attributes),
    ).toHaveLength(3)
  })

  it('says what was decided of it, by whom, and that the ground has changed since', () => {
    const decision = {
      id: 'am24-decision',
      gap: orionis.id,
      rule: orionis.rule,
      about: orionis.about,
      verdict: 'accepted' as const,
      reason: 'Het hoort zo',
      owner: null,
      due: null,
      by: 'Coördinator',
      decidedOn: '2026-10-01',
      severity: orionis.severity,
      ground: [],
    }
    const changed = { added: [orionis.evidence[0]!.id], removed: [], altered: [], severity: false }
    const decided = { ...orionis, standing: 'reopened' as const, decision, changed }
    const others = gaps.gaps.filter(({ id }) => id !== orionis.id)
    const told = panelAt(at(orionis.id), { gaps: { ...gaps, gaps: [decided, ...others] } })
    const said = told.texts('.finding-decision')[0]
    expect(said).toMatch(/^De onderbouwing is veranderd Bewust zo Het hoort zo .*Coördinator/)
    expect(told.texts('.finding-changed')[0]).toContain('Orionis')
  })

  it('waits, when it cannot be decided, for what is named', () => {
    const [open] = gaps.undecidable.filter(({ under }) => under === null)
    const waiting = panelAt(at(open!.id))
    expect(waiting.texts('h3')[0]).toBe('Wat we nog niet weten')
    expect(waiting.all('.decide-buttons')).toEqual([])
  })
})
