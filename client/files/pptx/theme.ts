import { paperTokens } from '../../picture/style/light-tokens.ts'

const hex = (colour: string) => colour.replace('#', '').toUpperCase()
const { ink, paper, marker, action, field } = paperTokens
const soft = paperTokens['ink-soft']
const { public: blue, work_income: green, employers: amber, workers: red, education: pink } = paperTokens.sectors

const colours: readonly (readonly [string, string])[] = [
  ['dk1', ink],
  ['lt1', paper],
  ['dk2', soft],
  ['lt2', field],
  ['accent1', marker],
  ['accent2', blue],
  ['accent3', green],
  ['accent4', amber],
  ['accent5', red],
  ['accent6', pink],
  ['hlink', action],
  ['folHlink', action],
]
/** Every Office has it: another that is not there would be set as one of other widths. */
const TYPEFACE = 'Calibri'
const fonts = `<a:latin typeface="${TYPEFACE}"/><a:ea typeface=""/><a:cs typeface=""/>`
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
const none = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** Colours and typeface of all slides, in one place: another theme takes over all of it. */
export const themePart = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours
    .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${hex(colour)}"/></a:${slot}>`)
    .join(
      '',
    )}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${none.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
