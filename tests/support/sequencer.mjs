// What takes longest begins first, so that no long file is left to run alone at the end; the rest goes by size.
import { createRequire } from 'node:module'

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

/** Of the tests that wait or start something, or try much at random, the size of the file says little. */
const longest = [
  'browser/accessible',
  'browser/present',
  'browser/present-away',
  'browser/kept-work',
  'browser/stories',
  'browser/figures',
  'browser/rules',
  'browser/chain',
  'browser/triage',
  'browser/tasks',
  'browser/long-words',
  'crash/start',
  'database/new-kind',
  'database/lost',
  'fuzz/requests',
  'crash/writes',
  'crash/elsewhere',
  'database/changes',
  'database/change-queries',
  'database/patterns',
  'truth/numbers',
  'truth/views',
]

export default class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => longest.findIndex((name) => path.includes(`/tests/${name}.test.`)) + 1 || Infinity
    const size = ({ path, context }) => context.hasteFS.getSize(path) ?? 0
    return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a))
  }
}
