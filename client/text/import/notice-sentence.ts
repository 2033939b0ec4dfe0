import type { ImportNotice } from '../../../contract/answers/import.ts'
import { cellWords, type WordList } from '../../../contract/template/cell-words.ts'
import nl from '../../i18n/nl.ts'
import { capitalise, formatOptions, type MessageKey, type Words } from '../../i18n/words.ts'

const isMessage = (key: string): key is MessageKey => Object.hasOwn(nl, key)
/** More than so many words to choose from stand in the list beside it. */
const MOST_ALLOWED = 4

/** Where it stands, without what does not apply: `blad Wie zit waar, rij 37, kolom C (Niv.)`. Empty when it is of the whole file. */
export function placeText(
  { sheet = null, row, column, header }: Omit<ImportNotice, 'code' | 'kind'>,
  { t }: Words,
): string {
  const title = header?.trim() ?? ''
  return [
    ...(sheet === null || sheet === '' ? [] : [t('import.place.sheet', { sheet })]),
    ...(row === undefined ? [] : [t('import.place.row', { row: String(row) })]),
    ...(column === undefined
      ? []
      : [title === '' ? t('import.place.column', { column }) : t('import.place.header', { column, header: title })]),
  ].join(', ')
}

/** The message of a code; a region's own file of another region has one of its own. */
const messageOf = ({ code, kind }: ImportNotice): MessageKey => {
  const key = `import.say.${code === 'other-region' && kind === 'fault' ? 'json-region' : code}`
  return isMessage(key) ? key : 'import.say.other'
}

/** What stands there and what to do, without the place. */
export function noticeText(notice: ImportNotice, words: Words): string {
  const { words: said = '', part = '', other, length, most, allowed = [] } = notice
  const fills = { words: said, part, other: String(other ?? ''), length: length ?? '', most: most ?? '' }
  const text = words.t(messageOf(notice), fills)
  const choice =
    allowed.length === 0 || allowed.length > MOST_ALLOWED
      ? ''
      : words.t('import.allowed', {
          allowed: formatOptions(
            words,
            allowed.map((one) => allowedText(notice, one, words)),
          ),
        })
  return [text, choice].filter((part) => part !== '').join(' ')
}

/** `{file}, blad {sheet}, rij {row}, kolom {column} ({header}): {what}. {What to do.}`, without what does not apply. */
export function noticeSentence(notice: ImportNotice, words: Words, file: string | null = null): string {
  const place = [file ?? '', placeText(notice, words)].filter((part) => part !== '').join(', ')
  const text = noticeText(notice, words)
  return place === '' ? text : `${file === null ? capitalise(place) : place}: ${text}`
}

/** Lists of which a wrong word should have been one. */
const listsOfCodes: Readonly<Partial<Record<string, WordList>>> = {
  ...{ 'level-wrong': 'level', 'strength-wrong': 'strength', 'status-wrong': 'status', 'role-wrong': 'role' },
}
/** What may stand in a cell, as its list says it in this language. */
export function allowedText({ code }: Pick<ImportNotice, 'code'>, value: string, { lang }: Words): string {
  const list = listsOfCodes[code]
  const said = list === undefined ? undefined : (cellWords[list] as Record<string, readonly [string, string]>)[value]
  return said?.[lang === 'nl' ? 0 : 1] ?? value
}

/** What the answers to a question about a name are called, where a name or "is new" would not say it. */
const nameAnswers: Readonly<Partial<Record<string, { named?: MessageKey; new?: MessageKey; nobody?: MessageKey }>>> = {
  'name-typing': { named: 'import.answer.same', nobody: 'import.option.leave' },
  'name-several': { named: 'import.answer.apart', new: 'import.answer.single', nobody: 'import.option.leave' },
  'name-collective': { new: 'import.answer.single' },
  'name-nobody': { new: 'import.answer.single' },
  'other-region': { named: 'import.answer.belongs', nobody: 'import.option.leave' },
  'former-municipality': { nobody: 'import.option.leave' },
  'former-divided': { nobody: 'import.option.leave' },
  'partner-not-listed': { nobody: 'import.option.leave' },
}

/** What an answer to a question is called: a name, or a word of ours. */
export function answerText(
  { code, options = [] }: Pick<ImportNotice, 'code' | 'options'>,
  { value }: { value: string },
  { t }: Words,
): string {
  const own = nameAnswers[code]
  const names = options.filter((one) => one.value !== 'new' && one.value !== 'nobody')
  const said = value === 'new' || value === 'nobody' ? own?.[value] : names.length === 1 ? own?.named : undefined
  if (said !== undefined) return t(said)
  const key =
    code === 'level-missing'
      ? `level.${value}`
      : code === 'meaning'
        ? `import.meaning.${value}`
        : `import.option.${value}`
  return isMessage(key) ? t(key) : value
}

/** Why a row is read so; nothing where that goes without saying. */
export const whyText = (why: readonly string[], { t }: Words): string =>
  why
    .map((code) => `import.why.${code}`)
    .flatMap((key) => (isMessage(key) ? [t(key)] : []))
    .join('; ')
