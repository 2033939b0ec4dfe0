/** The page asks nothing of anybody else, and nothing is inlined: both would break the content policy of the server. */
export default {
  base: '/',
  build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:7420' } },
}
