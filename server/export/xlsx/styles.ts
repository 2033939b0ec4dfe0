import { xmlHead } from '../xml.ts'

/** The styles of a cell, by their number in `styleSheet`. */
export const styles = { plain: 0, text: 1, day: 2, required: 3, header: 4, added: 5, title: 6, sentence: 7 } as const

const font = (size: number, colour: string, more = '') =>
  `<font>${more}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
const style = (format: number, font: number, fill: number, border: number, more = '') =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${more}/></xf>`

/** Colours are those of the screen: action, present, ink. A text column is text, so that "1-2" typed in it becomes no day. */
export const styleSheet = (lang: 'nl' | 'en'): string =>
  [
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${lang === 'nl' ? 'dd\\-mm\\-yyyy' : 'dd\\/mm\\/yyyy'}"/></numFmts>`,
    `<fonts count="5">${font(11, '17212B')}${font(11, 'FFFFFF', '<b/>')}${font(11, '17212B', '<b/>')}`,
    `${font(11, '4A5763', '<i/>')}${font(16, '0B4F6C', '<b/>')}</fonts>`,
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${solid('0B4F6C')}${solid('DCE2E8')}${solid('F1F3F6')}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF65707B"/></bottom><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="8">${style(0, 0, 0, 0)}${style(49, 0, 0, 0)}${style(164, 0, 0, 0, ' horizontal="left"')}`,
    `${style(49, 1, 2, 1)}${style(49, 2, 3, 1)}${style(49, 3, 4, 1)}${style(49, 4, 0, 0)}`,
    `${style(49, 0, 0, 0, ' wrapText="1"')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>\n',
  ].join('')
