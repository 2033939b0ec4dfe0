import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { decisionId } from '../../contract/records/meeting/decision.ts'
import type { Gap } from '../../contract/gap.ts'
import type { Deps } from '../../server/web/handler.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { decided, type Handled, handled } from '../support/handled.ts'
import { testDeps } from '../support/deps.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

const found = async (here: Handled): Promise<Gap> => {
  const gap = await here.uwv()
  if (gap === null) throw new Error('UWV is not found')
  return gap
}
const standing = async (here: Handled) => (await here.uwv())?.standing
const assigned = { verdict: 'assigned', reason: null, owner: 'UWV', due: '2026-09-01' }
const refusedPaths = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error: unknown) => {
      if (error instanceof ProblemError) return (error.errors ?? []).map(({ path }) => path)
      throw error
    },
  )

describe('a decision on a gap', () => {
  it.each([
    ['accepted', { verdict: 'accepted', reason: 'A national office does this', by: 'Coordinator' }],
    ['assigned', assigned],
    ['dismissed', { verdict: 'dismissed', reason: 'Not in this region' }],
  ])('as %s stands with the gap, and is taken back and done again like any change', async (verdict, fields) => {
    const here = await handled(deps)
    const gap = await found(here)
    expect([gap.standing, gap.decision]).toEqual(['open', null])
    const change = await here.change('Decide', decided(here, gap, fields))
    expect(await here.uwv()).toMatchObject({ standing: verdict, changed: null, decision: { gap: gap.id, ...fields } })
    const undone = await here.undo(change)
    expect(await here.uwv()).toEqual(gap)
    await here.undo(undone)
    expect(await standing(here)).toBe(verdict)
  })

  it('is removed to open it again, and replaced by another', async () => {
    const here = await handled(deps)
    const gap = await found(here)
    await here.change('Assign', decided(here, gap, assigned))
    await here.change('Accept', decided(here, gap))
    expect(await standing(here)).toBe('accepted')
    await here.change('Open', { op: 'remove', what: 'decision', id: decisionId(here.zz.region, gap.id) })
    expect(await standing(here)).toBe('open')
  })

  it('survives that everything is reckoned anew, and what has nothing to do with it', async () => {
    const here = await handled(deps)
    await here.change('Accept', decided(here, await found(here)))
    await here.change(
      'Elsewhere',
      here.say.partner('hz', 'education_hbo'),
      here.say.works('hz', 't'),
      here.say.prepares('municipality', 't'),
    )
    expect(await here.uwv()).toMatchObject({ standing: 'accepted', changed: null })
  })

  it('says why, by whom and until when, or is refused with every fault', async () => {
    const here = await handled(deps)
    const gap = await found(here)
    const refused = (fields: Record<string, unknown>) => refusedPaths(here.change('Decide', decided(here, gap, fields)))
    const at = 'body.changes.0.record'
    expect(await refused({ reason: null })).toEqual([`${at}.reason`])
    expect(await refused({ verdict: 'dismissed', reason: null })).toEqual([`${at}.reason`])
    expect(await refused({ ...assigned, owner: null, due: null })).toEqual([`${at}.owner`, `${at}.due`])
    expect(await refused({ rule: 'G99' })).toEqual([`${at}.gap`])
    const elsewhere = { ...decided(here, gap), record: { ...decided(here, gap).record, id: here.zz.id('decision-x') } }
    expect(await refusedPaths(here.change('Decide', elsewhere))).toEqual([`${at}.id`])
    expect(await standing(here)).toBe('open')
  })
})

describe('when the ground changes', () => {
  const grown = async (fields: Record<string, unknown> = {}) => {
    const here = await handled(deps, (say) => [say.body('b'), say.governs('uwv', 'b')])
    await here.change('Decide', decided(here, await found(here), fields))
    return here
  }

  it('an accepted gap is open again, with what came', async () => {
    const here = await grown()
    await here.change('Also at c', here.say.body('c'), here.say.governs('uwv', 'c'))
    expect(await here.uwv()).toMatchObject({
      standing: 'reopened',
      decision: { verdict: 'accepted' },
      changed: { added: [here.zz.id('uwv-adm-c')], removed: [], altered: [], severity: false },
    })
  })

  it('with what went, as it was', async () => {
    const here = await grown({ verdict: 'dismissed', reason: 'No gap here' })
    await here.change('Not at b', { op: 'remove', what: 'involvement', id: here.zz.id('uwv-adm-b') })
    const gap = await found(here)
    expect([gap.standing, gap.changed?.added, gap.changed?.altered]).toEqual(['reopened', [], []])
    expect(gap.changed?.removed).toEqual([
      expect.objectContaining({ id: here.zz.id('uwv-adm-b'), facts: expect.objectContaining({ at: here.zz.id('b') }) }),
    ])
  })

  it('with what says something else', async () => {
    const here = await grown()
    await here.change('In other words', here.say.governs('uwv', 'b', { statedAs: 'chairs it' }))
    expect((await found(here)).changed).toEqual({
      added: [],
      removed: [],
      altered: [here.zz.id('uwv-adm-b')],
      severity: false,
    })
  })

  it('and stands again as it was decided when the change is taken back', async () => {
    const here = await grown()
    const change = await here.change('In other words', here.say.governs('uwv', 'b', { statedAs: 'chairs it' }))
    expect(await standing(here)).toBe('reopened')
    await here.undo(change)
    expect(await here.uwv()).toMatchObject({ standing: 'accepted', changed: null })
  })

  it('also when it only weighs more', async () => {
    const here = await handled(deps)
    await here.change('Decide', decided(here, await found(here), { severity: 'low' }))
    expect(await here.uwv()).toMatchObject({
      standing: 'reopened',
      changed: { added: [], removed: [], altered: [], severity: true },
    })
  })

  it('but not when it weighs less', async () => {
    const here = await handled(deps, (say) => [say.partner('zb', 'other'), say.governs('zb', 't')])
    const light = (await here.gaps()).gaps.find(({ id }) => id === `G01~${here.zz.id('zb')}`)
    if (light === undefined) throw new Error('ZB is not found')
    expect(light.severity).toBe('medium')
    await here.change('Decide', decided(here, light, { severity: 'high' }))
    expect((await here.gaps()).gaps.find(({ id }) => id === light.id)?.standing).toBe('accepted')
  })

  it('what was assigned stays assigned, and says what changed', async () => {
    const here = await grown(assigned)
    await here.change('In other words', here.say.governs('uwv', 'b', { statedAs: 'chairs it' }))
    expect(await here.uwv()).toMatchObject({
      standing: 'assigned',
      changed: { altered: [here.zz.id('uwv-adm-b')] },
    })
  })

  it('a decided gap that was closed and comes back is as it was decided', async () => {
    const here = await grown()
    await here.change('UWV joins the work', here.say.works('uwv', 't'))
    expect(await here.uwv()).toBeNull()
    await here.change('It stops', { op: 'remove', what: 'involvement', id: here.zz.id('uwv-ope-t') })
    expect(await standing(here)).toBe('accepted')
  })
})
