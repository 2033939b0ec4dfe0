/** One configuration, projects by kind. `fast` needs nothing; the others share one Neo4j, started once for the run. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
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
const project = (displayName, folders, extra = {}) => ({
  ...common,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...extra,
})
const withDatabase = {
  globalSetup: '<rootDir>/tests/support/database.setup.mjs',
  globalTeardown: '<rootDir>/tests/support/database.teardown.mjs',
}

// A test that waits for a real database or browser fails by its own deadlines long before this.
export default {
  maxWorkers: 2,
  testTimeout: 20_000,
  projects: [
    project('fast', ['contract', 'cypher', 'domain', 'rules', 'seed', 'server', 'client']),
    project('database', ['database', 'truth'], withDatabase),
    project('browser', ['browser'], {
      globalSetup: '<rootDir>/tests/support/browser.setup.mjs',
      globalTeardown: '<rootDir>/tests/support/browser.teardown.mjs',
    }),
    project('crash', ['crash']),
  ],
}
