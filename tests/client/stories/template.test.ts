import '../components/browser.ts'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RegionGraph } from '../../../contract/graph.ts'
import { RecordId } from '../../../contract/ids.ts'
import { Story } from '../../../contract/records/meeting/story.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import type { Lang } from '../../../client/i18n/words.ts'
import { templateStory } from '../../../client/screens/stories/template.ts'
import { parseViewAddress } from '../../../client/store/address/view-address.ts'
import { makeView, type ViewedRegion } from '../../../client/store/make-view.ts'
import { wordCount } from '../../../client/text/story/word-count.ts'
import { read } from '../../support/files.ts'
import { runs } from '../../support/rounds.ts'
import { gaps, graph, rules } from '../../support/zeeland.ts'
import { gapsOf } from '../../truth/answer.ts'
import { contradicted, seenIn } from '../../truth/views/seen.ts'

const zeeland: ViewedRegion = { graph, gaps, rules }
const limburg = RegionGraph.parse(JSON.parse(read('tests/support/fixtures/midden-limburg.graph.json')))
const early: ViewedRegion = { graph: limburg, gaps: gapsOf(makeRegionState(limburg, '2026-11-24')), rules }
const told = (region: ViewedRegion, lang: Lang = 'nl') =>
  templateStory(region, { id: RecordId.parse('am24-story-a'), lang, day: '2026-11-28' })
const said = (region: ViewedRegion, lang: Lang) =>
  told(region, lang).steps.map(({ title, text }) => `${title} | ${text}`)

describe('the story a steering group begins with', () => {
  it('tells of Zeeland what is recorded and found there, in Dutch', () => {
    expect(said(zeeland, 'nl')).toEqual([
      'Onze regio | 30 partners, 5 tafels en 9 werkgroepen en activiteiten. Gebaseerd op 61 uitspraken uit 7 bronpagina’s; geen van de 7 bronnen heeft een datum; er is geen partner zelf gevraagd. Nog 11 open vragen.',
      'Wie draagt het | Goes: genoemd bij 4 van 5 tafels en bij 4 van 9 werkgroepen en activiteiten. UWV: genoemd bij 4 van 5 tafels en bij 4 van 9 werkgroepen en activiteiten.',
      'Wat bestuurders afspraken | Bestuurders ontmoeten elkaar aan 5 tafels: Klankbordgroep meerjarenagenda, OZO Themaoverleg Arbeidsmarkt, Zeeuwse Werkkamer en nog 2. Daar zijn 25 van de 30 partners genoemd.',
      'Wat er op de vloer gebeurt | Op de vloer zijn er 9 werkgroepen en activiteiten: Werkgroep WAZ, Werkgroep Perspectief op Werk, Dashboard arbeidsmarkt en nog 6. Daar zijn 25 van de 30 partners genoemd.',
      'Orionis: wel aan tafel, niet op de vloer | Orionis is genoemd bij 1 van de 5 tafels en bij 0 van de 9 werkgroepen en activiteiten.',
      'ZB Planbureau: wel aan tafel, niet op de vloer | ZB Planbureau is genoemd bij 1 van de 5 tafels en bij 0 van de 9 werkgroepen en activiteiten.',
      'Leerlingzaken: wel op de vloer, niet aan tafel | Leerlingzaken is genoemd bij 1 van de 9 werkgroepen en activiteiten en bij 0 van de 5 tafels.',
      'Wat er veranderde | Er is nog geen peilmoment om mee te vergelijken. Wie er nu een start, kan volgend jaar laten zien wat er veranderde.',
      'Besluiten | 5 hiaten om te bespreken. Wie pakt ze op, of is het bewust zo?',
    ])
    expect(told(zeeland)).toMatchObject({ name: 'Stuurgroep 28 november 2026', moment: null, before: null, seen: 1 })
  })

  it('and in English', () => {
    expect(said(zeeland, 'en').slice(4)).toEqual([
      'Orionis: at the table, not on the floor | Orionis is mentioned at 1 of the 5 tables and in 0 of the 9 working groups and activities.',
      'ZB Planbureau: at the table, not on the floor | ZB Planbureau is mentioned at 1 of the 5 tables and in 0 of the 9 working groups and activities.',
      'Leerlingzaken: on the floor, not at the table | Leerlingzaken is mentioned in 1 of the 9 working groups and activities and at 0 of the 5 tables.',
      'What changed | There is no moment to compare with yet. If you start one now, you can show next year what changed.',
      'Decisions | 5 gaps to discuss. Who takes them on, or is it intentional?',
    ])
  })

  it('shows each sentence by the view it is of, and keeps for the presenter why it counts', () => {
    const [, carries, boards, , orionis, , , change, decisions] = told(zeeland).steps
    expect(carries?.view).toBe('map?selected=pair%3Aam24-goes%7Eam24-uwv')
    expect(parseViewAddress(graph.region.id, boards?.view ?? '').filters.hidden.levels).toEqual([
      'policy',
      'operational',
      'unspecified',
    ])
    expect(orionis).toMatchObject({ what: 'view', fit: 'all', hidden: false })
    expect(parseViewAddress(graph.region.id, orionis?.view ?? '').selected).toBe('G01~am24-orionis')
    expect(orionis?.notes).toMatch(/^Wel meepraten.*\nVraag Orionis wie er meedoet/)
    expect(change).toMatchObject({ what: 'change', hidden: true })
    expect(decisions).toMatchObject({ what: 'decisions', hidden: false })
  })

  it('says of a region that is too early what is known, what is missing and whom to ask', () => {
    expect(early.gaps.tooEarly).toBe(true)
    expect(said(early, 'nl')).toEqual([
      'Onze regio | 9 partners, 0 tafels en 0 werkgroepen en activiteiten. Er is nog geen bron over samenwerking; de stippen zijn wat de vaste lijst verwacht.',
      'Wat we nog niet weten | Van 8 van de 11 verwachte soorten partners is nog niemand bekend. Het gaat om: sociale dienst, Werkcentrum, werkgeversorganisatie, vakbond, mbo, SBB, regionaal bureau en Work in NL-punt.',
      'Wie we vragen | Begin bij Roermond, Cranendonck, UWV, Echt-Susteren en nog 5. Vraag aan welke tafels ze zitten, en in welke werkgroepen en activiteiten ze meedoen.',
    ])
  })

  it('compares once there are two moments, and says with one what the next needs', () => {
    const moment = (id: string, day: string) => ({
      ...{ id, name: `Peilmoment ${day.slice(0, 4)}`, from: day, day, asked: [], note: null, by: null, version: 1 },
    })
    const at = (...days: string[]) =>
      told({ ...zeeland, graph: { ...graph, moments: days.map((day) => moment(`am24-moment-${day}`, day)) } })
    const changed = (story: Story) => story.steps.find(({ title }) => title === 'Wat er veranderde')
    expect(changed(at('2025-11-01'))).toMatchObject({
      what: 'words',
      hidden: false,
      text: 'Peilmoment ‘Peilmoment 2025’ is van 1 november 2025. Vraag voor het volgende dezelfde partners opnieuw: alleen wie twee keer is gehoord, telt mee in de vergelijking.',
    })
    expect(at('2026-11-01', '2025-11-01').before).toBe('am24-moment-2025-11-01')
    expect(changed(at('2026-11-01', '2025-11-01'))).toMatchObject({ what: 'change', hidden: false })
  })

  it('never tells what is for the coordinator alone', () => {
    const hidden = rules.map((rule) => (rule.id === 'G01' ? { ...rule, audience: 'coordinator' as const } : rule))
    const titles = told({ ...zeeland, rules: hidden }).steps.map(({ title }) => title)
    expect(titles.slice(4)).toEqual([
      'Leerlingzaken: wel op de vloer, niet aan tafel',
      'SBB: verwacht, maar nergens genoemd',
      'Orionis: alle contact loopt via één plek',
      'Wat er veranderde',
      'Besluiten',
    ])
  })

  it('is a story that can be read out, of any region', () => {
    fc.assert(
      fc.property(contradicted, fc.constantFrom('nl' as const, 'en' as const), (network, lang) => {
        const { state } = seenIn(network, 2)
        const now: ViewedRegion = { graph: state.graph, gaps: gapsOf(state), rules }
        const story = told(now, lang)
        expect(Story.safeParse(story).success).toBe(true)
        expect(story.steps.length).toBeLessThanOrEqual(30)
        for (const { title, text, view } of story.steps) {
          expect(title.length).toBeLessThanOrEqual(80)
          expect(title.length).toBeGreaterThan(0)
          expect(wordCount(text)).toBeLessThanOrEqual(40)
          expect(wordCount(text)).toBeGreaterThan(0)
          expect(`${title} ${text}`).not.toMatch(/[{}]|undefined|null/)
          if (view === null) continue
          const state = parseViewAddress(now.graph.region.id, view)
          expect(makeView(now, state).selection?.what).not.toBe('gone')
        }
      }),
      { seed: 20_261_130, ...runs(100) },
    )
  })
})
