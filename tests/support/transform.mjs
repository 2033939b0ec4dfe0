// swc as every project has it, with one cache for all of them: by itself Jest makes each file anew for each project.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { createTransformer as createSwc } from '@swc/jest'

const version = createRequire(import.meta.url)('@swc/core/package.json').version

function createTransformer(options) {
  const swc = createSwc(options)
  const all = JSON.stringify([version, process.version, options])
  return {
    ...swc,
    getCacheKey: (source, path) => createHash('sha1').update([all, path, source].join('\0')).digest('hex'),
  }
}

export default { createTransformer }
