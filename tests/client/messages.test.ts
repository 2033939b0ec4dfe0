import { describe, expect, it } from '@jest/globals'
import en from '../../client/i18n/en.ts'
import nl from '../../client/i18n/nl.ts'
import { formatList, wordsIn } from '../../client/i18n/words.ts'
import { projectFiles, read } from '../support/files.ts'

const source = projectFiles()
  .filter((path) => /^client\/.*\.tsx?$/.test(path))
  .map(read)
  .join('\n')
/** `sector.${sector}` stands for every key that begins and ends so. */
const patterns = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{[^}]*\}([.a-zA-Z]*)`/g)].map(
  ([, begin = '', end = '']) => [begin, end] as const,
)
const used = (key: string) =>
  source.includes(`'${key}'`) ||
  patterns.some(([begin, end]) => key.startsWith(begin) && key.endsWith(end)) ||
  (key.endsWith('.none') && source.includes('`${name}.none`')) ||
  (key.endsWith('.what') && source.includes('`${name}.what`'))
const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort()

describe('the messages', () => {
  it('are there in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl))
  })

  it('are all used', () => {
    expect(Object.keys(nl).filter((key) => !used(key))).toEqual([])
  })

  it.each(Object.entries(nl))('%s has the same forms in English', (key, dutch) => {
    const english = (en as Record<string, string>)[key] ?? ''
    expect(dutch.trim()).not.toBe('')
    expect(english.trim()).not.toBe('')
    expect(english.split(' | ').length).toBe(dutch.split(' | ').length)
    expect(places(english).filter((place) => !places(dutch).includes(place))).toEqual([])
  })

  it('follow the number', () => {
    const { t, number } = wordsIn('nl')
    expect(t('count.statements', { n: 1 })).toBe('1 uitspraak')
    expect(t('count.statements', { n: 56 })).toBe('56 uitspraken')
    expect(t('count.statements', { n: 1200 })).toBe('1.200 uitspraken')
    expect([number(2), number(12), number(13)]).toEqual(['twee', 'twaalf', '13'])
    expect(wordsIn('en').t('count.statements', { n: 1200 })).toBe('1,200 statements')
  })

  it('string a list and a day as the language does', () => {
    expect(formatList(wordsIn('nl'), ['Goes', 'Hulst', 'Tholen'])).toBe('Goes, Hulst en Tholen')
    expect(formatList(wordsIn('en'), ['Goes', 'Hulst', 'Tholen'])).toBe('Goes, Hulst and Tholen')
    expect(wordsIn('nl').day('2020-11-10')).toBe('10 november 2020')
  })
})
