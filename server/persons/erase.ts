import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ErasedPerson } from '../../contract/answers/erased-person.ts'
import type { Put, UndoRequest } from '../../contract/change.ts'
import { ChangeId, type RecordId, type RegionId } from '../../contract/ids.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { unpack } from '../backup/read-archive.ts'
import { readPuts } from '../backup/read-region.ts'
import { changesNoNetwork, sameRecord } from '../../domain/changes.ts'
import { packJson, unpackJson } from '../moments/frozen.ts'
import { resolveChanges } from '../changes/decide.ts'
import type { RecordDiff } from '../changes/record-diff.ts'
import { commitChangeSet } from '../changes/transaction.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { systemCode } from '../errors/startup-error.ts'
import { bind } from '../store/bind.ts'
import type { Run } from '../store/database.ts'
import { NodeRow } from '../store/rows.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { anonymous, type Erased, newErased, textWithoutErased } from './anonymise.ts'

const LoggedRow = z.object({ id: ChangeId, title: z.string(), by: z.string().nullable(), records: z.string() })
const LedgerRow = z.object({ found: z.string(), closed: z.string(), numbers: z.string().nullable() })

/**
 * Takes a person out of a region and out of all that was kept of it: the history, the ledger, what was worked out. What the log keeps
 * of it names nobody, so that it cannot be taken back. Throws ProblemError: not-found, version-stale.
 */
async function erase(
  deps: Deps,
  region: RegionId,
  person: RecordId,
  { operationId, by }: UndoRequest,
  seen: number | null,
): Promise<ErasedPerson> {
  const { queries } = deps
  const known: { role?: string } = {}
  const change = await commitChangeSet(deps, { region, operationId, by, seen }, async (run) => {
    const erased = newErased(person, await roleOf(run, deps, person))
    known.role = erased.role
    const removed = await resolveChanges(run, queries, region, [{ op: 'remove', what: 'person', id: person }])
    const steps = [...removed, ...(await toldSteps(run, deps, region, erased))]
    await eraseFromLog(run, deps, region, erased)
    await eraseFromLedger(run, deps, region, erased)
    await eraseFromFrozen(run, deps, region, erased)
    await run(queries('persons/forget'), { region }, z.never())
    return { title: 'Persoon gewist', undoes: null, steps, logged: anonymous(removed, erased) as RecordDiff[] }
  })
  // Sent again after its answer was lost: what it was called nobody knows any more.
  if (known.role === undefined) return { change, records: null, backups: null }
  const text = JSON.stringify(known.role).slice(1, -1)
  const puts = await deps.database.read((run) => readPuts(run, queries, region))
  const records = puts.flatMap(({ record }) => (JSON.stringify(record).includes(text) ? [record.id] : []))
  return { change, records, backups: await backupsWith(deps.backupFolder ?? null, text) }
}

async function roleOf(run: Run, { queries }: Deps, person: RecordId): Promise<string> {
  const [found] = await run(bind(queries('changes/present-nodes'), storedRecords), { ids: [person] }, NodeRow)
  if (found?.what === 'person') return found.record.role
  throw new ProblemError('not-found', `There is no person ${person}.`)
}

async function eraseFromLog(run: Run, { queries }: Deps, region: RegionId, erased: Erased): Promise<void> {
  const { id, role } = erased
  const logged = await run(queries('persons/logged'), { region, texts: [id, role] }, LoggedRow)
  const rows = logged.map((change) => ({
    id: change.id,
    // The same words in the title of what was no business of this person are about something else.
    title: change.records.includes(id) ? textWithoutErased(change.title, erased) : change.title,
    by: change.by === role ? null : change.by,
    records: JSON.stringify(anonymous(JSON.parse(change.records), erased)),
  }))
  await run(queries('persons/rewrite'), { rows }, z.never())
}

/** What is told of the network and speaks of a person: a step of a story may show it. The log keeps nothing of how it was. */
async function toldSteps(run: Run, { queries }: Deps, region: RegionId, erased: Erased): Promise<RecordDiff[]> {
  const puts = await readPuts(run, queries, region)
  return puts.flatMap((before): RecordDiff[] => {
    const after = anonymous(before, erased) as Put
    if (!changesNoNetwork([before]) || sameRecord(before, after)) return []
    return [{ id: before.record.id, what: before.what, before, after }]
  })
}

const FrozenRow = z.object({ frozen: z.record(z.string(), z.unknown()) })
const packedParts = ['gaps', 'figures', 'layouts', 'names', 'graph'] as const

/** Out of what each moment froze, of moments that were removed too; what is rewritten says so from then on. */
async function eraseFromFrozen(run: Run, deps: Deps, region: RegionId, erased: Erased): Promise<void> {
  const rows = await run(deps.queries('moments/held'), { region }, FrozenRow)
  for (const { frozen } of rows) {
    const parts = packedParts.map((part) => [part, unpackJson(String(frozen[part]))] as const)
    if (!parts.some(([, value]) => JSON.stringify(value).includes(erased.id))) continue
    const rewritten = Object.fromEntries(parts.map(([part, value]) => [part, packJson(anonymous(value, erased))]))
    const row = { ...frozen, ...rewritten, erased: deps.today(), at: deps.now() }
    await run(deps.queries('moments/put'), { region, frozen: row }, z.never())
  }
}

async function eraseFromLedger(run: Run, { queries }: Deps, region: RegionId, erased: Erased): Promise<void> {
  const [ledger] = await run(queries('ledger/read'), { region }, LedgerRow)
  if (ledger === undefined) return
  const account = Object.fromEntries(
    Object.entries(ledger).flatMap(([key, text]): [string, string][] =>
      text === null ? [] : [[key, JSON.stringify(anonymous(JSON.parse(text), erased))]],
    ),
  )
  await run(queries('ledger/write'), { ledger: `${region.toLowerCase()}-ledger`, account }, z.never())
}

/** The archives in a folder that hold a text, or that cannot be read to say so, by name. */
async function backupsWith(folder: string | null, text: string): Promise<string[]> {
  if (folder === null || !existsSync(folder)) return []
  const files = readdirSync(folder, { withFileTypes: true })
  const names = files.flatMap((file) => (file.isFile() && file.name.endsWith('.ndjson.gz') ? [file.name] : []))
  const holding: string[] = []
  // Within the history a record is text within text: what is escaped in it is so twice.
  const wanted = [text, JSON.stringify(text).slice(1, -1)]
  for (const name of names.sort()) if (await mayHold(join(folder, name), wanted)) holding.push(name)
  return holding
}

/** A damaged file may hold anything behind its damage; one that was taken out meanwhile holds nothing. */
async function mayHold(file: string, wanted: readonly string[]): Promise<boolean> {
  let rest = ''
  try {
    for await (const part of unpack(file).setEncoding('utf8') as AsyncIterable<string>) {
      const all = rest + part
      if (wanted.some((text) => all.includes(text))) return true
      rest = all.slice(-Math.max(...wanted.map((text) => text.length)))
    }
    return false
  } catch (error) {
    return systemCode(error) !== 'ENOENT'
  }
}

export const personHandlers = (deps: Deps): Pick<Handlers, 'erasePerson'> => ({
  erasePerson: async ({ params, body, seen }) => {
    const answer = await erase(deps, params.regionId, params.personId, body, seen)
    return { answer, version: answer.change.version }
  },
})
