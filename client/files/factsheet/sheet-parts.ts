import { utterancesOf } from '../../../domain/sources/basis.ts'
import type { DrawKit } from '../../drawn/blocks/block.ts'
import { readableSign } from '../../drawn/factsheet/sheet-figure.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { badgePicture } from '../../picture/badge.ts'
import { type MapSign, mapSign } from '../../picture/map-signs.ts'
import { movePicture } from '../../picture/move.ts'
import type { Tokens } from '../../picture/style/tokens.ts'
import { findingLook, isQuestion, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { sourceOf } from '../../text/names.ts'
import { agreementsOf } from '../agreements.ts'
import type { FileAgreement, FileDocument } from '../file-document.ts'
import type { SheetBlock, SheetEntry, SheetRoom, SheetSign } from './factsheet.ts'

/** What every block of a factsheet is made from: the region as it may leave the house, with every partner apart. */
export type SheetInput = {
  kit: DrawKit
  words: Words
  region: PresentedRegion
  /** With nothing chosen. */
  scene: Scene
  /** Whether it may say who takes something up. */
  roles: boolean
}

const SIGN = 15
export const signOf = (sign: MapSign, tokens: Tokens): SheetSign => ({
  picture: movePicture(mapSign(sign, tokens), { x: SIGN / 2, y: SIGN / 2 }, 0.9),
  size: SIGN,
})

const BADGE = 21
export function badgeSign(
  finding: Pick<NumberedFinding, 'severity' | 'label' | 'standing'>,
  tokens: Tokens,
): SheetSign {
  const picture = badgePicture(finding.severity, finding.label, findingLook(finding), tokens)
  return { picture: readableSign(movePicture(picture, { x: 0, y: 0 }, BADGE / 26)), size: BADGE }
}

/** What is to be discussed of these findings, most serious first as a meeting takes them; then what is still open, counted. */
export function questionsBlock(
  { kit, words, region, scene }: SheetInput,
  findings: readonly NumberedFinding[],
  most = Infinity,
): SheetBlock {
  const { t, number } = words
  if (region.gaps.tooEarly) return { title: t('factsheet.questions.none'), lead: [t('sheet.early')], entries: [] }
  const asked = findings.filter(isQuestion)
  const open = findings.filter(({ decided, advice }) => !decided && !advice)
  const entries = asked.flatMap((finding): SheetEntry[] => {
    const texts = findingTexts(region, scene, finding, words)
    return texts === null ? [] : [{ sign: badgeSign(finding, kit.tokens), title: texts.question, text: texts.seen }]
  })
  const undecided = open.flatMap((finding): SheetEntry[] => {
    const texts = findingTexts(region, scene, finding, words)
    const missing = missingTexts(region.graph, finding, words).join(' ')
    return texts === null ? [] : [{ sign: badgeSign(finding, kit.tokens), title: texts.question, text: missing }]
  })
  const n = asked.length
  const title = n === 0 ? t('factsheet.questions.none') : capitalise(t('factsheet.questions', { n, number: number(n) }))
  // Where there is a gap, what is open is only counted.
  if (n === 0 && undecided.length > 0) {
    const said = capitalise(t('factsheet.open', { n: undecided.length, number: number(undecided.length) }))
    return { title: said, ...firstOf(undecided, most) }
  }
  const aside = open.length === 0 ? {} : { aside: t('factsheet.questions.open', { n: open.length }) }
  return n === 0 ? { title, lead: [t('headline.nothing')], entries } : { title, ...aside, ...firstOf(entries, most) }
}
const firstOf = (entries: readonly SheetEntry[], most: number) => ({
  lead: [],
  entries: entries.slice(0, most),
  others: Math.max(0, entries.length - most),
})

/** Whether a find is about any of these records. */
export const isAbout =
  (ids: ReadonlySet<string>) =>
  ({ about, marks, rows }: Pick<NumberedFinding, 'about' | 'marks' | 'rows'>): boolean =>
    [...about, ...marks].some((id) => ids.has(id)) || rows.some((row) => ids.has(row.replace(/:\w+$/, '')))

/** What was decided and agreed of these findings and records, newest first; all of the region where none are given. */
export function agreementsBlock(
  { words, region, roles }: SheetInput,
  of: { findings: readonly NumberedFinding[]; ids: ReadonlySet<string> } | null,
): SheetBlock {
  const { t, shortDay } = words
  const gaps = new Set(of?.findings.flatMap(({ id, also }) => [id, ...also.map((one) => one.id)]) ?? [])
  const isIn = (gap: string | null) => of === null || (gap !== null && gaps.has(gap))
  const { decisions, actions, minutes } = region.graph
  const graph = {
    ...region.graph,
    decisions: decisions.filter((one) => isIn(one.gap) || one.about.some((id) => of?.ids.has(id))),
    actions: actions.filter(({ closes }) => of === null || closes.some(isIn)),
  }
  const said = minutes.filter(
    (one) => one.what === 'decision' && (isIn(one.gap) || one.about.some((id) => of?.ids.has(id))),
  )
  const stories = [...new Set(said.map(({ story }) => story))]
  const all = [
    ...agreementsOf({ ...region, graph: { ...graph, minutes: [] } }, null, roles, words),
    ...stories.flatMap((story) =>
      agreementsOf({ ...region, graph: { ...graph, decisions: [], actions: [], minutes: said } }, story, roles, words),
    ),
  ].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  const entryOf = ({ what, number, text, owner, due, on }: FileAgreement): SheetEntry => ({
    sign: null,
    title: `${t(`file.what.${what}`)}${number === null ? '' : ` (${number})`}, ${shortDay(on)}`,
    text: [text, owner, due === null ? null : t('factsheet.due', { day: shortDay(due) })]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
  })
  return {
    title: t('file.agreements'),
    lead: all.length === 0 ? [t('factsheet.agreements.none')] : [],
    entries: all.map(entryOf),
  }
}

/** A source by its title and day. */
export function sourceText(region: PresentedRegion, id: string | null, { t, shortDay }: Words): string {
  const source = sourceOf(region.graph, id)
  if (source === null) return t('source.none')
  return `${source.title}, ${source.date === null ? t('source.noDate') : shortDay(source.date)}`
}

/** On how much it rests what these statements say: "Gebaseerd op 4 uitspraken uit 2 bronpagina’s." */
export function restsSentence({ scene, words: { t } }: SheetInput, ids: ReadonlySet<string>): string {
  const said = utterancesOf(scene.region).filter(({ id }) => ids.has(id))
  const sources = new Set(said.map(({ source }) => source).filter((source) => source !== null))
  const n = new Set(said.map(({ id }) => id)).size
  if (n === 0) return t('factsheet.nothing')
  const rests = t('file.basis', {
    statements: t('count.statements', { n }),
    sources: t('count.sources', { n: sources.size }),
  })
  return t('file.rests', { rests })
}

/** Only the sources that say something of this. */
export const sourcesAmong = ({ sources }: Pick<FileDocument, 'sources'>, titles: ReadonlySet<string>) =>
  sources.filter(({ title }) => titles.has(title))

/** Room to write down what is agreed. */
export const agreedRoom = ({ t }: Words): SheetRoom => ({
  title: t('file.room'),
  hint: t('factsheet.room.hint'),
  lines: ['', ''],
})
