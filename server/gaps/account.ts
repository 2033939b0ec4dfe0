import { z } from 'zod'
import type { ClosedGap, Gaps } from '../../contract/gap.ts'
import type { RegionId } from '../../contract/ids.ts'
import { LoggedRow } from '../changes/log.ts'
import type { Run } from '../store/database.ts'
import type { Deps } from '../web/handler.ts'
import {
  type Account,
  type Closed,
  goneSince,
  isAhead,
  isNextTo,
  ledgerId,
  mergeLedger,
  type Ledger,
  LedgerRow,
} from './ledger.ts'
import { askedIds, noNumbers, type QuestionNumbers } from './numbers.ts'
import { readDecisions } from './standing.ts'

type Needs = Pick<Deps, 'queries' | 'database'>
const NameRow = z.object({ id: z.string(), name: z.string() })

/** `due`: what the ledger has still to hear; `isNew`: by that, numbers are given that nobody knows yet. */
export type LedgerAnswer = { closed: ClosedGap[]; due: Account | null; numbers: QuestionNumbers; isNew: boolean }

/** A region's gaps as its ledger takes them, with what everything they are about is called now. */
async function accountOf({ queries }: Needs, run: Run, gaps: Gaps): Promise<Account> {
  const ids = [...new Set(gaps.gaps.flatMap(({ about }) => about))]
  const rows = await run(queries('ledger/names'), { region: gaps.region, ids }, NameRow)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const found = gaps.gaps.map(({ id, rule, severity, about }) => ({
    id,
    rule,
    severity,
    about,
    names: Object.fromEntries(
      about.flatMap((id): [string, string][] => {
        const name = names.get(id)
        return name === undefined ? [] : [[id, name]]
      }),
    ),
  }))
  return { version: gaps.version, on: gaps.on, found, undecidable: gaps.undecidable, asked: askedIds(gaps) }
}

/** The ledger after `now`: with the change that closed what is gone, when it was one alone. */
async function follow(
  { queries }: Needs,
  run: Run,
  region: RegionId,
  ledger: Ledger | null,
  now: Account,
): Promise<Ledger> {
  if (ledger === null || !isNextTo(ledger, now) || goneSince(ledger, now).length === 0)
    return mergeLedger(ledger, now, null)
  const last = { region, before: now.version + 1, mark: null, most: 1 }
  const [change] = await run(queries('changes/list'), last, LoggedRow)
  return mergeLedger(ledger, now, change?.version === now.version ? { id: change.id, title: change.title } : null)
}

/**
 * What has closed in a region, as of these gaps, which numbers questions have, and whether the ledger has still to hear of them. It
 * only reads: whoever asks gets the whole answer, also while nothing can be written.
 */
export async function closedBy(deps: Needs, run: Run, gaps: Gaps): Promise<LedgerAnswer> {
  if (gaps.tooEarly) return { closed: [], due: null, numbers: noNumbers, isNew: false }
  const { region } = gaps
  const [ledger = null] = await run(deps.queries('ledger/read'), { region }, LedgerRow)
  const ahead = ledger !== null && isAhead(ledger, { ...gaps, asked: askedIds(gaps) })
  const due = ahead ? null : await accountOf(deps, run, gaps)
  const now = due === null ? ledger : await follow(deps, run, region, ledger, due)
  const decisions = await readDecisions(deps, run, region)
  const numbers = now?.numbers ?? noNumbers
  const decided = ({ id, ...one }: Closed): ClosedGap => ({
    ...{ id, number: numbers.given[id] ?? null, ...one },
    decision: decisions.get(id) ?? null,
  })
  const isNew = numbers.last > (ledger?.numbers?.last ?? 0)
  return { closed: (now?.closed ?? []).map(decided), due, numbers, isNew }
}

/**
 * Writes an account into the ledger, upon what stands there now: another instance, or a later account, may have been first.
 * It changes no version, as a layout does not: nobody said anything. Answers which numbers questions have by then.
 */
export async function writeAccount(deps: Needs, region: RegionId, account: Account): Promise<QuestionNumbers> {
  return deps.database.write(async (run) => {
    const ledger = ledgerId(region)
    const [before = null] = await run(deps.queries('ledger/take'), { region, ledger }, LedgerRow)
    if (before !== null && isAhead(before, account)) return before.numbers ?? noNumbers
    const { version, day, found, closed, numbers } = await follow(deps, run, region, before, account)
    const texts = {
      found: JSON.stringify(found),
      closed: JSON.stringify(closed),
      numbers: JSON.stringify(numbers),
    }
    await run(deps.queries('ledger/write'), { ledger, account: { version, day, ...texts } }, z.never())
    return numbers ?? noNumbers
  })
}
