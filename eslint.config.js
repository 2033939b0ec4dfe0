import tseslint from 'typescript-eslint'

/** Which folder may import what: the borders of docs/architecture.md. */
const border = (files, forbidden, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }, deep] }],
  },
})
const deep = { regex: '^\\.\\./\\.\\./\\.\\./', message: 'Imports go at most two levels up.' }
const only = (...allowed) => `^(?!(?:${allowed.join('|')}))`

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'client/dist', 'data', 'coverage'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
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
  border(['contract/**/*.ts'], only('zod$', '\\./'), 'The contract imports zod and nothing else.'),
  border(
    ['domain/**/*.ts'],
    only('\\./', '(\\.\\./){1,2}contract/', '\\.\\./[\\w-]+\\.ts$', '\\.\\./(network|two-mode)/'),
    'The domain imports the contract and nothing else.',
  ),
  border(
    ['rules/**/*.ts'],
    only('\\./', '\\.\\./(rule|G[0-9]{2}-)', '(\\.\\./){1,2}(contract|domain)/'),
    'Rules import the contract and the domain.',
  ),
  {
    ...border(
      ['client/**/*.{ts,tsx}'],
      only('preact', '@preact/signals', 'graphology-layout-forceatlas2', 'zod$', '\\.', '@fontsource'),
      'The client speaks contract and preact; cytoscape only in map/live.ts.',
    ),
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname'] },
  },
  border(['client/map/live.ts'], only('cytoscape$', '\\.'), 'The canvas imports cytoscape and our own files.'),
  border(
    ['server/**/*.ts'],
    '^(neo4j-driver|express$|cytoscape|preact|\\.\\./client|\\.\\./tests)',
    'express only in app.ts and router.ts, neo4j-driver only in database.ts.',
  ),
  border(
    ['server/database.ts'],
    '^(express|\\.\\./client|\\.\\./tests)',
    'The database file speaks to the driver, not to the web.',
  ),
  {
    files: ['server/database.ts'],
    // The driver types its plain settings as classes without a constructor.
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  border(
    ['server/app.ts', 'server/router.ts'],
    '^(neo4j-driver|\\.\\./client|\\.\\./tests)',
    'The web files do not speak to the driver.',
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
