import { levelOfSide } from '../../scene/pair/sides.ts'
import { isNew } from '../../scene/fill-scene.ts'
import type { Mark, Row, Scene, Side } from '../../scene/scene.ts'
import type { Kind } from '../../../contract/vocabulary.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { today } from '../../i18n/day.ts'
import { announce } from '../actions.ts'
import { words } from '../language.ts'
import { answerChanges, wishAt } from './answer-changes.ts'
import { type AnswerKind, type AnswerWish, answerPlaceOf, recordsAt } from './crossing.ts'
import { type Cursor, cursor, newName } from './cursor.ts'
import { newPartnerChanges, newTableChanges } from './new-records.ts'
import { graphAhead } from './pending.ts'
import { enterStep, speaker } from './sitting.ts'

/** The column and the row of a crossing; null when either is gone. */
export function placeOf(scene: Pick<Scene, 'marks' | 'rows'>, at: Cursor): { mark: Mark; row: Row } | null {
  const mark = scene.marks.find(({ id }) => id === at.mark)
  const row = scene.rows.find(({ id }) => id === at.row)
  return mark === undefined || row === undefined ? null : { mark, row }
}

/** What stands at a crossing of the region as it will be; null also where one cannot answer. */
export function answerAt(mark: Mark, row: Row): AnswerKind | null {
  const [graph, crossing] = [graphAhead.value, answerPlaceOf(mark, row)]
  return graph === null || crossing === null ? null : recordsAt(graph, crossing, today()).answer
}

/** What stands at a crossing, in words. */
export function saidAt(mark: Mark, row: Row): string {
  const answer = answerAt(mark, row)
  return words.value.t(answer === null ? 'fill.at.nothing' : `fill.at.${answer}`)
}

/** "Lelystad in Werkgeversteam, uitvoerend: zit erbij". */
function crossingText(mark: Mark, row: Row): string {
  const { t } = words.value
  return t('fill.crossing', {
    ...{ partner: mark.full, table: row.name, level: t(`level.${levelOfSide[row.side]}`) },
    answer: saidAt(mark, row),
  })
}

/** Says where the cursor stands and what is known there. */
export function announceCrossing(scene: Pick<Scene, 'marks' | 'rows'>): void {
  const place = cursor.value === null ? null : placeOf(scene, cursor.value)
  if (place !== null) announce(crossingText(place.mark, place.row))
}

/** Answers at a crossing, on the screen at once; where the row or column is not there yet, begins to name it. */
export function giveAnswer(scene: Pick<Scene, 'marks' | 'rows'>, at: Cursor, wish: AnswerWish): void {
  const place = placeOf(scene, at)
  if (place === null) return
  const { mark, row } = place
  cursor.value = at
  if (isNew(mark)) {
    nameNewPartner(mark.sector)
    return
  }
  if (isNew(row)) {
    nameNewTable(row.id, row.side)
    return
  }
  if (row.table === '' && wish === 'clear') return
  // What is only expected is there as soon as somebody answers at it.
  const table = row.table === '' ? addTable(row.name, row.side) : row.table
  const crossing = answerPlaceOf(mark, { ...row, table })
  const graph = graphAhead.value
  if (crossing === null || graph === null) return
  const { t } = words.value
  const on = today()
  const isGhost = crossing.partner === null
  if (isGhost && wish !== 'seat' && wish !== 'clear') {
    announce(t('fill.ghost'))
    return
  }
  const meant = wishAt(graph, crossing, wish, on)
  const setting = { speaker: speaker.value, words: words.value, on }
  const changes = answerChanges(graph, crossing, meant, setting, wish === 'clear')
  if (changes.length === 0) {
    if (recordsAt(graph, crossing, on).answer !== null) announce(t('fill.fixed'))
    return
  }
  const fills = { table: row.name, level: t(`level.${crossing.level}`) }
  enterStep({ name: mark.full, text: t(`fill.said.${meant}`, fills) }, changes)
  announce(`${mark.full} ${t(`fill.said.${meant}`, fills)}`)
}

/** Answers at a table for several partners at once, as one step: `name`, how they are called together. */
export function answerTogether(marks: readonly Mark[], row: Row, wish: AnswerWish, name: string): void {
  if (marks.length === 0 || (row.table === '' && wish === 'clear')) return
  const table = row.table === '' ? addTable(row.name, row.side) : row.table
  const on = today()
  const places = marks.flatMap((mark) => answerPlaceOf(mark, { ...row, table }) ?? [])
  const [place] = places
  const graph = graphAhead.value
  if (place === undefined || graph === null) return
  const meant = wishAt(graph, place, wish, on)
  const setting = { speaker: speaker.value, words: words.value, on }
  const all = places.flatMap((one) => answerChanges(graph, one, meant, setting, wish === 'clear'))
  // The source they share is written once.
  const changes = [...new Map(all.map((one) => [one.op === 'put' ? one.record.id : one.id, one])).values()]
  const { t } = words.value
  if (changes.length === 0) {
    if (recordsAt(graph, place, on).answer !== null) announce(t('fill.fixed'))
    return
  }
  const text = t(`fill.said.${meant}`, { table: row.name, level: t(`level.${place.level}`) })
  enterStep({ name, text }, changes)
  announce(`${name} ${text}`)
}

export const nameNewTable = (row: string, side: Side, name = ''): void => {
  newName.value = { what: 'table', row, side, name }
}
export const nameNewPartner = (sector: Mark['sector'], kind: Kind | null = null, name = ''): void => {
  newName.value = { what: 'partner', sector, kind, name }
}

/** Makes a table of this name in a half, and goes to its row; its id, empty when none could be made. */
export function addTable(name: string, side: Side): string {
  const graph = graphAhead.value
  if (graph === null || name.trim() === '') return ''
  const level = levelOfSide[side]
  const { id, changes } = newTableChanges(
    graph,
    { name: name.trim(), level },
    { speaker: speaker.value, words: words.value },
  )
  const text = words.value.t('fill.said.table', { level: words.value.t(`level.${level}`) })
  enterStep({ name: name.trim(), text }, changes)
  cursor.value = { mark: cursor.value?.mark ?? '', row: `${id}:${side}` }
  return id
}

/** Makes a partner of this name and kind, and goes to its column. */
export function addPartner(name: string, kind: Kind): void {
  const graph = graphAhead.value
  if (graph === null || name.trim() === '') return
  const { id, changes } = newPartnerChanges(
    graph,
    { name: name.trim(), kind },
    { speaker: speaker.value, words: words.value },
  )
  const text = words.value.t('fill.said.partner', { kind: kindName(words.value.lang, kind) })
  enterStep({ name: name.trim(), text }, changes)
  cursor.value = { mark: id, row: cursor.value?.row ?? '' }
}
