import { describe, expect, it } from '@jest/globals'
import { seedFiles } from '../../seed/files.ts'
import * as material from '../../seed/material.ts'
import { isTold, statementRecords } from '../../seed/said.ts'
import { graphOf } from '../networks/graph-of.ts'

const { statements, names, abouts, tables } = material
const graphs = seedFiles().map(graphOf)
const graph = (id: string) => graphs.find(({ region }) => region.id === id)!

describe('how the sources are read', () => {
  it('keeps every statement: as involvements, a mention, a carrying, or told of a table', () => {
    for (const statement of statements) {
      const { region, nr, words, about } = statement
      const name = names.find((row) => row.region === region && row.words === words)!
      const places = abouts.filter((row) => row.region === region && row.about === about)
      const silent = places.every((place) => isTold(name, place))
      expect([nr, silent || statementRecords(statement).length > 0]).toEqual([nr, true])
      if (!silent) expect(JSON.stringify(graph(region))).toContain(`"statement":"${region.toLowerCase()}-${nr}"`)
    }
  })

  it('has the table that a statement only names, and the status it tells, in the words of the source', () => {
    for (const { region, about, does, table } of abouts) {
      const row = tables.find(({ region: of, slug }) => of === region && slug === table)
      expect([region, table, row?.slug]).toEqual([region, table, table])
      if (does === 'tells') expect(about).toContain(row?.status_words)
    }
    expect(tables.filter(({ status }) => status !== null).every(({ status_words }) => status_words !== null)).toBe(true)
  })

  it('has one line for each word of a source, and no line for words no source has', () => {
    const said = new Set(statements.map(({ region, words }) => `${region} ${words}`))
    const read = names.map(({ region, words }) => `${region} ${words}`)
    expect(new Set(read).size).toBe(read.length)
    expect([...read].sort()).toEqual([...said].sort())
    const places = new Set(statements.map(({ region, about }) => `${region} ${about}`))
    expect([...new Set(abouts.map(({ region, about }) => `${region} ${about}`))].sort()).toEqual([...places].sort())
  })

  it('writes who belongs to another region today beside the table where they took part', () => {
    const gone = names.filter(({ means }) => means === 'elsewhere')
    expect(gone.length).toBeGreaterThan(0)
    for (const { region, words } of gone)
      for (const { about } of statements.filter((each) => each.region === region && each.words === words))
        for (const { table } of abouts.filter((each) => each.region === region && each.about === about)) {
          const note = tables.find((row) => row.region === region && row.slug === table)?.note
          expect([words, note]).toEqual([words, expect.stringContaining(words.replace(/^Gemeente | \(.*$/g, ''))])
        }
  })

  it('gives a reason for every reading', () => {
    for (const { reason } of [
      ...names,
      ...abouts,
      ...material.members,
      ...material.presetRows,
      ...material.commonNames,
    ])
      expect(reason.length).toBeGreaterThan(8)
  })

  it('makes one partner of the names of one organisation', () => {
    const employers = graph('AM24').partners.filter(({ kind }) => kind === 'employers_org')
    expect(employers.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['VNO-NCW Brabant Zeeland', 'VNO-NCW Zeeland', 'VNO-NCW'],
    ])
  })

  it('makes thirteen involvements and one statement of "Dertien Zeeuwse gemeenten"', () => {
    const said = graph('AM24').involvements.filter(({ statement }) => statement === 'am24-s03')
    expect(said).toHaveLength(13)
    expect(new Set(said.map(({ statedAs }) => statedAs))).toEqual(new Set(['Dertien Zeeuwse gemeenten']))
  })

  it('leaves out of "13 gemeenten Regio Zwolle" whom the region had not yet', () => {
    const there = new Set(graph('AM36').involvements.map(({ partner }) => String(partner)))
    const not = graph('AM36')
      .partners.map(({ id }) => String(id))
      .filter((id) => !there.has(id))
    expect(not.sort()).toEqual(['am36-elburg', 'am36-nunspeet', 'am36-olst-wijhe'])
  })

  it('calls somebody the lead only where the source says so', () => {
    const leads = graphs.flatMap(({ involvements }) => involvements.filter(({ role }) => role === 'lead'))
    expect(leads.map(({ partner, at }) => `${partner} ${at}`)).toEqual([
      'am02-leeuwarden am02-fryslan-werkt',
      'am03-emmen am03-samenwerking',
      'am05-roc-van-twente am05-powi',
      'am05-enschede am05-fonds-vakmanschap',
      'am07-arnhem am07-werkbedrijf',
      'am07-rheden am07-portefeuillehouders',
      'am09-doetinchem am09-board',
      'am10-vno-ncw am10-actieplan',
      'am10-tiel am10-rw-poa',
      'am11-almere am11-arbeidsmarkt',
      'am11-almere am11-regionaal-overleg',
      'am15-alkmaar am15-rpa',
      'am15-provincie am15-rpa',
      'am15-alkmaar am15-stuurgroep',
      'am21-westland am21-intentieverklaring',
      'am23-dordrecht am23-gr-drechtwerk',
      'am24-bureau am24-doe-agenda',
      'am24-bureau am24-doe-agenda',
      'am24-goes am24-zeeuwse-werkkamer',
      'am26-heusden am26-portefeuillehoudersoverleg',
      'am32-helmond am32-bestuur-senzer',
    ])
  })
})
