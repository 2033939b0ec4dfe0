/**
 * Schemas are made in one file, with what they ask of Zod ahead of them: a chunk of their own that came first would make
 * them before client/store/zod-setup.ts is read.
 */
const schemas = { name: 'schemas', test: /node_modules\/zod\/|\/contract\/|\/client\/store\/zod-setup/ }

/** The graph library keeps its file, and what browsers keep of it, while ours around it change. */
const cytoscape = { name: 'cytoscape', test: /node_modules\/cytoscape\// }

type Modules = { getModuleInfo: (id: string) => { importedIds: string[] } | null }

/**
 * The modules a page has to have before it can show anything: what its first asks for at once, and so on. The first
 * itself is not among them: it starts the page, and what lies beside it may be fetched by another.
 */
function askedAtOnce(entry: string, modules: Modules): ReadonlySet<string> {
  const first = `${import.meta.dirname}/${entry}`
  const asked = new Set([first])
  for (const id of asked) for (const other of modules.getModuleInfo(id)?.importedIds ?? []) asked.add(other)
  asked.delete(first)
  return asked
}

/**
 * All of that is one file a page, and one for what both have. Cut by every set of screens that shares a part it was a
 * hundred files, and a browser took longer to ask for them than to read them.
 */
function firstFiles() {
  let asked: { app: ReadonlySet<string>; embed: ReadonlySet<string> } | null = null
  return ['common', 'embed', 'app'].map((name) => ({
    debugName: name,
    name: (id: string, modules: Modules) => {
      asked ??= { app: askedAtOnce('app/main.tsx', modules), embed: askedAtOnce('app/embed/main.tsx', modules) }
      const pages = [...(asked.app.has(id) ? ['app'] : []), ...(asked.embed.has(id) ? ['embed'] : [])]
      return (pages.length === 2 ? 'common' : pages[0]) === name ? name : null
    },
  }))
}

/** What comes later, by who asks for it; too little to be worth a file goes with its neighbour. */
const later = {
  name: 'part',
  test: /\/client\//,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 32_768,
}

/** The app, and the page that shows a view on another site; by their place below `client/`. */
const pages = ['/index.html', '/embed.html']

/** The page asks nothing of anybody else, and nothing is inlined: both would break the content policy of the server. */
export default {
  base: '/',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What makes a PDF is the largest, fetched when somebody asks for one.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: pages,
      output: {
        codeSplitting: { groups: [schemas, cytoscape, ...firstFiles(), later] },
        // A shared part is called after all who ask for it: of that list, the hash is name enough.
        chunkFileNames: ({ name }: { name: string }) => `assets/${name.split('~')[0]}-[hash].js`,
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:7420' } },
}
