import { describe, expect, it } from '@jest/globals'
import type { SearchHit } from '../../contract/answers/search.ts'
import { RegionId } from '../../contract/ids.ts'
import type { Kind } from '../../contract/vocabulary.ts'
import { organisations } from '../../seed/material.ts'
import { namesLike } from '../../server/search/names.ts'

const near = RegionId.parse('AM11')
const hit = (name: string, kind: Kind, region: string): SearchHit => ({
  ...{
    id: `${region.toLowerCase()}-${name.toLowerCase().replaceAll(' ', '-')}`,
    what: 'partner',
    name,
    kind,
    alias: null,
  },
  region: { id: RegionId.parse(region), name: region },
})

describe('names like what is typed', () => {
  it('are of the region first, then of others and of the list, each name and kind once', () => {
    const hits = [
      hit('FNV', 'trade_union', 'AM24'),
      hit('FNV', 'trade_union', 'AM05'),
      hit('FNV Lokaal', 'trade_union', 'AM11'),
      { ...hit('FNV-beraad', 'other', 'AM24'), what: 'body' as const, kind: null },
    ]
    expect(namesLike('fn', hits, organisations, near)).toEqual([
      { name: 'FNV Lokaal', kind: 'trade_union', id: 'am11-fnv-lokaal', regions: 0, listed: false },
      { name: 'FNV', kind: 'trade_union', id: null, regions: 2, listed: true },
      { name: 'FNV Young & United', kind: 'trade_union', id: null, regions: 0, listed: true },
    ])
  })

  it('are found by another name too, and a centre municipality is the municipality of the list', () => {
    expect(namesLike('rwc', [], organisations, null).map(({ name }) => name)).toEqual(['Regionaal Werkcentrum'])
    const found = namesLike('goes', [hit('Goes', 'municipality_centre', 'AM24')], organisations, RegionId.parse('AM24'))
    expect(found).toEqual([{ name: 'Goes', kind: 'municipality_centre', id: 'am24-goes', regions: 0, listed: true }])
  })
})
