/** Pages beside the list of regions and a region in its frame: all regions side by side. */
const pagePlaces = { beside: 'compare' } as const
export type PageId = keyof typeof pagePlaces
const pageIds = Object.keys(pagePlaces) as PageId[]

/** Which page an address is of, and what stands behind its first word: `/compare` -> `/`. */
export function pageOf(path: string): { page: PageId | null; within: string } {
  const [first, ...rest] = path.split('/').filter((part) => part !== '')
  const page = pageIds.find((id) => pagePlaces[id] === first?.toLowerCase()) ?? null
  return { page, within: page === null ? path : `/${rest.join('/')}` }
}

/** The path of a page, before what stands within it. */
export const pagePath = (page: PageId | null): string => (page === null ? '' : `/${pagePlaces[page]}`)
