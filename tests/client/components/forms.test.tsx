import { afterEach, describe, expect, it } from '@jest/globals'
import { arrive, panelAt, rendered } from './render.tsx'
import { MentionForm } from '../../../client/forms/mention-form.tsx'
import { type FieldName, fieldFault, fields as typedFields } from '../../../client/forms/fields.ts'
import { stageProblem } from '../../../client/store/changes/stage-changes.ts'
import { emptyTie } from '../../../client/store/changes/tie-changes.ts'
import { setDecisionDraft } from '../../../client/store/drafts/decision-draft.ts'
import { formFieldsOf, formKinds } from '../../../client/store/records/form-fields.ts'
import { inputFault, newRecordDraft } from '../../../client/store/records/record-draft.ts'
import { closeForm, showForm } from '../../../client/store/drafts/open-form.ts'
import type { Verdict } from '../../../contract/vocabulary.ts'
import { graph } from '../../support/zeeland.ts'
import { faultsOf } from './faults.ts'
import type { Page } from './page.ts'

afterEach(() => {
  closeForm()
  setDecisionDraft(null)
})
const fields = (page: Page) => page.elements.filter(({ tag }) => ['input', 'select', 'textarea'].includes(tag))
const submit = (page: Page) => page.all('button').find(({ attributes }) => attributes['type'] === 'submit')
const orionis = 'G01~am24-orionis'

describe('the form of a tie', () => {
  const form = (part: Partial<typeof emptyTie>, search = '') => {
    arrive('/AM24/list')
    showForm({ what: 'tie', draft: { ...emptyTie, ...part } })
    return panelAt(`/AM24/list?selected=am24-hz${search}`)
  }

  it('takes the place of what is chosen, and offers every other partner', () => {
    const page = form({ from: 'am24-hz' })
    expect(page.texts('.panel-title')).toEqual(['Verbinding toevoegen'])
    const to = page.all('select')[1]
    const options = page.all('option').filter(({ parents }) => parents.includes(to!))
    expect(options).toHaveLength(graph.partners.length)
    expect(options.map(({ text }) => text)).not.toContain('HZ')
  })

  it('cannot be sent before there are two, nor with nobody to work with, nor while one only tries', () => {
    const held = (part: Partial<typeof emptyTie>, search = '') =>
      'aria-disabled' in submit(form(part, search))!.attributes
    const whole = { from: 'am24-hz', to: 'am24-scalda', levels: ['operational' as const] }
    expect(held({ from: 'am24-hz' })).toBe(true)
    expect(held({ ...whole, to: 'am24-hz' })).toBe(true)
    expect(held({ ...whole, levels: [] })).toBe(true)
    expect(held(whole)).toBe(false)
    expect(held(whole, '&trial=yes')).toBe(true)
  })

  it('says what "asked, and there is none" means', () => {
    const why = (strength: '0' | '3') => form({ from: 'am24-hz', strength }).text
    expect(why('0')).not.toBe(why('3'))
    expect(why('0').length).toBeGreaterThan(why('3').length)
  })
})

describe('what nobody can see', () => {
  const invisible: [string, string][] = [
    ['\u200b\u200d', 'text.blank'],
    ['a\u0000b', 'text.control'],
    ['a\u202eb', 'text.direction'],
    ['a\ud83d', 'text.half'],
  ]
  const typed = Object.entries(typedFields).flatMap(([name, { kind }]) => (kind === 'day' ? [] : [name as FieldName]))

  it('is said at every field in which one types, before it is sent', () => {
    expect(typed.length).toBeGreaterThan(3)
    for (const name of typed) {
      for (const [text, message] of invisible) expect([name, fieldFault(name, text)]).toEqual([name, message])
      for (const text of ['', '  ', 'Jan 😀', 'é', 'שלום', '-'])
        expect([name, fieldFault(name, text)]).toEqual([name, null])
    }
    const inputs = formKinds.flatMap((kind) => formFieldsOf(kind).map(({ input }) => input))
    for (const input of inputs.filter(({ is }) => is === 'line' || is === 'lines'))
      for (const [text, message] of invisible) expect(inputFault(input, text)).toBe(message)
    expect(fieldFault('decision.due', '0026-12-01')).toBe('form.year')
    expect(fieldFault('action.due', '2026-12-01')).toBeNull()
  })

  it('holds the form of a tie, with the reason beside the note', () => {
    const draft = { ...emptyTie, from: 'am24-hz', to: 'am24-scalda', levels: ['operational' as const] }
    arrive('/AM24/list')
    showForm({ what: 'tie', draft: { ...draft, note: 'a\u202eb' } })
    const page = panelAt('/AM24/list?selected=am24-hz')
    expect(page.texts('.field-fault')).toEqual([
      'Er zit een teken in dat de leesrichting omdraait. Haal het weg, of typ de tekst opnieuw.',
    ])
    expect(submit(page)?.attributes).toHaveProperty('aria-disabled')
  })

  it('is no name for a step of the chain', () => {
    const stage = (name: string) => ({ id: null, key: name, name, number: null, side: null })
    expect(stageProblem([stage('Intake'), stage('\u200b')])).toBe('blank')
    expect(stageProblem([stage('In\u0007take')])).toBe('control')
    expect(stageProblem([stage('Intake')])).toBeNull()
  })
})

describe('the form of a decision', () => {
  const form = (verdict: Verdict) => {
    setDecisionDraft({ finding: orionis, verdict })
    return panelAt(`/AM24/gaps?selected=${orionis}`)
  }

  it.each<[Verdict, string, string[]]>([
    ['assigned', 'Dit hiaat toewijzen', ['owner', 'due', 'reason', 'by']],
    ['accepted', 'Dit is bewust zo', ['reason', 'by']],
    ['dismissed', 'Dit is geen gat', ['reason', 'by']],
  ])('asks for "%s" what it needs', (verdict, _title, names) => {
    expect(fields(form(verdict)).map(({ attributes }) => attributes['name'])).toEqual(names)
  })

  it('stands only at the question it is about', () => {
    setDecisionDraft({ finding: orionis, verdict: 'accepted' })
    expect(panelAt('/AM24/gaps?selected=G04~kind:sbb').all('.decide-form')).toEqual([])
    expect(panelAt(`/AM24/gaps?selected=${orionis}`).all('.decide-form')).toHaveLength(1)
  })
})

describe('the form of who is meant', () => {
  const { now } = arrive('/AM24/list')
  const mention = graph.mentions.find(({ kinds }) => graph.partners.some(({ kind }) => kinds.includes(kind)))!

  it('offers the partners of the kinds that the words may stand for, and sends nothing before one is chosen', () => {
    const page = rendered(<MentionForm now={now} mention={mention} />)
    const may = graph.partners.filter(({ kind }) => mention.kinds.includes(kind))
    // One more: whether that is all of them.
    expect(fields(page)).toHaveLength(may.length + 1)
    expect(submit(page)?.attributes).toHaveProperty('aria-disabled')
  })

  it('says so when there is nobody it could be', () => {
    const nobody = { ...mention, kinds: ['sbb' as const] }
    expect(graph.partners.filter(({ kind }) => kind === 'sbb')).toHaveLength(0)
    expect(fields(rendered(<MentionForm now={now} mention={nobody} />))).toEqual([])
  })
})

describe('every form', () => {
  it.each<[string, () => Page]>([
    [
      'of a tie',
      () => {
        arrive('/AM24/list')
        showForm({ what: 'tie', draft: { ...emptyTie, from: 'am24-hz' } })
        return panelAt('/AM24/list')
      },
    ],
    [
      'of an assignment',
      () => {
        setDecisionDraft({ finding: orionis, verdict: 'assigned' })
        return panelAt(`/AM24/gaps?selected=${orionis}`)
      },
    ],
    [
      'of an acceptance',
      () => {
        setDecisionDraft({ finding: orionis, verdict: 'accepted' })
        return panelAt(`/AM24/gaps?selected=${orionis}`)
      },
    ],
    [
      'of an expectation',
      () => {
        const { now } = arrive('/AM24/list?selected=expectations')
        showForm({ what: 'record', draft: newRecordDraft(now.graph, 'expectation'), focus: null })
        return panelAt('/AM24/list?selected=expectations')
      },
    ],
    [
      'of a split',
      () => {
        arrive('/AM24/list')
        const draft = { partner: 'am24-uwv', name: '', kind: 'uwv' as const, under: '', chosen: [] }
        showForm({ what: 'split', draft })
        return panelAt('/AM24/list')
      },
    ],
  ])('%s has a label at each field', (_, form) => {
    const page = form()
    expect(fields(page).length).toBeGreaterThan(1)
    expect(faultsOf(page)).toEqual([])
  })
})
