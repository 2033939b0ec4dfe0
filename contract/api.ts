/** Where the API lives, and the version of its contract (semver; the major one is in the path). */
export const apiBase = '/api/v1'
export const apiVersion = '1.0.0'
