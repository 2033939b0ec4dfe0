import type { RegionGraph } from '../../../contract/graph.ts'
import { kindNames, namedLevels, sectors } from '../../../contract/vocabulary.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { partnerName } from '../names.ts'
import type { PartKind, PartName, QuestionParts, Question } from './types.ts'
import { compareNames } from '../../../domain/order.ts'

/** What may stand in a part, each with its name in the language of the screen. */
export function optionsOf(graph: RegionGraph, kind: PartKind, { t }: Words): { id: string; name: string }[] {
  const partners = () =>
    graph.partners
      .map(({ id }) => ({ id: id, name: partnerName(graph, id) ?? id }))
      .sort((a, b) => compareNames(a.name, b.name))
  switch (kind) {
    case 'partner':
      return partners()
    case 'partnerOrKind':
      return [
        ...kindNames.map((kindName) => ({ id: `kind:${kindName}`, name: t(`kindIn.${kindName}`) })),
        ...partners(),
      ]
    case 'sector':
      return sectors.map((id) => ({ id, name: t(`sector.${id}`) }))
    case 'level':
      return [
        { id: 'any', name: t('ask.any') },
        ...namedLevels.map((id) => ({ id, name: t('ask.atLevel', { level: t(`level.${id}`) }) })),
      ]
    case 'contactLevel':
      return [{ id: 'any', name: t('ask.anyContact') }, ...namedLevels.map((id) => ({ id, name: t(`level.${id}`) }))]
    case 'number':
      return []
  }
}

/** A sentence in pieces: text, and the names of the parts that stand between. */
export const piecesOf = (sentence: string): (string | { part: PartName })[] =>
  sentence
    .split(/(\{(?:a|b|level|n)\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { part: piece.slice(1, -1) as PartName } : piece))

/** So that a comma or "?" stays on the line of the part it follows: what stands right behind each part, up to the next space. */
export function setPieces(sentence: string): { before: string; part: PartName | null; after: string }[] {
  const pieces = piecesOf(sentence)
  const set: { before: string; part: PartName | null; after: string }[] = []
  let before = ''
  for (const piece of pieces) {
    const last = set.at(-1)
    if (typeof piece !== 'string') {
      set.push({ before, part: piece.part, after: '' })
      before = ''
    } else if (last === undefined) before = piece
    else {
      const [, after = '', rest = ''] = /^(\S*)([\s\S]*)$/.exec(piece) ?? []
      last.after = after
      before = rest
    }
  }
  return before === '' ? set : [...set, { before, part: null, after: '' }]
}

export function sentenceText(graph: RegionGraph, question: Question, parts: QuestionParts, words: Words): string {
  const name = (part: PartName) => {
    const kind = question.parts[part]
    const value = parts[part] ?? ''
    return kind === undefined ? value : (optionsOf(graph, kind, words).find(({ id }) => id === value)?.name ?? value)
  }
  return capitalise(
    piecesOf(words.t(question.sentence))
      .map((piece) => (typeof piece === 'string' ? piece : name(piece.part)))
      .join(''),
  )
}
