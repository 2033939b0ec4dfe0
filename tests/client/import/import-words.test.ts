import { describe, expect, it } from '@jest/globals'
import { columnMeanings, letterMeanings, textEncodings, zeroMeanings } from '../../../contract/answers/import-words.ts'
import type { ImportNotice } from '../../../contract/answers/import.ts'
import nl from '../../../client/i18n/nl.ts'
import { wordsIn } from '../../../client/i18n/words.ts'
import { noticeSentence, noticeText, answerText, whyText } from '../../../client/text/import/notice-sentence.ts'
import { fieldTexts, previewHeadline } from '../../../client/text/import/preview-words.ts'
import { projectFiles, read } from '../../support/files.ts'
import { graph } from '../../support/zeeland.ts'

const dutch = wordsIn('nl')
/** Where the reader names a code: `add('self'`, `error('day-wrong'`, `code: 'xls-old'`, `question: 'former-divided'`, either side of a choice. */
const named =
  /(?:\b(?:add|error|question|refuse|note|code)\(|\b(?:code|question|level|strength|role|status): |[?:] |\?\? )'([a-z]+(?:-[a-z0-9]+)+|self|letters|asymmetric|meaning|encoding|macro)'/g
/** Words with a dash that are no code: a meaning of a column, a kind of cell, an encoding, a problem. */
const noCode =
  /^(tie-level|level-letters|strength-words|utf-.*|windows-1252|levels-.*|yes-no|bad-request|strength-(administrative|policy|operational)|ketenkaart-network)$/

const fromCode = projectFiles()
  .filter((path) => /^server\/import\/.*\.ts$/.test(path))
  .flatMap((path) => [...read(path).matchAll(named)].map(([, code = '']) => code))
const fromFiles = projectFiles()
  .filter((path) => /^tests\/import\/files\/.*\.answer\.json$/.test(path))
  .flatMap((path) => {
    const { questions = [], errors = [] } = JSON.parse(read(path)) as Record<string, { code: string }[]>
    return [...questions, ...errors].map(({ code }) => code)
  })
const codes = [...new Set([...fromCode, ...fromFiles])].filter((code) => !noCode.test(code)).sort()

describe('what is said of a file', () => {
  it('has words for each code the reader can give', () => {
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter((code) => !Object.hasOwn(nl, `import.say.${code}`))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('fills all its places (%s)', (lang) => {
    const fault = { kind: 'fault', words: 'x', part: 'p', other: 4, length: 9, most: 5 } as const
    const texts = codes.map((code) => noticeText({ ...fault, code }, wordsIn(lang)))
    expect(texts.filter((text) => text.includes('{') || !/[.?]$/.test(text))).toEqual([])
  })

  it('names file, sheet, row, column and header, what stands there, and what to do', () => {
    const notice: ImportNotice = {
      ...{ code: 'level-wrong', kind: 'fault', sheet: 'Wie zit waar', row: 1037, column: 'C', header: 'Niv.' },
      ...{ words: 'strat.', allowed: ['administrative', 'policy', 'operational'] },
    }
    expect(noticeSentence(notice, dutch, 'overleggen.xlsx')).toBe(
      'overleggen.xlsx, blad Wie zit waar, rij 1037, kolom C (Niv.): ‘strat.’ is geen niveau dat we kennen. Kies bestuurlijk, ambtelijk of uitvoerend.',
    )
    expect(noticeSentence({ ...notice, header: '', allowed: [] }, wordsIn('en'))).toBe(
      'Sheet Wie zit waar, row 1037, column C: ‘strat.’ is not a level we know.',
    )
  })

  it('leaves out what does not apply', () => {
    expect(noticeSentence({ code: 'xls-old', kind: 'fault' }, dutch, 'oud.xls')).toBe(
      'oud.xls: Dit is een oud Excel-bestand. Sla het op als xlsx.',
    )
    expect(noticeSentence({ code: 'macro', kind: 'notice', sheet: null }, dutch)).toBe(
      'Het bestand heeft macro’s. Die zijn niet geopend.',
    )
    expect(noticeText({ code: 'other-region', kind: 'fault', words: 'AM01' }, dutch)).toContain('van regio AM01')
    expect(noticeText({ code: 'of-later', kind: 'fault' }, dutch)).toBe(dutch.t('import.say.other'))
  })

  it('has words for each answer and each meaning of a column', () => {
    const all = [
      ...letterMeanings,
      ...textEncodings,
      ...zeroMeanings,
      'new',
      'nobody',
      'observer',
      'partner',
      'take',
      'leave',
    ]
    expect(all.filter((value) => !Object.hasOwn(nl, `import.option.${value}`))).toEqual([])
    expect(columnMeanings.filter((value) => !Object.hasOwn(nl, `import.meaning.${value}`))).toEqual([])
    expect(answerText({ code: 'level-missing' }, { value: 'policy' }, dutch)).toBe('ambtelijk')
    expect(answerText({ code: 'meaning' }, { value: 'note' }, dutch)).toBe('opmerking')
    const asked = { code: 'name-typing', options: [{ value: 'Goes' }, { value: 'new' }] }
    expect(asked.options.map((option) => answerText(asked, option, dutch))).toEqual(['is dezelfde', 'is nieuw'])
    expect(answerText({ ...asked, code: 'former-divided' }, { value: 'Goes' }, dutch)).toBe('Goes')
    expect(whyText(['former', 'file', 'of-later'], dutch)).toBe('vroegere gemeente; soort uit het bestand')
  })
})

describe('the headline of a preview', () => {
  const counts = { new: 30, changed: 4, same: 0, unclear: 3, stopped: 1 }
  const set = { operationId: '0', title: '', by: null, changes: [{}] } as never

  it('says what the file brings, and for how many rows somebody is needed', () => {
    const brings = new Map([
      ['partner', 7],
      ['involvement', 23],
      ['source', 1],
    ] as const)
    expect(previewHeadline({ counts, changeSet: set }, { brings, needed: 3 }, dutch)).toBe(
      'Het bestand brengt 7 partners en 23 plekken. Bij 3 rijen hebben we jou nog nodig.',
    )
    const none = new Map()
    expect(previewHeadline({ counts, changeSet: set }, { brings: none, needed: 0 }, dutch)).toBe(
      'Het bestand wijzigt 4 gegevens.',
    )
    expect(previewHeadline({ counts, changeSet: null }, { brings: none, needed: 0 }, dutch)).toMatch(/^Niets nieuws/)
    expect(previewHeadline({ counts, changeSet: null }, { brings: none, needed: 1 }, dutch)).not.toMatch(/^Niets/)
  })

  it('says what a field was and becomes in words', () => {
    const fields = [
      { field: 'level', before: 'policy', after: 'administrative' },
      { field: 'role', before: null, after: 'lead' },
      { field: 'lastConfirmed', before: null, after: '2026-11-03' },
      { field: 'at', before: null, after: graph.bodies[0]?.id },
      { field: 'source', before: null, after: graph.sources[0]?.id },
      { field: 'statement', before: 'a', after: 'b' },
    ]
    expect(fieldTexts({ what: 'involvement', fields }, graph, dutch)).toEqual([
      { label: 'Niveau', before: 'ambtelijk', after: 'bestuurlijk' },
      { label: 'Rol', before: 'niet vastgelegd', after: expect.stringContaining('trekker') },
      { label: 'Bevestigd op', before: 'niet vastgelegd', after: '3 november 2026' },
      { label: 'Bij', before: 'niet vastgelegd', after: graph.bodies[0]?.short ?? graph.bodies[0]?.name },
      { label: 'Bron', before: 'niet vastgelegd', after: graph.sources[0]?.title },
    ])
  })
})
