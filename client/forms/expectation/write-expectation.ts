import type { Expectation } from '../../../contract/records/nodes/expectation.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { expectationText } from '../../text/expectation.ts'

/** What an expectation holds when nothing was said. */
export const emptyExpectation: Omit<Expectation, 'id'> = {
  kind: null,
  a: null,
  b: null,
  level: null,
  strength: null,
  origin: 'own',
  source: null,
}

/** `draft`: what was typed for it. */
export const writeExpectation = (now: RegionData, record: Expectation, draft: string | null = null): Promise<boolean> =>
  writeChanges(
    words.value.t('expect.added', { what: expectationText(now.graph, record, words.value) }),
    [{ op: 'put', what: 'expectation', record }],
    { draft },
  )
