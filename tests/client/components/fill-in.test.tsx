import { describe, expect, it } from '@jest/globals'
import { arrive, panelAt } from './render.tsx'
import type { Gaps } from '../../../contract/gap.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Lang } from '../../../client/i18n/words.ts'
import { closeForm, type OpenForm, showForm } from '../../../client/store/drafts/open-form.ts'
import { contactDraftFor } from '../../../client/store/changes/contact-changes.ts'
import { gapsOf, plant } from '../../truth/answer.ts'
import { keys } from '../../truth/planted/all.ts'
import { plantedRegion } from '../../truth/planted-region.ts'
import { recordDraftOf } from '../../../client/store/records/record-draft.ts'
import { lackingOf } from '../../../client/scene/lacking.ts'
import { faultsOf } from './faults.ts'

/** One question of each kind that the rules can ask: found or open, of each variant, for each reason why it is open. */
type Question = { kind: string; id: string; graph: RegionGraph; gaps: Gaps }
const questions = new Map<string, Question>()
for (const story of [...keys.flatMap(({ stories }) => stories), plantedRegion]) {
  const { state } = plant(story)
  const { graph } = state
  const gaps = { ...gapsOf(state), tooEarly: false }
  const all = [...gaps.gaps.map((gap) => ({ ...gap, missing: [] })), ...gaps.undecidable]
  for (const { id, rule, facts, missing, under } of all) {
    const reasons = missing.map(({ reason }) => reason).join('+')
    const kind = [rule, facts['variant'], reasons].filter(Boolean).join(' ')
    if (under === null && !questions.has(kind)) questions.set(kind, { kind, id, graph, gaps })
  }
}

describe.each<Lang>(['nl', 'en'])('every kind of question, in %s', (lang) => {
  it('has beside what can be done a form, or the way to the place where it is filled in', () => {
    // Everything through one always stands under the link that cannot be missed, and is read there.
    const rules = new Set([...questions.keys()].map((kind) => kind.split(' ')[0]))
    expect(keys.filter(({ rule }) => !rules.has(rule)).map(({ rule }) => rule)).toEqual(['G14'])
    const without = [...questions.values()].filter(({ id, graph, gaps }) => {
      const page = panelAt(`/${graph.region.id}/list?lang=${lang}&selected=${encodeURIComponent(id)}`, { graph, gaps })
      expect(faultsOf(page)).toEqual([])
      const inside = page.all('button').map(({ parents }) => parents.map(({ attributes }) => attributes['class'] ?? ''))
      const opens = inside.some((classes) => classes.some((name) => /\b(fill-in|unmet)\b/.test(name)))
      return !opens && page.all('.where-link').length === 0
    })
    expect(without.map(({ kind }) => kind)).toEqual([])
  })
})

/** Reasons that a form of its own asks: a seat, a tie, a goal, or for whom somebody stands; and what the record lacks is somewhere else. */
const askedOtherwise = new Set(['level_silent', 'nothing_recorded', 'no_goals', 'no_agreement', 'carrier_unknown'])

describe('what an open question waits for', () => {
  const open = [...questions.values()].flatMap(({ id, graph, gaps }) => {
    const undecidable = gaps.undecidable.find((one) => one.id === id)
    return undecidable === undefined ? [] : [{ undecidable, graph, gaps }]
  })

  it('opens, whatever its reason, at the very field that is empty, for every record it names', () => {
    const seen = new Set<string>()
    const without = open.flatMap(({ undecidable, graph, gaps }) => {
      const { scene } = arrive(`/${graph.region.id}/list`, { graph, gaps })
      const lacking = lackingOf(scene, { rule: undecidable.rule, undecidable })
      const fields = lacking.flatMap((one) => (one.is === 'field' ? [one] : []))
      for (const { put, field } of fields) {
        const value = Object.entries(put.record).find(([key]) => key === field)?.[1] as unknown
        if (!seen.has(`${put.what}.${field}`)) {
          showForm({ what: 'record', draft: recordDraftOf(put.what, put.record), focus: field })
          const page = panelAt(`/${graph.region.id}/list`, { graph, gaps })
          closeForm({ discard: true })
          expect(faultsOf(page)).toEqual([])
          expect(page.elements.map(({ attributes }) => attributes['name'])).toContain(field)
        }
        seen.add(`${put.what}.${field}`)
        const isOpen = value === null || value === 'unspecified' || value === 'no'
        const differs = undecidable.missing.some(({ reason }) => reason === 'values_differ')
        // Of an activity without a day the day is asked, whatever else is known of it.
        if (!isOpen && !differs) return [`${undecidable.rule} ${put.what}.${field}: ${JSON.stringify(value)}`]
      }
      const there = new Set(
        lacking.map((one) => (one.is === 'field' ? one.put.record.id : one.is === 'who' ? one.mention.id : 'chain')),
      )
      return undecidable.missing
        .filter(({ reason }) => !askedOtherwise.has(reason))
        .filter(({ ids, reason }) =>
          reason === 'no_coverage' || reason === 'coverage_unfinished'
            ? !there.has('chain')
            : !ids.every((one) => there.has(one)),
        )
        .map(({ reason, ids }) => `${undecidable.rule} ${reason} ${ids.filter((one) => !there.has(one)).join()}`)
    })
    expect(without).toEqual([])
    expect([...seen].sort()).toEqual([
      ...['activity.lastNews', 'activity.owner', 'activity.resultVisible', 'activity.status', 'activity.statusSince'],
      ...['body.level', 'involvement.level', 'involvement.role', 'tie.judgement', 'tie.level', 'tie.strength'],
    ])
  })
})

describe('the form that the question asks for', () => {
  const buttonsAt = (kind: string) => {
    const { id, graph, gaps } = questions.get(kind)!
    const page = panelAt(`/${graph.region.id}/list?selected=${encodeURIComponent(id)}`, { graph, gaps })
    const opens = page.all('.fill-in')[0]
    return page
      .all('button')
      .filter(({ parents }) => parents.includes(opens!))
      .map(({ text }) => text)
  }

  it.each([
    ['G10 cuts', ['Contactpersoon toevoegen']],
    ['G10 unknown carrier_unknown', ['Contactpersoon toevoegen']],
    ['G15 lead', ['Sturingsvorm wijzigen']],
    ['G15 consensus no_goals', ['Doel toevoegen', 'Sturingsvorm wijzigen']],
  ])('of %s is there', (kind, words) => {
    expect(buttonsAt(kind)).toEqual(words)
  })

  it('of few partners at a goal is who takes part in which', () => {
    expect(buttonsAt('G15 consensus').join()).toMatch(/^Invullen wie er meedoet: .*Sturingsvorm wijzigen$/)
  })

  const { graph, gaps } = questions.get('G10 region')!
  const at = `/${graph.region.id}/list`
  const opened = (form: OpenForm) => {
    arrive(at, { graph, gaps })
    showForm(form)
    const page = panelAt(at, { graph, gaps })
    closeForm({ discard: true })
    return page
  }
  const held = (form: OpenForm) =>
    'aria-disabled' in
    opened(form)
      .all('button')
      .find(({ attributes }) => attributes['type'] === 'submit')!.attributes
  const lines = graph.involvements.map(({ id }) => id)
  const draft = { ...contactDraftFor(lines), chosen: lines }

  it('asks for a contact person who, and for what; and is sent with both', () => {
    const page = opened({ what: 'contact', draft })
    expect(faultsOf(page)).toEqual([])
    const boxes = page.all('input').filter(({ attributes }) => attributes['type'] === 'checkbox')
    expect(boxes).toHaveLength(lines.length + 1)
    expect(held({ what: 'contact', draft })).toBe(true)
    expect(held({ what: 'contact', draft: { ...draft, person: 'new' } })).toBe(true)
    expect(held({ what: 'contact', draft: { ...draft, person: 'new', role: 'Adviseur' } })).toBe(false)
    expect(held({ what: 'contact', draft: { ...draft, person: 'new', role: 'Adviseur', chosen: [] } })).toBe(true)
  })

  it('asks for another form of governance, and is sent when it is another', () => {
    expect(faultsOf(opened({ what: 'steering', draft: { form: 'own' } }))).toEqual([])
    expect(held({ what: 'steering', draft: { form: graph.region.form } })).toBe(true)
    expect(held({ what: 'steering', draft: { form: graph.region.form === 'own' ? 'lead' : 'own' } })).toBe(false)
  })
})
