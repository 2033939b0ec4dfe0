import { afterEach, beforeEach } from '@jest/globals'
import { regionBeside } from './region-beside.ts'

/** A region that is put back after each test as it was before it, also when that test failed. Call it within `describe`, after useScreen(). */
export function keptRegion(origin: () => string, region: string): ReturnType<typeof regionBeside> {
  const here = regionBeside(origin, region)
  let before = 0
  beforeEach(async () => {
    before = await here.version()
  })
  afterEach(() => here.takeBack(before))
  return here
}
