import { readFileSync } from 'node:fs'
import type { ExampleSide, Rule } from '../contract/rule.ts'
import { drawExample } from '../client/picture/example/draw.ts'
import { wordsIn } from '../client/i18n/words.ts'

const css = (path: string) =>
  readFileSync(new URL(`../client/${path}`, import.meta.url), 'utf8').replace(/\/\*[^*]*\*\//g, '')
const block = (text: string, selector: string) =>
  (text.split(`${selector} {`)[1]?.split('}')[0] ?? '')
    .split('\n')
    .filter((line) => line.includes('--') && line.includes('#'))
    .join('\n')
const tokens = css('style/tokens.css')
/** The look of the screen, so that the page and the screen cannot differ; dark where the reader's system is. */
const style = [
  `:root {\n${block(tokens, '.on-paper')}\n}`,
  `@media (prefers-color-scheme: dark) {\n:root {\n${block(tokens, "[data-theme='dark']")}\n}\n}`,
  css('style/rules/example.css'),
  'text { font-family: "Source Sans 3", system-ui, sans-serif; }\n.paper { fill: var(--paper); }',
].join('\n')
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** One side of an example as an SVG that stands by itself, in English. */
export function exampleSvg(side: ExampleSide, rule: Rule, marked: boolean): string {
  const { width, height, shapes } = drawExample(side, rule, wordsIn('en'), marked)
  const drawn = shapes.map(({ tag, kind, at, text }) => {
    const attributes = Object.entries(at).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    const open = `<${tag} class="${kind}"${attributes.join('')}`
    return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${tag}>`
  })
  return [
    `<svg class="example" xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(side.caption.en)}</title>`,
    `<style>\n${style.replace(/\n\s*\n/g, '\n').trim()}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n')
}
