import { signal } from '@preact/signals'
import type { RegionNews } from '../../../contract/answers/news.ts'
import type { ChangeRecord } from '../../../contract/change.ts'
import { load } from '../load.ts'
import { apiError, regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { whenWritten } from '../session.ts'
import { isFromThisPage } from '../steps/own-steps.ts'

/** What was written elsewhere and is on the screen by now, oldest first; empty once it was seen. */
export const newsOnScreen = signal<readonly ChangeRecord[]>([])
export const dismissNews = (): void => {
  newsOnScreen.value = []
}

let wanted = 0
let reading: Promise<void> | null = null

/**
 * Reads the region anew when it was written elsewhere, and says what was. What is chosen, the view, and what is being typed are not
 * touched: they are not part of what is read. What this page writes itself it reads by itself.
 */
export async function catchUp(region: string, { version, changes }: RegionNews): Promise<void> {
  await whenWritten()
  const present = regionData.value?.graph
  // What is frozen is not written to.
  if (present?.region.id !== region || route.value.moment !== null) return
  // Another version and not only a later one: a region may have been put back from a file.
  if (present.version !== version) {
    wanted = version
    await (reading ??= readUntil(region).finally(() => {
      reading = null
    }))
  }
  const others = changes.filter(({ id, version: at }) => at > present.version && !isFromThisPage(id))
  if (others.length > 0) newsOnScreen.value = others
}

/** Until what is on the screen is what was heard of last, or it cannot be read. */
async function readUntil(region: string): Promise<void> {
  let before: number | null = null
  for (;;) {
    const present = regionData.value?.graph
    if (present?.region.id !== region || apiError.value !== null) return
    if (present.version === wanted || present.version === before) return
    before = present.version
    await load()
  }
}
