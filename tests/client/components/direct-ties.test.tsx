import { describe, expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { lineOf, lineText } from '../../../client/text/line.ts'
import { halvesOf } from '../../../client/text/cell.ts'
import { network } from '../../networks/network.ts'
import type { Tale } from '../../networks/say.ts'
import { gaps } from '../../support/zeeland.ts'
import { arrive, panelAt } from './render.tsx'

const none = { ...gaps, gaps: [], undecidable: [], closed: [] }
function region(tell: Tale): { graph: RegionGraph; id: (short: string) => string } {
  const { graph, id } = network((say) => [say.partner('uwv', 'uwv'), say.partner('fnv', 'trade_union'), tell(say)])
  return { graph, id }
}
const panel = ({ graph, id }: ReturnType<typeof region>, ...chosen: string[]) => {
  const selected = chosen.length === 1 ? id(chosen[0]!) : `pair:${chosen.map(id).join('~')}`
  const page = panelAt(`/${graph.region.id}/list?selected=${encodeURIComponent(selected)}`, { graph, gaps: none })
  return { lead: page.texts('.panel-lead')[0], parts: page.all('.panel-part').map(({ text }) => text) }
}
const row = ({ graph, id }: ReturnType<typeof region>, partner: string) => {
  const { scene } = arrive(`/${graph.region.id}/list`, { graph, gaps: none })
  const mark = scene.marks.find((mark) => mark.id === id(partner))!
  const { table, floor } = halvesOf(scene, mark)
  return {
    line: lineText(lineOf(scene, mark, wordsIn('nl'))),
    halves: [table, floor].map(({ look, text }) => `${look} ${text}`),
  }
}

describe('one direct tie, and no table', () => {
  const tied = region(({ tie }) => tie('uwv', 'fnv', 'operational'))

  it('is a statement at its level in the panel of a partner, and counted there', () => {
    const { lead, parts } = panel(tied, 'uwv')
    expect(parts.find((text) => text.startsWith('Uitvoerend'))).toMatch(/^Uitvoerend 1 Rechtstreeks: fnv/)
    expect(parts.filter((text) => text.startsWith('Rechtstreekse verbindingen'))).toEqual([])
    expect(lead).toContain('Werkt in totaal samen met 1 van de 1 andere partners.')
  })

  it('is counted in the list, and drawn in its cell', () => {
    expect(row(tied, 'fnv')).toEqual({
      line: 'Tafel nog leeg · vloer 1 rechtstreeks',
      halves: ['unknown ', 'stated 1'],
    })
  })

  it('is said of the pair', () => {
    const { lead, parts } = panel(tied, 'uwv', 'fnv')
    expect(lead).toBe('Rechtstreeks verbonden, bij geen tafel samen genoemd.')
    expect(parts.find((text) => text.startsWith('Uitvoerend'))).toMatch(/^Uitvoerend 1 Rechtstreeks/)
  })
})

describe('a tie of which sources contradict each other', () => {
  const contradicted = region(({ tie, says }) => [
    tie('uwv', 'fnv', 'operational', { strength: 3 }),
    says('fnv', 'uwv', 'operational', { strength: 0 }),
  ])

  it('is neither counted as contact nor as none, and said as it is', () => {
    const { lead, parts } = panel(contradicted, 'uwv', 'fnv')
    expect(lead).toBe('Bronnen spreken elkaar tegen.')
    const part = parts.find((text) => text.startsWith('Uitvoerend'))
    expect(part).toMatch(
      /^Uitvoerend \? Bronnen spreken elkaar tegen\. Bron van alles hieronder: .*Rechtstreeks.*Gevraagd, en er is geen contact/,
    )
    expect(panel(contradicted, 'uwv').lead).toContain('Over 1 verbinding spreken bronnen elkaar tegen.')
    expect(row(contradicted, 'fnv').line).toBe('Tafel nog leeg · vloer 1 tegengesproken')
  })

  it('is drawn as such on the map', () => {
    const { scene } = arrive(`/${contradicted.graph.region.id}/list`, { graph: contradicted.graph, gaps: none })
    expect(scene.arcs.map(({ how, strength }) => [how, strength])).toEqual([['differ', null]])
  })
})

it('a pair meets at the activity that one does and that a body of the other carries', () => {
  const carried = region(({ body, activity, carries, works }) => [
    body('table'),
    activity('work'),
    carries('table', 'work'),
    works('uwv', 'table'),
    works('fnv', 'work'),
  ])
  const { lead, parts } = panel(carried, 'uwv', 'fnv')
  expect(lead).toBe('Samen bij 0 tafels en bij 1 werkgroep of activiteit.')
  expect(parts.find((text) => text.startsWith('Uitvoerend'))).toMatch(/^Uitvoerend 1 work/)
})
