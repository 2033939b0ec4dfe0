import '../../client/components/browser.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { countText } from '../../../client/app/search/search-dialog.tsx'
import { levelOfSide } from '../../../client/scene/pair/sides.ts'
import { dutchScene } from '../../../client/scene/words/words.nl.ts'
import { outlineTree } from '../../../client/screens/map/outline/outline-tree.ts'
import { mapWords } from '../../../client/drawn/map/words/map-words.ts'
import { RegionsScreen } from '../../../client/screens/regions/chooser.tsx'
import { RuleList } from '../../../client/screens/rules/rule-list.tsx'
import { RulesPage } from '../../../client/screens/rules/rules-page.tsx'
import { regions } from '../../../client/store/region-data.ts'
import { toDiscuss } from '../../../contract/gap.ts'
import { kinds, sectors } from '../../../contract/vocabulary.ts'
import { isPositive, statementsInScope } from '../../../domain/counting.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { askedPartners, basisOf } from '../../../domain/sources/basis.ts'
import { countsOf } from '../../../server/regions/summary.ts'
import { arrive, rendered, screenAt } from '../../client/components/render.tsx'
import type { NumbersView } from './numbers.tsx'
import { unlike } from './seen.ts'

const nl = wordsIn('nl')
const filter = '?without=public&without=work_income'
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

/** Partners by sector and at each line, of the map in words: those in sight, of how many. */
export const outlineSays: NumbersView = ({ state, data }) => {
  const treeAt = (address: string) => {
    const { scene } = arrive(address, data)
    return { scene, tree: outlineTree(scene, mapWords('nl'), dutchScene) }
  }
  const bare = treeAt('/AM24/map')
  const filtered = treeAt(`/AM24/map${filter}`)
  const heading = ({ tree }: typeof bare, sector: string) =>
    numbersIn(
      tree
        .find(({ key }) => key === `sector ${sector}`)
        ?.text.split(': ')
        .at(-1) ?? '0',
    )
  const said = sectors.map((sector) => heading(filtered, sector))
  return [
    ...sectors.flatMap((sector) => {
      const right = partnersOf(state).filter(({ kind }) => kinds[kind].sector === sector).length
      return unlike(`outline: ${sector}`, heading(bare, sector), [right])
    }),
    ...unlike(
      'outline: shown',
      said.reduce((sum, [first = 0]) => sum + first, 0),
      filtered.scene.counts.shown,
    ),
    ...bare.scene.rows.flatMap(({ id, table, side, name, sub }) => {
      const at = statementsInScope(state).filter(
        (statement) => isPositive(statement) && statement.at === table && statement.level === levelOfSide[side],
      )
      const right = new Set(at.map(({ partner }) => partner)).size
      const line = bare.tree.flatMap(({ children }) => children).find(({ key }) => key === id)?.text ?? ''
      const [, count] = /(\d+) partners? genoemd/.exec(line.slice(name.length + (sub?.length ?? 0))) ?? []
      return unlike(`outline: ${id}`, Number(count ?? 0), right)
    }),
  ]
}

/** Utterances and who was asked, of all regions together and of the one that is looked at. */
export const chooserSays: NumbersView = ({ state, data }) => {
  const summary = { ...countsOf(state), questions: null }
  const before = regions.value
  arrive('/', data)
  regions.value = [summary, summary]
  const text = rendered(<RegionsScreen />).text
  regions.value = before
  const [basis, asked] = [basisOf(state), askedPartners(state).size]
  const expected = [
    ...[nl.t('chooser.sub', { statements: 2 * basis.statements })],
    ...(basis.own > 0 ? [nl.t('chooser.own', { n: 2 * basis.own }), nl.t('chooser.own', { n: basis.own })] : []),
    ...(asked > 0
      ? [nl.t('door.asked', { n: 2 * asked }), nl.t('door.asked', { n: asked })]
      : [nl.t('chooser.nobodyAsked')]),
  ]
  const wrong = [
    ...unlike('chooser: nobody asked', text.includes(nl.t('chooser.nobodyAsked')), asked === 0),
    ...unlike('chooser: own', text.includes('eigen uitspra'), basis.own > 0),
  ]
  return [
    ...wrong,
    ...expected.flatMap((said) => (text.includes(said) ? [] : [`chooser: “${said}” is not in “${text}”`])),
  ]
}

/** What each rule finds, and that filters do not count there. */
export const rulesPageSays: NumbersView = ({ data }) => {
  arrive('/AM24/gaps', data)
  const items = rendered(<RuleList rules={data.rules} />).all('.rule-counts')
  const note = nl.t('rules.filters')
  const bare = rendered(<RulesPage rule="all" />).text
  arrive(`/AM24/gaps${filter}`, data)
  const filtered = rendered(<RulesPage rule="all" />).text
  return [
    ...(data.gaps.tooEarly ? [] : data.rules).flatMap(({ id }, at) => {
      const found = data.gaps.gaps.filter(({ rule }) => rule === id).length
      const open = data.gaps.undecidable.filter(({ rule }) => rule === id).length
      const right = [found, open].filter((count) => count > 0)
      return unlike(`rules: ${id}`, numbersIn(items[at]?.text ?? ''), right)
    }),
    ...unlike('rules: filters', [bare.includes(note), filtered.includes(note)], [false, true]),
  ]
}

/** How many gaps are on the sheet and left out, and that filters of the map do not count there. */
export const sheetSays: NumbersView = ({ data }) => {
  const { gaps } = data.gaps
  const audience = new Map(data.rules.map(({ id, audience: whose }) => [id, whose]))
  const open = gaps.filter(toDiscuss)
  const secret = open.filter(({ rule }) => audience.get(rule) === 'coordinator').length
  const page = screenAt('/AM24/sheet', data)
  const held = screenAt(`/AM24/sheet${filter}`, data)
  const items = page
    .all('li')
    .filter(({ parents }) => parents.some(({ attributes }) => attributes['class'] === 'sheet-theme'))
  const left = secret === 0 ? '' : nl.t('sheet.left', { n: secret })
  return [
    ...unlike('sheet: gaps', items.length, open.length - secret),
    ...(page.text.includes(left) ? [] : [`sheet: “${left}” is not said`]),
    ...unlike(
      'sheet: filters',
      [page, held].map(({ text }) => text.includes(nl.t('sheet.filters'))),
      [false, true],
    ),
  ]
}

/** Of how much the results are a part. */
export const searchSays: NumbersView = ({ state }) => {
  const all = partnersOf(state).length + 21
  const hits = Array.from({ length: 20 }, () => ({})) as never[]
  const part = { hits, truncated: true, all }
  return [
    ...unlike('search: part', numbersIn(countText({ q: 'a', ...part, counted: true })), [20, all]),
    ...unlike('search: more', countText({ q: 'a', ...part, counted: false }).includes('meer dan'), true),
    ...unlike('search: all', numbersIn(countText({ q: 'a', ...part, all: 20, truncated: false, counted: true })), [20]),
  ]
}
