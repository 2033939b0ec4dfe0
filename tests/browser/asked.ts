import { gaps } from '../support/zeeland.ts'

const onTheirOwn = ({ under, advice }: { under: string | null; advice: boolean }) => under === null && !advice
const found = gaps.gaps.filter(onTheirOwn)
/** How many questions there are of Zeeland: those that tests/database/gaps/zeeland.test.ts holds against the hand count. */
export const asked = {
  found: found.length,
  high: found.filter(({ severity }) => severity === 'high').length,
  open: gaps.undecidable.filter(onTheirOwn).length,
}
