import type { Words } from '../../i18n/words.ts'
import { badgePicture } from '../../picture/badge.ts'
import type { FileDocument, FileStep, FileTable } from '../file-document.ts'
import { markupText } from '../markup.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import type { Symbols } from './symbols.ts'

/** A table in words; `heads`: whether the first cell of a row names it. */
export function tableHtml({ caption, head, rows }: FileTable): string {
  const heads = head.map((text) => `<th scope="col">${markupText(text)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${markupText(text)}</td>`).join('')}</tr>`).join('')
  const label = markupText(caption)
  return `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table><caption>${label}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** A section with a title that can be stepped to. */
export const section = (at: number, title: string, className: string, body: string): string =>
  `<section class="step ${className}" id="stap-${at}" aria-labelledby="t${at}">${body.replace('{title}', () => `<h1 id="t${at}" tabindex="-1">${markupText(title)}</h1>`)}</section>`

/**
 * A step: its words beside its drawing, the same as a list, what it is based on, and on paper room to write. `listed`: the first step with the
 * same lists.
 */
export function stepSection(
  step: FileStep,
  at: number,
  listed: number,
  document: FileDocument,
  symbols: Symbols,
  words: Words,
): string {
  const { kicker, title, text, drawing, notes } = step
  const paragraph = (className: string, said: string) =>
    said === '' ? '' : `<p class="${className}">${markupText(said)}</p>`
  const said = `${paragraph('text', text)}${questionHtml(step, symbols)}${step.what === 'decisions' ? openQuestions(document, symbols) : ''}`
  const spoken = `<div class="words">${paragraph('kicker', kicker)}{title}${said === '' ? '' : `<div class="said">${said}</div>`}</div>`
  const figure =
    drawing === null
      ? ''
      : `<figure>${symbols.use(drawing.picture, drawing, 'drawing', drawing.heading)}${legendHtml(drawing.legend, symbols)}</figure>`
  const { moment, rests } = document
  const foot = [moment, drawing?.counts ?? '', rests, ...(drawing?.filters ?? [])].filter((part) => part !== '')
  return section(
    at,
    title,
    drawing === null ? 'is-said' : 'is-drawn',
    [
      `<p class="paper" aria-hidden="true"><b>${markupText(`${document.region}, ${document.title}`)}</b><span>${at} / ${document.steps.length}</span></p><div class="slide">${spoken}${figure}</div>`,
      twins(drawing?.lists ?? [], listed, at, words),
      evidenceHtml(step, symbols, words),
      notes === null || notes === '' ? '' : `<div class="notes" aria-hidden="true">${markupText(notes)}</div>`,
      room(words),
      paragraph('foot', foot.join(' · ')),
    ].join(''),
  )
}

function questionHtml({ question }: FileStep, symbols: Symbols): string {
  if (question === null) return ''
  return `<p class="question">${badge(question, symbols)}<span><mark>${markupText(question.text)}</mark></span></p>`
}

type Numbered = Pick<NonNullable<FileStep['question']>, 'number' | 'severity'>
const badge = ({ number, severity }: Numbered, symbols: Symbols) =>
  symbols.use(
    badgePicture(severity, String(number), 'question', paperTokens),
    { width: 26, height: 26 },
    'badge',
    String(number),
  )

const openQuestions = ({ questions }: FileDocument, symbols: Symbols) =>
  questions
    .map((question) => `<p class="question">${badge(question, symbols)}<span>${markupText(question.text)}</span></p>`)
    .join('')

export const legendHtml = (legend: NonNullable<FileStep['drawing']>['legend'], symbols: Symbols): string =>
  legend.length === 0
    ? ''
    : `<ul class="legend">${legend
        .map(
          ({ sign, width, text }) =>
            `<li>${symbols.use(sign, { width, height: 14 }, 'sign', '')}<span>${markupText(text)}</span></li>`,
        )
        .join('')}</ul>`

/** Of each step which is the first with the same lists, 1 for the first. */
export function firstWithLists(steps: readonly FileStep[]): number[] {
  const said = steps.map(({ drawing }) => JSON.stringify(drawing?.lists ?? []))
  return said.map((lists) => said.indexOf(lists) + 1)
}

/** A drawing as lists. What an earlier step has already is written once: the script of the page puts it here as well. */
function twins(lists: readonly FileTable[], first: number, at: number, { t }: Words): string {
  if (lists.length === 0) return ''
  const summary = `<summary>${markupText(t('file.asList'))}</summary>`
  if (first === at) return `<details class="twin">${summary}${lists.map(tableHtml).join('')}</details>`
  const link = `<p><a href="#stap-${first}">${markupText(t('file.sameList', { n: first }))}</a></p>`
  return `<details class="twin" data-lists-of="stap-${first}">${summary}${link}</details>`
}

function evidenceHtml({ evidence }: FileStep, symbols: Symbols, { t }: Words): string {
  if (evidence.length === 0) return ''
  const items = evidence.map(({ sign, text, how, source }) => {
    const said = [how, source].filter((part) => part !== '').join(' · ')
    return `<li>${symbols.use(sign, { width: 14, height: 14 }, 'sign', '')}<span>${markupText(text)} <span class="soft">${markupText(said)}</span></span></li>`
  })
  return `<details><summary>${markupText(t('file.basedOn'))}</summary><ul class="evidence">${items.join('')}</ul></details>`
}

/** Only on paper. */
const room = ({ t }: Words) =>
  `<div class="room" aria-hidden="true"><p><b>${markupText(t('file.room'))}</b></p>${'<i></i>'.repeat(4)}<p><span>${markupText(t('file.who'))}</span><u></u><span>${markupText(t('file.when'))}</span><u></u></p></div>`
