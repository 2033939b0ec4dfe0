import { writeFileSync } from 'node:fs'
import { seedFiles } from '../../seed/files.ts'
import { graphOf } from '../networks/graph-of.ts'

/** The regions the client is drawn and tested with: one full, one almost empty. Run it after a change of the seed. */
export const fixtures = { AM24: 'zeeland', AM33: 'midden-limburg' }

for (const file of seedFiles())
  for (const [region, name] of Object.entries(fixtures))
    if (file.data.region === region) {
      const to = new URL(`fixtures/${name}.graph.json`, import.meta.url)
      writeFileSync(to, `${JSON.stringify(graphOf(file), null, 2)}\n`)
    }
