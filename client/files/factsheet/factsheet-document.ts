import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Moment } from '../../../contract/records/meeting/moment.ts'
import { shareRegion } from '../../drawn/share/share-region.ts'
import { countsText } from '../../drawn/words/counts.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { type Lang, wordsIn } from '../../i18n/words.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { loadedTypeface } from '../../picture/typeface/typeface.ts'
import { initialViewState } from '../../store/address/view-state.ts'
import { makeWhole } from '../../store/make-view.ts'
import { sourceOf } from '../../text/names.ts'
import { fileName } from '../file-name.ts'
import { makeDocument } from '../make-document.ts'
import type { FactsheetDocument, FactsheetSubject, SheetBody } from './factsheet.ts'
import { partnerSheet } from './partner-sheet.ts'
import { regionSheet } from './region-sheet.ts'
import { ruleSheet } from './rule-sheet.ts'
import type { SheetInput } from './sheet-parts.ts'
import { subjectOf, subjectsOf } from './subjects.ts'
import { themeSheet } from './theme-sheet.ts'

export type FactsheetChoice = {
  lang: Lang
  /** The day of today. */
  day: string
  /** What the region is looked at as; null = as it is now. */
  moment: Pick<Moment, 'name' | 'day' | 'version'> | null
  roles: boolean
  /** Of the moment before with what is shown; null without one. */
  comparison: Comparison | null
}

/** The factsheets of a region as it may leave the house, made one by one. The typeface must be loaded. */
export type Factsheets = {
  /** All of them, in order. */
  subjects: readonly FactsheetSubject[]
  /** That of a record, a rule, or the region (null); null where it is not there, or not for everyone. */
  of: (about: string | null) => FactsheetDocument | null
}

/** Pure: the same region and choice give the same sheets. */
export function factsheetsOf(whole: PresentedRegion, choice: FactsheetChoice): Factsheets {
  const { lang, roles } = choice
  const words = wordsIn(lang)
  const start = { ...initialViewState, lang, region: whole.graph.region.id }
  const { region, left } = shareRegion(whole, start, { scope: 'region', roles })
  const folded = makeWhole(region, start)
  const stacks = folded.marks.filter(({ what }) => what === 'stack').map(({ id }) => id)
  const scene = stacks.length === 0 ? folded : makeWhole(region, { ...start, unfolded: stacks })
  const kit = { words, tokens: paperTokens, measure: loadedTypeface().measure }
  const input: SheetInput = { kit, words, region, scene, roles }
  const file = makeDocument({
    ...{ region, left, title: '', name: '', lang, day: choice.day, moment: choice.moment, story: null },
    ...{ steps: [], hidden: 0, sheet: null, notes: false, roles },
  })
  const counts = countsText(region, scene, { ...start, view: 'map' }, words)
  const made = (about: string | null): FactsheetDocument | null => {
    const subject = subjectOf(region, about, lang)
    const body = subject === null ? null : bodyOf(input, subject, choice.comparison)
    if (subject === null || body === null) return null
    const { sources, ...sheet } = body
    const titles = sources === null ? null : new Set([...sources].map((id) => sourceOf(region.graph, id)?.title))
    const parts = [
      file.region,
      choice.moment?.name ?? '',
      words.t('view.factsheet'),
      subject.kind === 'region' ? '' : subject.name,
    ]
    return {
      subject,
      file: {
        ...file,
        name: fileName(...parts),
        sources: titles === null ? file.sources : file.sources.filter(({ title }) => titles.has(title)),
      },
      ...sheet,
      counts,
    }
  }
  return { subjects: subjectsOf(region, lang), of: made }
}

function bodyOf(input: SheetInput, subject: FactsheetSubject, comparison: Comparison | null): SheetBody | null {
  const { kind, id } = subject
  if (kind === 'region') return regionSheet(input, comparison)
  if (kind === 'rule') return ruleSheet(input, id)
  return kind === 'partner' || kind === 'municipality' ? partnerSheet(input, id, kind) : themeSheet(input, subject)
}
