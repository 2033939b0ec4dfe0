/*
 * Text in XML 1.0 (https://www.w3.org/TR/xml/#charsets).
 */

/** What XML cannot hold, half a character among it. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** As the text of an element: blanks and line ends come back as they were. What XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replaceAll(impossible, '\ufffd').replaceAll(/[&<>\r]/g, (sign) => named[sign] ?? sign)
/** As the value of an attribute, between double quotes. */
export const xmlValue = (text: string): string =>
  text.replaceAll(impossible, '\ufffd').replaceAll(/[&<>"\t\n\r]/g, (sign) => named[sign] ?? sign)

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
