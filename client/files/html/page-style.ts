/** The colours of an offline page, in both themes as the reader's machine wants it: those of the page itself. */
export const pageColours = `:root {
  color-scheme: light dark;
  --ink: #17212b;
  --ink-soft: #4a5763;
  --ink-faint: #65707b;
  --hairline: #d5dbe1;
  --paper: #ffffff;
  --action: #0b4f6c;
  --marker: #f7e463;
  --on-marker: #17212b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e8edf2;
    --ink-soft: #a9b4bf;
    --ink-faint: #7d8894;
    --hairline: #2e3a46;
    --paper: #12181f;
    --action: #7cc4e0;
    --marker: #e9d75e;
  }
}`

/** How an offline page looks: fixed, so that the policy of the page can name it by its hash. */
export const pageStyle = `
*, *::before, *::after { box-sizing: border-box }
html { color: var(--ink); background: var(--paper); font: 400 1rem/1.4 'Source Sans 3', system-ui, sans-serif; -webkit-text-size-adjust: 100% }
body { margin: 0 }
h1, h2, p, ul, ol, figure, table { margin: 0 }
h1 { font-size: clamp(1.6rem, 2.6vw, 3rem); line-height: 1.16; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere }
h1:focus { outline: none }
a { color: var(--action) }
button, summary { font: inherit; color: inherit; cursor: pointer }
:focus-visible { outline: 0.1875rem solid var(--action); outline-offset: 0.125rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.symbols { position: absolute; width: 0; height: 0 }
.head { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; padding: 0.9rem 1.5rem; border-bottom: 0.0625rem solid var(--hairline) }
.head b { font-weight: 600 }
.soft, .foot, .kicker, .legend, figcaption { color: var(--ink-soft) }
.bar { position: sticky; top: 0; z-index: 2; display: none; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding: 0.4rem 1.5rem; background: var(--paper); border-bottom: 0.0625rem solid var(--hairline) }
.has-script .bar { display: flex }
.bar button, dialog button { min-height: 2rem; min-width: 2rem; padding: 0.2rem 0.8rem; background: var(--paper); border: 0.0625rem solid var(--ink-faint); border-radius: 0.25rem }
.bar button:disabled { color: var(--ink-faint); border-color: var(--hairline); cursor: default }
#where { min-width: 7.5rem; text-align: center }
.step { padding: 1.5rem; border-bottom: 0.0625rem solid var(--hairline); scroll-margin-top: 3rem }
.step > * + * { margin-top: 1rem }
.words > * + * { margin-top: 0.9rem }
.words { font-size: clamp(1.1rem, 1.55vw, 1.75rem); line-height: 1.35 }
.kicker { font-size: 1.0625rem }
.text { max-width: 34em; white-space: pre-line }
.question { display: flex; gap: 0.7em; align-items: flex-start; font-weight: 600 }
.question svg { flex: none; width: 1.9em; height: 1.9em; background: #fff; border-radius: 0.25em }
.said > * + * { margin-top: 0.8em }
.question mark { color: var(--on-marker); background: var(--marker); padding: 0.06em 0.28em; box-decoration-break: clone; -webkit-box-decoration-break: clone; line-height: 1.55 }
.drawing { display: block; width: 100%; height: auto; background: #fff; border-radius: 0.25rem }
.legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; padding: 0.7rem 0 0; list-style: none }
.legend li { display: flex; gap: 0.5rem; align-items: center }
.legend svg, .evidence svg { flex: none; height: 0.875rem; background: #fff; border-radius: 0.125rem }
.no-legend .legend { display: none }
details { border-top: 0.0625rem solid var(--hairline); padding-top: 0.5rem }
summary { min-height: 1.75rem; padding: 0.15rem 0; width: fit-content }
.scroll { overflow-x: auto; margin-top: 0.5rem; border-radius: 0.25rem }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1.2rem 0.35rem 0; border-bottom: 0.0625rem solid var(--hairline) }
thead th { color: var(--ink-soft); font-weight: 600; border-bottom: 0.09375rem solid var(--ink) }
.evidence { list-style: none; padding: 0.4rem 0 0 }
.evidence li { display: flex; gap: 0.6rem; align-items: baseline; padding: 0.2rem 0 }
.plain { padding-left: 1.2rem }
.foot { font-size: 0.9375rem }
.room, .notes, .paper { display: none }
.end { padding: 1.2rem 1.5rem; font-size: 0.9375rem; color: var(--ink-soft) }
.end > * + * { margin-top: 0.3rem }
#black { position: fixed; inset: 0; z-index: 9; width: 100%; border: 0; background: #000; color: #6b7280 }
dialog { color: var(--ink); background: var(--paper); border: 0.0625rem solid var(--ink-faint); border-radius: 0.375rem; padding: 1.5rem; max-width: min(60rem, 92vw); max-height: 88vh; overflow: auto }
dialog::backdrop { background: rgb(0 0 0 / 55%) }
dialog h2 { font-size: 1.25rem; margin-bottom: 1rem }
dialog button { margin-top: 1rem }
#overview ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; padding: 0; list-style: none }
#overview a { display: block; min-height: 3rem; padding: 0.5rem; color: inherit; text-decoration: none; border: 0.0625rem solid var(--hairline); border-radius: 0.25rem }
#overview svg { display: block; width: 100%; height: auto; background: #fff; margin-bottom: 0.4rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1.2rem; margin: 0 }
dt { font-weight: 600 }
dd { margin: 0 }
.console { padding: 1.5rem; font-size: 1.25rem }
.console > * + * { margin-top: 0.8rem }
.console .noted { font-size: 1.5rem; line-height: 1.4 }
.console .next { color: var(--ink-soft); border-top: 0.0625rem solid var(--hairline); padding-top: 0.8rem }
.console .clock { font-size: 2.5rem; font-variant-numeric: tabular-nums }
@media screen and (min-width: 60rem) {
  .has-script .step { display: none; border: 0; min-height: calc(100vh - 7rem) }
  .has-script .step.is-shown { display: block }
  .step.is-drawn { padding: 1.5rem 2rem }
  .step.is-drawn .slide { display: grid; grid-template-columns: minmax(0, 62fr) minmax(0, 36fr); column-gap: 2.5rem; align-items: start }
  .step.is-drawn .slide figure { grid-column: 1; grid-row: 1 }
  .step.is-drawn .slide .words { grid-column: 2; grid-row: 1; padding-top: 2rem }
  .drawing { max-height: calc(100vh - 12rem) }
}
@media print {
  @page { size: A4 portrait; margin: 14mm 16mm 12mm }
  html { font-size: 12pt; color: #17212b; background: #fff }
  .head, .has-script .bar, dialog, details, .unseen, #black { display: none }
  .paper { display: flex; justify-content: space-between; font-size: 9.5pt; border-bottom: 1pt solid #17212b; padding-bottom: 2mm }
  .step { display: block; break-before: page; padding: 0; border: 0 }
  .step:first-of-type { break-before: auto }
  .step > * + * { margin-top: 5mm }
  h1 { font-size: 18pt }
  .words { font-size: 12pt }
  .is-drawn .slide { display: flex; flex-direction: column }
  .is-drawn .slide figure { order: 1; margin-top: 4mm }
  .said > * + * { margin-top: 0 }
  .is-drawn .slide h1 { order: 0 }
  .is-drawn .slide .words { display: contents }
  .is-drawn .slide .said { order: 2; margin-top: 5mm; display: grid; grid-template-columns: 1fr 1fr; gap: 8mm }
  .kicker { display: none }
  .drawing { max-height: 140mm; border-radius: 0 }
  .legend { font-size: 9pt; padding-top: 3mm }
  .room { display: block; border-top: 0.9pt solid #17212b; padding-top: 2mm; break-inside: avoid }
  .room i { display: block; height: 9mm; border-bottom: 0.5pt solid #65707b }
  .room p:last-child { display: grid; grid-template-columns: 12mm 1fr 18mm 0.6fr; gap: 3mm; margin-top: 5mm }
  .room u { border-bottom: 0.5pt solid #65707b; text-decoration: none }
  .foot { font-size: 9pt; margin-top: 6mm }
  table { font-size: 9.5pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .drawing, .legend svg, .question svg { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .end { padding: 4mm 0 0; font-size: 9pt }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media (forced-colors: active) { .drawing, .legend svg { forced-color-adjust: none } }
`
