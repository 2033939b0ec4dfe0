import { expect, it } from '@jest/globals'
import { wordsIn } from '../../../client/i18n/words.ts'
import { noFilters } from '../../../client/scene/filters.ts'
import { networkCounts } from '../../../client/screens/map/network/network-counts.ts'
import { networkLine, sharedTables } from '../../../client/drawn/words/network-line.ts'
import { generatedScene } from '../../support/network-layouts.ts'
import { fixtureGraph, sceneOf } from '../../support/scenes.ts'
import { zeeland } from '../../support/zeeland.ts'

it('says which sectors sit in all shared tables, and which hardly on the floor', () => {
  // Counted by hand from the seed: eight tables that several sectors share, four of them on the floor.
  expect(sharedTables(zeeland())).toMatchObject({ tables: 8, floors: 4 })
  expect(networkLine(zeeland(), wordsIn('nl'))).toBe(
    'Twee sectoren zitten overal; werknemers en ondersteuning op één vloer',
  )
  expect(networkLine(zeeland({}, 'en'), wordsIn('en'))).toBe(
    'Two sectors sit everywhere; workers and support on one floor only',
  )
})

it('is of the region, not of what the filters leave of it', () => {
  const hidden = zeeland({ filters: { ...noFilters, hidden: { ...noFilters.hidden, sectors: ['public'] } } })
  expect(networkLine(hidden, wordsIn('nl'))).toBe(networkLine(zeeland(), wordsIn('nl')))
})

it('is silent where too little is said, and true of any region', () => {
  expect(networkLine(sceneOf(fixtureGraph('midden-limburg')), wordsIn('nl'))).toBeNull()
  const scene = generatedScene(95, 480)
  const { tables, of } = sharedTables(scene)
  const everywhere = [...of.values()].filter(({ all }) => all === tables).length
  expect(everywhere === 0).toBe(/^Geen sector/.test(networkLine(scene, wordsIn('nl')) ?? ''))
})

it('counts the tables in the bar, and names the sectors that sit at all that several share', () => {
  expect(networkCounts(zeeland(), wordsIn('nl'))).toEqual([
    '*5* tafels en *9* werkgroepen en activiteiten, *8* van meer sectoren: Publiek en Werk en inkomen zitten in alle 8',
  ])
  expect(networkCounts(zeeland({}, 'en'), wordsIn('en'))).toEqual([
    '*5* tables and *9* working groups and activities, *8* of several sectors: Public and Work and income sit in all 8',
  ])
  expect(networkCounts(generatedScene(95, 480), wordsIn('nl'))[0]).toMatch(/van meer sectoren$/)
})

it('says in the bar whose lines came loose', () => {
  expect(networkCounts(zeeland({ selected: 'am24-uwv' }), wordsIn('nl'))).toEqual([
    'gekozen: *UWV*, eigen lijnen',
    'wie vol staat, deelt minstens één overleg met UWV',
  ])
})
