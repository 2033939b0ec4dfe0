// Node as the tests have it. Jest enables an AsyncLocalStorage of its own for each file and never disables it, so that
// every promise of a later file would pay for all files before it.
import { AsyncLocalStorage } from 'node:async_hooks'
import { TestEnvironment } from 'jest-environment-node'

const enabled = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function (...given) {
  enabled.add(this)
  return run.apply(this, given)
}

export default class extends TestEnvironment {
  async teardown() {
    for (const storage of enabled) storage.disable()
    enabled.clear()
    await super.teardown()
  }
}
