import { type MessageKey, type Words, wordsIn } from '../../i18n/words.ts'
import type { FileDocument } from '../file-document.ts'
import { agreementTable, guideOf, filePartnerTable, sourceTable } from '../file-tables.ts'
import { markupText } from '../markup.ts'
import { fixedParts, type PageFonts, pagePolicy } from './page-policy.ts'
import { firstWithLists, legendHtml, section, stepSection, tableHtml } from './step-section.ts'
import { makeSymbols, type Symbols } from './symbols.ts'

/** A document as one page that opens from disk and asks nothing of anybody. The same input gives the same text. */
export function makeHtml(document: FileDocument, fonts: PageFonts): string {
  const words = wordsIn(document.lang)
  const { t } = words
  const symbols = makeSymbols()
  const { steps, head, moment, withNotes, leftOut, lang } = document
  const tables = closingSections(document, symbols, words)
  const listed = firstWithLists(steps)
  const sections = [
    ...steps.map((step, at) => stepSection(step, at + 1, listed[at] ?? at + 1, document, symbols, words)),
    ...tables.map(({ title, body }, at) => section(steps.length + at + 1, title, 'is-said', body)),
  ]
  const titles = [...steps.map((step) => step.title), ...tables.map(({ title }) => title)]
  const { letters, style, script } = fixedParts(fonts)
  const overview = overviewHtml(document, titles, symbols, words)
  const text = (key: MessageKey) => markupText(t(key))
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Ketenkaart">
<title>${markupText(head)}</title>
<style>${letters}</style>
<style>${style}</style>
</head>
<body>
${symbols.all()}
<header class="head"><b>${markupText(head)}</b><span class="soft">${markupText(moment)}</span></header>
<nav class="bar" aria-label="${text('file.steps')}"><button type="button" id="back">${text('file.back')}</button><span id="where"></span><button type="button" id="on">${text('file.on')}</button><button type="button" data-open="overview">${text('file.overview')}</button>${withNotes ? `<button type="button" id="open-notes">${text('file.notes')}</button>` : ''}<button type="button" data-open="keys">${text('file.keys')}</button></nav>
<p class="unseen" id="said" role="status"></p>
<main>
${sections.join('\n')}
</main>
<footer class="end"><p>${markupText(leftOut)}</p><p>${markupText(document.made)}</p><p>${text('file.licence')}</p></footer>
${overview}
${keysHtml(withNotes, words)}
<button type="button" id="black" hidden>${text('file.lit')}</button>
<div id="texts" hidden data-step="${markupText(t('file.step', { n: '{n}', of: '{of}' }))}" data-black="${text('file.black')}" data-lit="${text('file.isLit')}" data-next="${text('file.next')}" data-notes="${withNotes ? 'yes' : 'no'}" data-notes-title="${text('file.notes')}" data-no-notes="${text('file.noNotes')}" data-blocked="${text('file.blocked')}"></div>
<script>${script}</script>
</body>
</html>
`
}

/** After the steps: what was agreed, the partners, and where it comes from. */
function closingSections(document: FileDocument, symbols: Symbols, words: Words): { title: string; body: string }[] {
  const { t } = words
  const { agreements, questions, partners, sources, region, moment, rests } = document
  const paragraph = (text: string) => `<p>${markupText(text)}</p>`
  const heading = (text: string) => `<h2>${markupText(text)}</h2>`
  const asked = {
    caption: t('file.questions'),
    head: [t('file.number'), t('file.question')],
    rows: questions.map(({ number, text }) => [String(number), text]),
  }
  const guide = guideOf(document)
  return [
    {
      title: t('file.agreements'),
      body: `{title}${agreements.length === 0 ? paragraph(t('file.noAgreements')) : tableHtml(agreementTable(document, words))}${questions.length === 0 ? '' : tableHtml(asked)}`,
    },
    ...(partners.length === 0
      ? []
      : [{ title: t('file.partners', { region }), body: `{title}${tableHtml(filePartnerTable(document, words))}` }]),
    {
      title: t('file.sources'),
      body: [
        '{title}',
        paragraph(t('file.about', { region, moment, rests })),
        ...document.heldBack.map(paragraph),
        guide.length === 0 ? '' : heading(t('file.guide')) + legendHtml(guide, symbols),
        paragraph(t('file.guide.text')),
        heading(t('file.sourceList')),
        sources.length === 0 ? paragraph(t('file.noSources')) : tableHtml(sourceTable(document, words)),
      ].join(''),
    },
  ]
}

/** All steps at once, each with its drawing in small. */
function overviewHtml({ steps }: FileDocument, titles: readonly string[], symbols: Symbols, { t }: Words): string {
  const items = titles.map((title, at) => {
    const drawing = steps[at]?.drawing ?? null
    const small = drawing === null ? '' : symbols.use(drawing.picture, drawing, 'small', '')
    return `<li><a href="#stap-${at + 1}">${small}<span>${at + 1}. ${markupText(title)}</span></a></li>`
  })
  return dialog('overview', t('file.overview'), `<ol>${items.join('')}</ol>`, t('file.close'))
}

const keyLines: readonly (readonly [keys: string, what: MessageKey])[] = [
  ['→ · spatie · PageDown', 'file.key.on'],
  ['← · PageUp', 'file.key.back'],
  ['Home · End', 'file.key.ends'],
  ['3 Enter', 'file.key.number'],
  ['F', 'file.key.full'],
  ['B · .', 'file.key.black'],
  ['L', 'file.key.legend'],
  ['O', 'file.key.overview'],
  ['N', 'file.key.notes'],
  ['T', 'file.key.clock'],
  ['?', 'file.key.keys'],
  ['Esc', 'file.key.escape'],
]
const ofNotes: readonly MessageKey[] = ['file.key.notes', 'file.key.clock']

function keysHtml(withNotes: boolean, { t }: Words): string {
  const lines = keyLines
    .filter(([, what]) => withNotes || !ofNotes.includes(what))
    .map(
      ([keys, what]) =>
        `<dt>${markupText(keys.replace('spatie', t('file.key.space')))}</dt><dd>${markupText(t(what))}</dd>`,
    )
  return dialog('keys', t('file.keys'), `<dl>${lines.join('')}</dl>`, t('file.close'))
}

const dialog = (id: string, title: string, body: string, close: string): string =>
  `<dialog id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${markupText(title)}</h2>${body}<form method="dialog"><button>${markupText(close)}</button></form></dialog>`
