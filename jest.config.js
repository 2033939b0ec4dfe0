import { whole } from './tests/support/whole.mjs'

/**
 * One configuration, projects by kind. `fast` is every test that is in no folder of another: it needs nothing. `house`
 * looks at the tree as it lies. `database`, `fuzz` and `browser` share one Neo4j, started once for the run; those of
 * `crash` have one of their own, which they kill.
 */
const common = {
  // One for all projects, so that they share what was transformed: see tests/support/transform.mjs.
  id: 'ketenkaart',
  testEnvironment: '<rootDir>/tests/support/environment.mjs',
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/no-style.js', '^zod$': await whole('zod') },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '<rootDir>/tests/support/transform.mjs',
      {
        jsc: {
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
}
const folders = {
  house: ['contract', 'cypher'],
  database: ['database'],
  fuzz: ['fuzz'],
  browser: ['browser'],
  crash: ['crash'],
}
const project = (displayName, extra = {}) => ({
  ...common,
  displayName,
  testMatch: folders[displayName].map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...extra,
})
const fast = {
  ...common,
  displayName: 'fast',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: Object.values(folders).map((names) => `<rootDir>/tests/(?:${names.join('|')})/`),
}
const withDatabase = {
  globalSetup: '<rootDir>/tests/support/database.setup.mjs',
  globalTeardown: '<rootDir>/tests/support/database.teardown.mjs',
}

// A test that waits for a real database or browser fails by its own deadlines long before this.
export default {
  maxWorkers: 2,
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tests/support/sequencer.mjs',
  projects: [
    fast,
    project('house'),
    project('database', withDatabase),
    project('fuzz', withDatabase),
    project('browser', {
      globalSetup: '<rootDir>/tests/support/browser.setup.mjs',
      globalTeardown: '<rootDir>/tests/support/browser.teardown.mjs',
    }),
    project('crash'),
  ],
}
