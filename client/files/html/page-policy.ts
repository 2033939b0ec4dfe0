import { pageScript } from './page-script.ts'
import { pageColours, pageStyle } from './page-style.ts'

/** The typeface as WOFF2 in base64, at 400 and at 600. */
export type PageFonts = { regular: string; bold: string }

const face = (weight: number, woff2: string) =>
  `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; src: url(data:font/woff2;base64,${woff2}) format('woff2') }`

/** What is the same in every page, by what it is: its letters, its look and what it does. */
export const fixedParts = ({ regular, bold }: PageFonts) => ({
  letters: `${face(400, regular)}\n${face(600, bold)}`,
  style: `${pageColours}\n${pageStyle}`,
  script: pageScript,
})

/** What the policy of a page calls these parts by: SHA-256 in base64. A test says what they are. */
export const partHashes = {
  letters: 'sha256-g++PUAYxezVKSEFWc6cq3hmrAO1ePA0Qs8JMUg0sPao=',
  style: 'sha256-nlnBIgvHNI4+pHayoERNZB0Nbb9GZup07NTn0Nqyp5k=',
  script: 'sha256-3+X1rcdZN32lGWbqA10u88hktZZjXUfColaiAxJ1RMU=',
}

/** Nothing is loaded but letters that are in the page; nothing runs and nothing is styled but by the fixed parts. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src '${partHashes.letters}' '${partHashes.style}'`,
  `script-src '${partHashes.script}'`,
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
