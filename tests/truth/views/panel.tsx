import '../../client/components/browser.ts'
import { PairPanel } from '../../../client/panel/pair.tsx'
import { PartnerPanel } from '../../../client/panel/partner.tsx'
import { pairFacts, factsAt } from '../../../client/scene/pair/pair-facts.ts'
import { pairOf } from '../../../client/scene/pair/pair.ts'
import { sideOfLevel } from '../../../client/scene/pair/sides.ts'
import { pairId } from '../../../client/scene/selection-id.ts'
import { type Level, levels } from '../../../contract/vocabulary.ts'
import { meetingsBetween } from '../../../domain/contacts/meetings.ts'
import { otherEnd, statementsAt } from '../../../domain/counting.ts'
import { isPresent } from '../../../domain/presence.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { arrive, rendered } from '../../client/components/render.tsx'
import type { Page } from '../../client/components/page.ts'
import { gaps } from '../../support/zeeland.ts'
import { pairsOf, type Seen, unlike, type View } from './seen.ts'

const none = { ...gaps, on: '2026-07-01', tooEarly: false, gaps: [], undecidable: [], closed: [] }
/** So many pairs and partners of a network are rendered. */
const few = 3

/** What stands behind the name of a level: null when nothing does; undefined when the level is not spoken of. */
function countAt(page: Page, level: Level): string | null | undefined {
  const head = page.all('h3').find(({ attributes }) => attributes['class'] === `level-head is-${level}`)
  if (head === undefined) return undefined
  const last = head.text.split(' ').at(-1) ?? ''
  return /^(\d+|\?)$/.test(last) ? last : null
}

export const panelSays: View = (seen) => [...pairsSay(seen), ...partnersSay(seen)]

function pairsSay({ state, scene }: Seen): string[] {
  const { now } = arrive('/AM24/list', { graph: state.graph, gaps: none })
  const pages = new Map<string, Page>()
  return pairsOf({ state }).flatMap(({ a, b, level, state: right }) => {
    const pair = pairOf(scene, pairId(a, b))!
    const { shared, state: said, ties } = factsAt(pairFacts(scene, pair), sideOfLevel[level])
    const name = `panel: ${a} ${b} ${level}`
    if (pages.size < few && !pages.has(`${a} ${b}`))
      pages.set(`${a} ${b}`, rendered(<PairPanel now={now} scene={scene} pair={pair} />))
    const page = pages.get(`${a} ${b}`)
    const count = page === undefined ? undefined : countAt(page, level)
    const ways = meetingsBetween(state, new Set([a]), new Set([b]), level).length
    // Silence is no zero, and what is open no number.
    const sure = right === 'yes' ? String(ways) : right === 'no' ? '0' : right === 'unrecorded' ? null : '?'
    return [
      ...unlike(name, said, right),
      ...unlike(
        `${name} listed`,
        shared.some(({ differ }) => !differ) || (ties.length > 0 && right === 'yes'),
        right === 'yes',
      ),
      ...(count === undefined ? [] : unlike(`${name} counted`, count, sure)),
    ]
  })
}

function partnersSay({ state, scene }: Seen): string[] {
  const { now } = arrive('/AM24/list', { graph: state.graph, gaps: none })
  const nothing = wordsIn('nl').t('level.nothing')
  return partnersOf(state)
    .slice(0, few)
    .flatMap(({ id }) => {
      const mark = scene.marks.find((mark) => mark.id === id)!
      const page = rendered(<PartnerPanel now={now} scene={scene} mark={mark} selected={id} />)
      return levels.flatMap((level) => {
        const { positive } = statementsAt(state, id, level)
        const ends = new Set(positive.map((statement) => otherEnd(statement, id))).size
        const own = positive.length > 0
        const count = countAt(page, level)
        const name = `panel: ${id} ${level}`
        const part = page
          .all('.panel-part')
          .find(({ text }) => text.toLowerCase().startsWith(wordsIn('nl').t(`level.${level}`)))
        return [
          ...(count === undefined ? unlike(`${name} spoken of`, own, false) : []),
          ...(count === undefined ? [] : unlike(`${name} counted`, count, own ? String(ends) : null)),
          // Who takes part through its kin is not silent either.
          ...(own || (level !== 'unspecified' && isPresent(state, id, level))
            ? unlike(`${name} silent`, part?.text.includes(nothing), false)
            : []),
        ]
      })
    })
}
