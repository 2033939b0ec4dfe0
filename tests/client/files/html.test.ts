import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { makeHtml } from '../../../client/files/html/make-html.ts'
import { pageColours } from '../../../client/files/html/page-style.ts'
import { fixedParts, pagePolicy, partHashes } from '../../../client/files/html/page-policy.ts'
import { webFont } from '../../../client/picture/typeface/font-files.ts'
import { read } from '../../support/files.ts'
import { sampleDocument } from './sample.ts'

const [regular, bold] = await Promise.all([webFont(400), webFont(600)])
const fonts = { regular, bold }
const page = (more = {}) => makeHtml(sampleDocument(more), fonts)
const noted = sampleDocument().steps.map((step) => ({ ...step, notes: 'Alleen voor mij.' }))

describe('an offline page', () => {
  it('names its letters, style and script by their hashes, and allows nothing else', () => {
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const { letters, style, script } = fixedParts(fonts)
    expect({ letters: hashOf(letters), style: hashOf(style), script: hashOf(script) }).toEqual(partHashes)
    expect(pagePolicy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^ ;]+' 'sha256-[^ ;]+'; script-src 'sha256-[^ ;]+'; font-src data:; /,
    )
  })

  it('has no address to load from, no style or script of its own in an element', () => {
    const html = page()
    const { letters, style, script } = fixedParts(fonts)
    const rest = [letters, style, script].reduce((text, part) => text.replace(part, ''), html)
    expect(rest).not.toMatch(/\b(src|srcset|style|on[a-z]+)=/)
    expect([...rest.matchAll(/href="([^"]*)"/g)].filter(([, to = '']) => !to.startsWith('#'))).toEqual([])
    expect(rest).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
  })

  it('has the colours of the page in both themes', () => {
    const tokens = (css: string) =>
      Object.fromEntries([...css.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
    const [light = '', dark = ''] = read('client/style/tokens.css').split("[data-theme='dark']")
    const [ownLight = '', ownDark = ''] = pageColours.split('@media')
    expect(tokens(light)).toMatchObject(tokens(ownLight))
    expect(tokens(dark)).toMatchObject(tokens(ownDark))
  })

  it('gives each step a title, its drawing with its words, a list of the same, and what it is based on', () => {
    const html = page()
    expect(html.match(/<h1 /g)).toHaveLength(8)
    const [, step = ''] = /(<section class="step is-drawn" id="stap-2".*?<\/section>)/s.exec(html) ?? []
    for (const part of [
      ...[
        'Waar tafel en vloer verschillen',
        'aria-label="30 partners zitten aan 5 tafels',
        '<mark>Wie doet de uitvoering',
      ],
      ...['Dezelfde lijst als bij stap 1', 'Meerjarenagenda 2021-2025'],
      ...['30 van 30 partners · 0 filters', 'Wat wij hierover afspreken'],
    ])
      expect(step).toContain(part)
  })

  it('writes each list once', () => {
    const html = page()
    const [, first = ''] = /(<section class="step is-drawn" id="stap-1".*?<\/section>)/s.exec(html) ?? []
    expect(first).toContain('<caption>Wie zit waar</caption>')
    expect(html.match(/<caption>Wie zit waar<\/caption>/g)).toHaveLength(1)
  })

  it('writes each picture once', () => {
    const [first] = sampleDocument().steps
    const steps = [first, first].flatMap((step) => (step === undefined ? [] : [step]))
    const html = page({ steps })
    expect(html.match(/>Zeeuwse Werkkamer<\/text>/g)).toHaveLength(1)
  })

  it('holds notes only where they were asked for', () => {
    expect(page({ steps: noted, withNotes: true })).toContain('Alleen voor mij.')
    expect(page()).not.toContain('open-notes"')
  })

  it('has every word as text', () => {
    expect(page()).toContain('Wie namens de werkgevers op de vloer staat &lt;&amp;&gt; &quot;zo&quot;.')
  })

  it('is the same text for the same document', () => {
    expect(page()).toBe(page())
  })
})
