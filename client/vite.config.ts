/**
 * Schemas are made in one file, with what they ask of Zod ahead of them: a chunk of their own that came first would make
 * them before client/store/zod-setup.ts is read.
 */
const schemas = { name: 'schemas', test: /node_modules\/zod\/|\/contract\/|\/client\/store\/zod-setup/ }

/** The graph library keeps its file, and what browsers keep of it, while ours around it change. */
const cytoscape = { name: 'cytoscape', test: /node_modules\/cytoscape\// }

/** The page asks nothing of anybody else, and nothing is inlined: both would break the content policy of the server. */
export default {
  base: '/',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [schemas, cytoscape] } } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:7420' } },
}
