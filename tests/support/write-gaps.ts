import { writeFileSync } from 'node:fs'
import { readGaps } from '../../server/gaps.ts'
import { loadSeed } from '../../seed/load.ts'
import { RegionId } from '../../contract/ids.ts'
import { testDeps } from './deps.ts'

/** The answers the client is drawn and tested with, on a fixed day. Run it after a change of a rule or the seed. */
export const day = '2026-11-24'

const write = (name: string, answer: unknown) => {
  writeFileSync(new URL(`fixtures/${name}.json`, import.meta.url), `${JSON.stringify(answer, null, 2)}\n`)
}

const deps = await testDeps(day)
await loadSeed(deps)
write('zeeland.gaps', await deps.database.read((run) => readGaps(deps, run, RegionId.parse('AM24'), day)))
await deps.database.close()
