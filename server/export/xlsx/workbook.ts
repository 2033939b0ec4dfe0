import type { Readable } from 'node:stream'
import { cellWords, type WordList } from '../../../contract/template/cell-words.ts'
import type { TemplateColumn } from '../../../contract/template/sheet.ts'
import { guideLines, guideNames } from '../guide.ts'
import type { NetworkExport } from '../network-export.ts'
import { sheetRows, type SheetRows } from '../sheet-rows.ts'
import { columnLetters } from '../../import/file/read-fault.ts'
import { xmlHead, xmlText, xmlValue } from '../xml.ts'
import { streamZip, type ZipEntry } from '../zip.ts'
import { cellXml } from './cells.ts'
import { type ListOf, recordSheet, worksheet } from './record-sheet.ts'
import { styles, styleSheet } from './styles.ts'

type Shape = Parameters<typeof sheetRows>[1]
type Part = { name: string; isHidden: boolean; hasHeader?: true; text: () => Iterable<string> }

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const application = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The region as a workbook (ECMA-376): what to know, a sheet a kind of record, and the lists that cells are chosen from, hidden. */
export function streamXlsx(network: NetworkExport, shape: Shape): Readable {
  const { lang, on } = network
  const sheets = sheetRows(network, shape)
  const names = guideNames[lang]
  const listOf = listPlaces(sheets, lang)
  const parts: Part[] = [
    { name: names.guide, isHidden: false, text: () => guideSheet(network, shape) },
    ...sheets.map((rows) => ({
      ...{ name: rows.sheet[lang], isHidden: false, hasHeader: true as const },
      text: () => recordSheet(rows, lang, listOf),
    })),
    { name: names.lists, isHidden: true, text: () => wordSheet(lang) },
  ]
  const file = (name: string, text: string): ZipEntry => ({ name, text: () => [text] })
  const entries = [
    file('[Content_Types].xml', contentTypes(parts)),
    file('_rels/.rels', packageRelations),
    file('docProps/core.xml', properties(network)),
    file('xl/workbook.xml', workbook(parts, names.lists)),
    file('xl/_rels/workbook.xml.rels', workbookRelations(parts)),
    file('xl/styles.xml', styleSheet(lang)),
    ...parts.map(({ text }, at): ZipEntry => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text })),
  ]
  return streamZip(entries, on)
}

const wordLists = Object.keys(cellWords) as WordList[]
const wordsOf = (list: WordList, lang: 'nl' | 'en') =>
  Object.values(cellWords[list] as Readonly<Record<string, readonly [string, string]>>).map(
    (words) => words[lang === 'nl' ? 0 : 1],
  )
const rangeName = (list: WordList) => `words_${list}`

/** Words stand on the hidden sheet; names of what is on one sheet are offered from there. */
function listPlaces(sheets: readonly SheetRows[], lang: 'nl' | 'en'): ListOf {
  return ({ value }: TemplateColumn) => {
    if (value === 'yes-no') return rangeName('yesNo')
    if (typeof value !== 'object') return null
    if ('words' in value) return rangeName(value.words)
    const [what, ...others] = value.of
    const found = sheets.find(({ sheet }) => sheet.what === what)
    const at = found?.columns.findIndex(({ field }) => field === 'name' || field === 'title') ?? -1
    if (others.length > 0 || found === undefined || at < 0) return null
    const column = `$${columnLetters(at)}$`
    return `'${found.sheet[lang]}'!${column}2:${column}${Math.max(1_000, found.rows.length * 2) + 1}`
  }
}

function* guideSheet(network: NetworkExport, shape: Shape): Iterable<string> {
  yield `${xmlHead}<worksheet ${worksheet}><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>`
  yield '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>'
  for (const [at, line] of guideLines(network, shape === 'export' ? 'export' : 'template').entries())
    yield `<row r="${at + 1}">${cellXml(`A${at + 1}`, line, at === 0 ? styles.title : styles.sentence)}</row>`
  yield '</sheetData></worksheet>\n'
}

function* wordSheet(lang: 'nl' | 'en'): Iterable<string> {
  const columns = wordLists.map((list) => wordsOf(list, lang))
  const rows = Math.max(...columns.map(({ length }) => length))
  yield `${xmlHead}<worksheet ${worksheet}><sheetData>`
  for (let row = 0; row < rows; row += 1) {
    const cells = columns.map((words, at) => cellXml(`${columnLetters(at)}${row + 1}`, words[row] ?? null, styles.text))
    yield `<row r="${row + 1}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>\n'
}

const contentTypes = (parts: readonly Part[]) =>
  [
    `${xmlHead}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${application}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${application}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    ...parts.map(
      (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${application}.worksheet+xml"/>`,
    ),
    '</Types>\n',
  ].join('')

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
const packageRelations =
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">` +
  relation('rId1', `${relations}/officeDocument`, 'xl/workbook.xml') +
  relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>\n'
const workbookRelations = (parts: readonly Part[]) =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">` +
  parts.map((_, at) => relation(`rId${at + 1}`, `${relations}/worksheet`, `worksheets/sheet${at + 1}.xml`)).join('') +
  relation(`rId${parts.length + 1}`, `${relations}/styles`, 'styles.xml') +
  '</Relationships>\n'

function workbook(parts: readonly Part[], lists: string): string {
  const sheets = parts.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${xmlValue(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const ranges = wordLists.map((list, at) => {
    const column = `$${columnLetters(at)}$`
    const range = `'${lists}'!${column}1:${column}${wordsOf(list, 'nl').length}`
    return `<definedName name="${rangeName(list)}">${xmlText(range)}</definedName>`
  })
  const headers = parts.flatMap(({ name, hasHeader }, at) =>
    hasHeader === undefined
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`'${name}'!$1:$1`)}</definedName>`],
  )
  return (
    `${xmlHead}<workbook ${worksheet} xmlns:r="${relations}"><bookViews><workbookView activeTab="${Math.min(1, parts.length - 1)}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames>${[...headers, ...ranges].join('')}</definedNames></workbook>\n`
  )
}

const properties = ({ graph, on }: NetworkExport) =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xmlText(graph.region.name)}</dc:title><dc:creator>Ketenkaart</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:created></cp:coreProperties>\n`
