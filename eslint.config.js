import tseslint from 'typescript-eslint'

/** Which folder may import what: the borders of docs/architecture.md. */
const border = (files, forbidden, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }, deep] }],
  },
})
const deep = { regex: '^(\\.\\./){5}', message: 'Imports go at most four levels up.' }
/** Our own files, but those of the other side of the wire. */
const clientFiles = '\\.(?!.*/(?:server|seed|tests|bench)/)'
/** Client and tests, from whatever folder of the server. */
const outside = '(?:\\.\\./)+(?:client|tests)/'
const only = (...allowed) => `^(?!(?:${allowed.join('|')}))`

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'client/dist', 'data', 'coverage'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program for the run: a sixth less work than the service that editors ask.
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // We have no enums, and classes whose instances nothing else stands for: a quarter of the time of a run, to find nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text reaches the page as text.' },
        { property: 'outerHTML', message: 'Text reaches the page as text.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text reaches the page as text.' },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  border(['contract/*.ts'], only('zod$', '\\./'), 'The contract imports zod and nothing else.'),
  border(['contract/*/*.ts'], only('zod$', '\\./', '\\.\\./[a-z]'), 'The contract imports zod and nothing else.'),
  border(
    ['contract/*/*/*.ts'],
    only('zod$', '\\./', '(\\.\\./){1,2}[a-z]'),
    'The contract imports zod and nothing else.',
  ),
  border(
    ['domain/**/*.ts'],
    only(
      '\\./',
      '(\\.\\./){1,2}contract/',
      '\\.\\./[\\w-]+\\.ts$',
      '\\.\\./(network|two-mode|contacts|chain|tables|sources|confirmation)/',
    ),
    'The domain imports the contract and nothing else.',
  ),
  border(
    ['rules/**/*.ts'],
    only('\\./', '\\.\\./(rule|union|G[0-9]{2}-)', '(\\.\\./){1,2}(contract|domain)/'),
    'Rules import the contract and the domain.',
  ),
  {
    ...border(
      ['client/**/*.{ts,tsx}'],
      only('preact', '@preact/signals', 'zod$', clientFiles, '@fontsource'),
      'The client speaks contract, domain and preact; cytoscape only in screens/map/canvas.',
    ),
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname'] },
  },
  border(
    ['client/screens/map/canvas/*.{ts,tsx}'],
    only('preact', 'cytoscape$', clientFiles),
    'The canvas imports cytoscape, preact and our own files.',
  ),
  border(['client/files/zip/*.ts'], only('fflate$', clientFiles), 'What packs files imports fflate and our own files.'),
  border(
    ['server/**/*.ts'],
    `^(neo4j-driver|express$|cytoscape|preact|${outside})`,
    'express only in web/, neo4j-driver only in store/database.ts.',
  ),
  border(['server/web/**/*.ts'], `^(neo4j-driver|${outside})`, 'The web files do not speak to the driver.'),
  border(
    ['server/store/database.ts'],
    `^(express|${outside})`,
    'The database file speaks to the driver, not to the web.',
  ),
  {
    files: ['server/**/*.ts', 'contract/**/*.ts', 'domain/**/*.ts', 'rules/**/*.ts', 'seed/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'localStorage'] },
  },
  border(
    ['seed/**/*.ts'],
    only('node:', 'csv-parse', 'zod$', '\\./', '\\.\\./contract', '\\.\\./server/import'),
    'The seed goes through the contract and the import.',
  ),
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
)
