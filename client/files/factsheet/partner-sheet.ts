import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { levels } from '../../../contract/vocabulary.ts'
import { statementsAt } from '../../../domain/counting.ts'
import { partnersMet } from '../../../domain/contacts/meetings.ts'
import { clustersOf } from '../../../domain/kin.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { isPresent } from '../../../domain/presence.ts'
import { recordsOfStatements } from '../../../domain/records.ts'
import { askedPartners } from '../../../domain/sources/basis.ts'
import { provenanceOf } from '../../../domain/sources/provenance.ts'
import { markName } from '../../drawn/blocks/signs.ts'
import { partnerColumn } from '../../drawn/factsheet/partner-column.ts'
import { headline } from '../../drawn/words/headline.ts'
import { capitalise, formatList, uncapitalise } from '../../i18n/words.ts'
import { findMark } from '../../scene/find.ts'
import { applyFocus } from '../../scene/focus.ts'
import type { Mark } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { nameOf, someNames } from '../../text/names.ts'
import type { SheetBlock, SheetBody, SheetEntry } from './factsheet.ts'
import {
  agreementsBlock,
  isAbout,
  questionsBlock,
  restsSentence,
  type SheetInput,
  signOf,
  sourceText,
} from './sheet-parts.ts'

/** The column of a partner is at most so high, pt; of a municipality, which has more to say below it. */
const HIGH = { partner: 372, municipality: 290 } as const
const WIDE = 514

/** A partner: where it sits, with whom, by whose word, what is asked and agreed, and room to say that it is otherwise. */
export function partnerSheet(input: SheetInput, id: string, kind: 'partner' | 'municipality'): SheetBody | null {
  const { kit, region, scene, words } = input
  const { t, lang } = words
  const mark = findMark(scene, id)
  if (mark?.what !== 'partner') return null
  const ids = new Set([id])
  const findings = scene.findings.filter(isAbout(ids))
  const said = saidOf(input, id)
  const name = markName(mark)
  const seen = applyFocus(scene, { selected: id, depth: 1, highlighted: null })
  return {
    title: headline(seen, region.gaps, 'map', words),
    lead: [
      mark.kind === null
        ? ''
        : `${capitalise(kindName(lang, mark.kind))}, ${uncapitalise(t(`sector.${mark.sector}`))}.`,
      restsSentence(input, new Set(said.map(({ statement }) => statement))),
      t(askedPartners(scene.region).has(id) ? 'factsheet.asked' : 'factsheet.notAsked', { name }),
    ].join(' '),
    figure: partnerColumn(kit, scene, mark, { width: WIDE, height: HIGH[kind] }),
    left: [...(kind === 'municipality' ? clusterBlock(input, id) : []), withWhom(input, id), basedOn(input, said)],
    right: [
      questionsBlock(input, findings),
      agreementsBlock(input, { findings, ids }),
      ...(kind === 'municipality' ? [otherMunicipalities(input, id)] : []),
    ],
    room: {
      title: t('factsheet.right'),
      hint: t('factsheet.right.hint'),
      lines: [t('factsheet.right.also'), t('factsheet.right.who'), t('factsheet.right.meant')],
    },
    sources: new Set(said.map(({ source }) => source)),
  }
}

/** What is said of a partner itself: where it takes part, and with whom it works directly. */
function saidOf({ scene: { region } }: SheetInput, id: string): (Involvement | Tie)[] {
  const all = levels.flatMap((level) => {
    const { positive, zeros } = statementsAt(region, id, level)
    return [...positive, ...zeros]
  })
  return recordsOfStatements(region, new Set(all))
}

function withWhom({ scene: { region }, words }: SheetInput, id: string): SheetBlock {
  const { t } = words
  const of = partnersOf(region).filter((one) => one.id !== id).length
  const lead = (['administrative', 'operational'] as const).map((level) =>
    t(`factsheet.with.${level}`, { n: partnersMet(region, id, level).length, of }),
  )
  return { title: t('factsheet.with'), lead, entries: [] }
}

/** Each thing that is said, by whose word: the source, or how we read it. */
function basedOn(input: SheetInput, said: readonly (Involvement | Tie)[]): SheetBlock {
  const { kit, region, scene, words } = input
  const { t } = words
  const entries = said.map((one): SheetEntry => {
    const how = provenanceOf(scene.region, one)
    const where = 'at' in one ? nameOf(region.graph, one.at, words) : tieName(input, one)
    const reading = one.inferredWhy === null ? null : capitalise(one.inferredWhy)
    const word = one.strength === 0 ? t('factsheet.asked.none') : capitalise(t(`how.${how}`))
    const text = [
      `${word}${reading === null ? '' : `: ${reading.replace(/\.$/, '')}`}.`,
      sourceText(region, one.source, words),
    ]
    const sign = one.strength === 0 ? 'none' : how
    return { sign: signOf(sign, kit.tokens), title: `${where}, ${t(`level.${one.level}`)}`, text: text.join(' ') }
  })
  const lead = entries.length === 0 ? [t('met.nothing')] : []
  return { title: t('file.basedOn'), lead, entries }
}

const tieName = ({ region: { graph }, words }: SheetInput, { from, to }: Tie): string =>
  formatList(words, [nameOf(graph, from, words), nameOf(graph, to, words)])

/** Of which cluster a municipality is part, and where that sits. */
function clusterBlock(input: SheetInput, id: string): SheetBlock[] {
  const { kit, scene, words } = input
  const { t } = words
  const all = clustersOf(scene.region, id)
  const entries = all.map((cluster): SheetEntry => {
    const mark = findMark(scene, cluster)
    const where = mark === undefined ? [] : rowsOf(input, mark)
    return {
      sign: signOf('members', kit.tokens),
      title: t('factsheet.partOf', { name: nameOf(scene.region.graph, cluster, words) }),
      text:
        where.length === 0
          ? t('factsheet.cluster.none')
          : t('factsheet.cluster.at', { list: someNames(where, words, 4) }),
    }
  })
  return entries.length === 0 ? [] : [{ title: t('factsheet.cluster'), lead: [], entries }]
}

function rowsOf({ scene }: SheetInput, { id }: Mark): string[] {
  const rows = new Map(scene.rows.map((row) => [row.id, row.name]))
  return [...new Set(scene.seats.flatMap((seat) => (seat.mark === id ? (rows.get(seat.row) ?? []) : [])))]
}

/** The other municipalities together: how many take part where, never which does more than another. */
function otherMunicipalities({ region, scene, words }: SheetInput, id: string): SheetBlock {
  const { t } = words
  const others = partnersOf(scene.region).filter(
    (one) => one.id !== id && (one.kind === 'municipality' || one.kind === 'municipality_centre'),
  )
  const at = (level: 'administrative' | 'operational') =>
    others.filter((one) => isPresent(scene.region, one.id, level)).length
  const of = others.length
  const lead =
    of === 0
      ? [t('factsheet.others.none', { region: region.graph.region.name })]
      : (['administrative', 'operational'] as const).map((level) =>
          t(`factsheet.others.${level}`, { n: at(level), of }),
        )
  return { title: t('factsheet.others'), lead, entries: [] }
}
