import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { read } from '../support/files.ts'

const Lock = z.object({
  packages: z.record(z.string(), z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
})

it('the lock file names the builds of every platform, or npm ci refuses to install from it', () => {
  const { packages } = Lock.parse(JSON.parse(read('package-lock.json')))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})
