import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import { isQuestion, type Mark, type Scene } from '../../scene/scene.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { lineOf, lineText } from '../../text/line.ts'
import type { ListTwin } from '../drawn-view.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { mapWords } from './words/map-words.ts'

const kept = new WeakMap<Scene, ListTwin[]>()
/** The map in words: who is named where, who takes part in what, who is tied to whom, and what is asked. */
export function mapLists(region: PresentedRegion, scene: Scene, words: Words): ListTwin[] {
  const before = kept.get(scene)
  if (before !== undefined) return before
  const lists = [partners(scene, words), meetings(scene, words), ties(scene, words), questions(region, scene, words)]
  const made = lists.filter(({ rows }) => rows.length > 0)
  kept.set(scene, made)
  return made
}

const plain = (text: string) => text.replaceAll('\u00AD', '')
const nameOf = ({ what, name, full }: Mark) => plain(what === 'mention' ? `‘${name}’` : capitalise(full))

function partners(scene: Scene, words: Words): ListTwin {
  const { t } = words
  return {
    caption: t('drawn.partners'),
    head: [t('drawn.partner'), t('drawn.sector'), t('drawn.where')],
    rows: scene.marks.map((mark) => [
      nameOf(mark),
      t(`sector.${mark.sector}`),
      plain(capitalise(lineText(lineOf(scene, mark, words)))),
    ]),
  }
}

function meetings(scene: Scene, words: Words): ListTwin {
  const { t, lang } = words
  const { side, outline } = mapWords(lang)
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  return {
    caption: t('drawn.meetings'),
    head: [t('drawn.meeting'), t('drawn.level'), t('drawn.who')],
    rows: scene.rows.map((row) => {
      const who = scene.seats.flatMap((seat) => {
        const mark = seat.row === row.id ? marks.get(seat.mark) : undefined
        if (mark === undefined) return []
        const how = [outline.how(seat.how), ...(seat.lead ? [outline.lead] : [])].join(', ')
        return [`${nameOf(mark)} (${how})`]
      })
      const nobody = row.question ?? outline.nobody
      return [plain(row.name), capitalise(side(row.side).level), who.length === 0 ? nobody : formatList(words, who)]
    }),
  }
}

function ties(scene: Scene, words: Words): ListTwin {
  const { t, lang } = words
  const { side, outline } = mapWords(lang)
  const marks = new Map(scene.marks.map((mark) => [mark.id, nameOf(mark)]))
  return {
    caption: t('drawn.ties'),
    head: [t('drawn.between'), t('drawn.and'), t('drawn.level'), t('drawn.how')],
    rows: scene.arcs.map(({ a, b, side: at, how }) => [
      marks.get(a) ?? '',
      marks.get(b) ?? '',
      capitalise(side(at).level),
      capitalise(outline.how(how)),
    ]),
  }
}

/** What is to be discussed; not what is advised, or cannot be decided yet. */
function questions(region: PresentedRegion, scene: Scene, words: Words): ListTwin {
  const { t } = words
  return {
    caption: t('drawn.questions'),
    head: [t('drawn.number'), t('drawn.question'), t('drawn.found')],
    rows: scene.findings.filter(isQuestion).flatMap((finding) => {
      const texts = findingTexts(region, scene, finding, words)
      return texts === null ? [] : [[finding.label, plain(texts.question), plain(texts.seen)]]
    }),
  }
}
