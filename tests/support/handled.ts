import { asker } from './asker.ts'
import { randomUUID } from 'node:crypto'
import type { Put } from '../../contract/change.ts'
import { decisionId } from '../../contract/records/meeting/decision.ts'
import type { Gap, Gaps } from '../../contract/gap.ts'
import { type ChangeId, OperationId } from '../../contract/ids.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { plantNetwork } from '../networks/network.ts'
import { type Say, sayIn, type Tale } from '../networks/say.ts'
import { type Tiny } from '../networks/records.ts'
import { changeSet } from './deps.ts'

/** A region with enough names to count its gaps, in which UWV sits at the table only; written and read by the handlers. */
export type Handled = {
  zz: Tiny
  say: Say
  gaps: (on?: string) => Promise<Gaps>
  /** The one gap of UWV that G01 finds; null when it does not. */
  uwv: () => Promise<Gap | null>
  change: (title: string, ...changes: unknown[]) => Promise<ChangeId>
  undo: (change: ChangeId) => Promise<ChangeId>
}
const kinds = ['uwv', 'municipality', 'social_service', 'employers_org', 'trade_union', 'sbb', 'education_mbo']

export async function handled(deps: Deps, more: Tale = () => []): Promise<Handled> {
  const { postChange, undoChange, getGaps } = makeHandlers(deps)
  const zz = await plantNetwork(deps, (say) => [
    say.body('t'),
    kinds.map((kind) => say.partner(kind.replaceAll('_', '-'), kind, { short: kind.toUpperCase() })),
    say.governs('uwv municipality', 't'),
    say.works('municipality', 't'),
    more(say),
  ])
  const params = { regionId: zz.region }
  const asked = { params, body: undefined, seen: null, asker }
  const gaps = async (on?: string) => (await getGaps({ ...asked, query: { on } })).answer
  return {
    zz,
    say: sayIn(zz),
    gaps,
    uwv: async () => (await gaps()).gaps.find(({ id }) => id === `G01~${zz.id('uwv')}`) ?? null,
    change: async (title, ...changes) =>
      (
        await postChange({
          params,
          query: undefined,
          body: changeSet(title, changes.flat(Infinity)),
          seen: null,
          asker,
        })
      ).answer.id,
    undo: async (changeId) => {
      const body = { operationId: OperationId.parse(randomUUID()), by: null }
      return (await undoChange({ params: { ...params, changeId }, query: undefined, body, seen: null, asker })).answer
        .id
    },
  }
}

/** What a meeting says of a gap as it stands now. */
export const decided = ({ zz }: Handled, gap: Gap, fields: Record<string, unknown> = {}): Put =>
  zz.put('decision', decisionId(zz.region, gap.id).slice(zz.id('').length), {
    gap: gap.id,
    rule: gap.rule,
    about: gap.about,
    severity: gap.severity,
    ground: gap.evidence,
    ...fields,
  })
