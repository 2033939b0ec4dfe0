type TrustedTypes = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown }
declare global {
  interface Window {
    /** Not in every browser, and not in every version of TypeScript's page types. */
    trustedTypes?: TrustedTypes
  }
}

let trusted = false

/**
 * The server's policy lets no address start a script unless the page vouches for it. The page vouches for its own
 * built files and for nothing else: a worker of another origin throws.
 */
export function trustOwnWorker(): void {
  if (trusted || typeof window === 'undefined') return
  trusted = true
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin } = new URL(url, window.location.href)
      if (origin !== window.location.origin) throw new TypeError(`Not a script of this page: ${url}`)
      return url
    },
  })
}
