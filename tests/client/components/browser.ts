/** What the client asks of a browser as soon as it is loaded: a wide, light screen. Import it before anything of the client. */
Object.assign(globalThis, {
  location: new URL('http://localhost/'),
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  print: () => undefined,
  addEventListener: () => undefined,
  // Nothing can be drawn: texts are as wide as they are on average.
  document: { createElement: () => ({ getContext: () => null }) },
})
