import { describe, expect, it } from '@jest/globals'
import '../../support/asked.ts'
import { readSpokenDay } from '../../../client/store/present/spoken-day.ts'

/** A Saturday. */
const on = '2026-11-28'

describe('a day as one says it in a meeting', () => {
  it.each([
    ['1 januari', '2027-01-01'],
    ['1 jan.', '2027-01-01'],
    ['voor 1 januari', '2027-01-01'],
    ['uiterlijk 15 Januari 2028', '2028-01-15'],
    ['1-1', '2027-01-01'],
    ['30/11', '2026-11-30'],
    ['28-11', '2026-11-28'],
    ['27-11', '2027-11-27'],
    ['3-2-2027', '2027-02-03'],
    ['2027-02-03', '2027-02-03'],
    ['eind maart', '2027-03-31'],
    ['eind november', '2026-11-30'],
    ['maart', '2027-03-31'],
    ['in februari', '2027-02-28'],
    ['februari 2028', '2028-02-29'],
    ['begin mei', '2027-05-01'],
    ['half april', '2027-04-15'],
    ['medio mrt 2028', '2028-03-15'],
    ['29 februari', '2028-02-29'],
    ['eind van het jaar', '2026-12-31'],
    ['eind 2027', '2027-12-31'],
    ['Q1', '2027-03-31'],
    ['kwartaal 2 2027', '2027-06-30'],
    ['vandaag', '2026-11-28'],
    ['morgen', '2026-11-29'],
    ['over twee weken', '2026-12-12'],
    ['over 10 dagen', '2026-12-08'],
    ['vrijdag', '2026-12-04'],
    ['zaterdag', '2026-12-05'],
    ['1 January', '2027-01-01'],
    ['January 1st', '2027-01-01'],
    ['the end of March', '2027-03-31'],
    ['next Friday', '2026-12-04'],
    ['in two weeks', '2026-12-12'],
  ])('%s is %s', (said, day) => {
    expect(readSpokenDay(said, on)).toBe(day)
  })

  it.each(['', 'binnenkort', 'voor de zomer', '31 april', '30-2', '12', 'week 3', 'volgende maand', '1 janaap 20'])(
    '"%s" is asked',
    (said) => {
      expect(readSpokenDay(said, on)).toBeNull()
    },
  )
})
