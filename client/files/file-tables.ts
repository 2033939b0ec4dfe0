import type { Words } from '../i18n/words.ts'
import type { FileDocument, FileDrawing, FileTable } from './file-document.ts'

/** What was agreed, as a table; with who, where roles are in the file. */
export function agreementTable({ agreements, withRoles }: FileDocument, { t, shortDay }: Words): FileTable {
  return {
    caption: t('file.agreements'),
    head: [
      t('file.number'),
      t('file.aboutWhat'),
      t('file.agreed'),
      ...(withRoles ? [t('file.who')] : []),
      t('file.when'),
    ],
    rows: agreements.map(({ number, what, about, text, owner, due }) => [
      number === null ? '' : String(number),
      about,
      `${t(`file.what.${what}`)}: ${text}`,
      ...(withRoles ? [owner ?? ''] : []),
      due === null ? '' : shortDay(due),
    ]),
  }
}

/** Each source with its kind, its date, its address and how much it says. */
export function sourceTable({ sources }: FileDocument, { t, shortDay, figure }: Words): FileTable {
  return {
    caption: t('file.sourceList'),
    head: [t('file.source'), t('file.kind'), t('file.address'), t('file.date'), t('file.statements')],
    rows: sources.map(({ title, kind, url, day, statements }) => [
      ...[title, kind, url === null ? '' : hostOf(url)],
      ...[day === null ? t('file.undated') : shortDay(day), figure(statements)],
    ]),
  }
}

/** The sources in one sentence, each with its date: for where there is no room for a table. */
export const sourceSentence = ({ sources }: FileDocument, { t, shortDay }: Words): string =>
  sources.length === 0
    ? t('file.noSources')
    : `${t('file.sourceList')}: ${sources
        .map(({ title, day }) => `${title} (${day === null ? t('file.undated') : shortDay(day)})`)
        .join('; ')}`

/** The signs that are in view in any step, each once. */
export function guideOf({ steps }: FileDocument): FileDrawing['legend'] {
  const signs = steps.flatMap(({ drawing }) => drawing?.legend ?? [])
  return [...new Map(signs.map((entry) => [entry.text, entry])).values()]
}

const hostOf = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, '')

/** Each partner in the file with where it stands. */
export function filePartnerTable({ partners, region }: FileDocument, { t }: Words): FileTable {
  return {
    caption: t('file.partners', { region }),
    head: [t('file.partner'), t('file.kind'), t('file.sector'), t('file.atTable'), t('file.onFloor')],
    rows: partners.map(({ name, kind, sector, table, floor }) => [name, kind, sector, table, floor]),
  }
}
