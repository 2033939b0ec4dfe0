import { expect, it } from '@jest/globals'
import { decodeText } from '../../server/import/file/decode-text.ts'

const bytes = (text: string, signs: Readonly<Record<string, number>>) =>
  Uint8Array.from(Array.from(text, (letter) => signs[letter] ?? letter.charCodeAt(0)))

it('reads the signs of windows-1252 that ISO-8859-1 lacks: € ’ “ ” – š ž', () => {
  const text = 'Bron;Kosten €5 – “’s-Gravenhage”;š;ž;é'
  const signs = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, š: 0x9a, ž: 0x9e }
  expect(decodeText(bytes(text, signs))).toEqual({ text, encoding: 'windows-1252', isGuessed: false })
})

it('guesses an old Macintosh where its accents would be signs in the middle of words', () => {
  const text = 'Súdwest-Fryslân;coördinatie;één;Noord-België'
  const signs = { ú: 0x9c, â: 0x89, ö: 0x9a, é: 0x8e, ë: 0x91 }
  expect(decodeText(bytes(text, signs))).toEqual({ text, encoding: 'macintosh', isGuessed: true })
})
