import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import en from '../../client/i18n/en.ts'
import nl from '../../client/i18n/nl.ts'
import { Rule } from '../../contract/rule.ts'
import { problems } from '../../contract/problem.ts'
import { read } from '../support/files.ts'

/** Every text somebody reads, each with where it stands. */
type Text = readonly [where: string, text: string]

/** Word or phrase that is not used, and what is said instead; the list of `CONTEXT.md`, and phrases of its kind. */
const dutch: readonly (readonly [RegExp, string])[] = [
  [/domein/i, 'sector'],
  [/werkverband(?<!samenwerkingsverband)/i, 'werkgroepen en activiteiten'],
  [/\b(via|leden of|zijn) (het )?(verband|geheel)\b/i, 'samenwerkingsverband'],
  [/gespreksvra|vra(ag|gen) voor het gesprek/i, 'hiaat, hiaten om te bespreken'],
  [/niet te beslissen|nog open:/i, 'open vraag'],
  [/geen vraag\b/i, 'geen hiaat'],
  [/\bvraag zelf/i, 'stel zelf een vraag'],
  [/welk dan ook(?<!welk niveau dan ook)/i, 'op welk niveau dan ook'],
  [/\btref(t|fen|f)\b/i, 'ontmoeten, contact hebben'],
  [/\btrek(t|ken|ker is niet)\b(?! iets)/i, 'is trekker van'],
  [/volg(t|en) alleen/i, 'doet alleen mee'],
  [/niet wie\b(?! ze| trekker)/i, 'zonder naam'],
  [/\brust(en)? op|waar .* op rust/i, 'gebaseerd op'],
  [/proefstand/i, 'proef'],
  [/in het echt/i, 'zonder proef'],
  [/lo(o|)p(t|en) zelf door/i, 'gaat zelf door'],
  [/(doet|doen) samen met wie/i, 'de partners van ... samen met die van ...'],
  [/sinds wanneer staat/i, 'sinds wanneer heeft ... deze status'],
  [/wie ze doet/i, 'wie ze uitvoert'],
  [
    /\b(druk|haal|gooi|sla|leg|zet)\b[^.]{0,40}\b(af|weg|op|vast|aan|klaar)$/i,
    'een knop heet naar wat hij doet: afdrukken',
  ],
  [/terug naar open/i, 'heropenen'],
  [/toetsen (aan|uit)(?<!sneltoetsen (aan|uit))/i, 'sneltoetsen'],
  [/mag leeg/i, 'niet verplicht'],
  [/blijft in deze browser/i, 'wordt in deze browser onthouden'],
  [/ongedaan maken kan/i, 'je kunt dit ongedaan maken'],
  [/^de grond\b|\*de grond/i, 'de onderbouwing'],
  [/laten niets over|er is niets weg/i, 'er blijft niets over; er is niets verwijderd'],
  [/deze plek is er niet/i, 'deze pagina bestaat niet'],
  [/begin jij/i, 'nog leeg'],
  [/geen oppervlakte/i, 'de grootte zegt niets'],
  [/gerichtheid|onbereikbaar|hechtste|hechte groep|vaste kern/i, 'leunt op één partner, zonder verbinding, kern'],
  [/wat licht op/i, 'toon contacten'],
  [/in wat is vastgelegd vinden/i, 'de regels vinden hier'],
  [/\bbewa(ar|art|ard|ren)\b/i, 'opslaan'],
  [/eigen waarneming/i, 'wij, vandaag'],
  [/(vaste|vast) (soort|partner|keten)/i, 'verwachte soort, verwachte partner'],
  [/\brekent?\b|\bgerekend\b/i, 'verwachten'],
  [/\bdrager/i, 'contactpersoon'],
  [/\bgrens van de vraag|\bweegt?\b/i, 'ernst'],
  [/staat in (de )?bron|^zo in de bron/i, 'staat zo in de bron'],
]
const english: readonly (readonly [RegExp, string])[] = [
  [/\bdomains?\b/i, 'sector'],
  [/\bstages?\b/i, 'step'],
  [/\bbod(y|ies)\b/i, 'meeting'],
  [/administrative/i, 'board'],
  [/ask (yourself|by)/i, 'ask your own question'],
  [/reckon/i, 'calculate, work out'],
  [/meant (to be )?so/i, 'intentional'],
  [/place(s)? of work/i, 'working groups and activities'],
  [/quartermaster/i, 'project lead'],
  [/not who\b/i, 'without a name'],
  [/\bnamed (nowhere|at|as|by)\b|nowhere named|named, but/i, 'mentioned'],
  [/no (question|verdict|gap)s?\b(?! in| found| to)/i, 'not a gap, not a verdict, not a problem'],
  [/when it is found|just not/i, 'when a gap is found; close, but not a gap'],
  [/takes? (it|this) up|takes up (?!time)/i, 'take on'],
  [/may be empty/i, 'optional'],
  [/no more( since)?[.]?$|found no more/i, 'no longer'],
  [/^the ground\b/i, 'the evidence'],
  [/falls? away|throw away|go on trying/i, 'drop out, discard, keep trying'],
  [/stands? (apart|by|alone|still)\b|partner apart/i, 'isolated, separate'],
  [/\bpersons\b/i, 'people'],
  [/\bsecur(e|ed|ing)\b/i, 'made to last'],
  [/\bof (no|none|any|whom) .*(it is|the last)/i, 'for no partner ...; none of ...'],
  [/^(of|for) (no|none of)\b/i, 'say it as a sentence: no step is recorded for any partner'],
  [/counts? on\b/i, 'expect, rely on'],
  [/second way|another way|\bby way of\b/i, 'route'],
  [/you begin/i, 'still empty, not started'],
  [/no area/i, 'size means nothing'],
  [/holds? for (every|more|at)/i, 'applies to'],
  [/^in what is recorded/i, 'the rules find ... in what is recorded'],
  [/cannot be decided|not decidable|not to be decided/i, 'open question'],
  [/fixed (list|partner)/i, 'standard list, expected partner'],
  [/\b(said|says) (so )?by the source|source says so|stated so/i, 'stated in the source'],
  [/nothing said yet/i, 'nothing said about it yet'],
  [/\bcarriers?\b|\bcarries (ties|lines)\b/i, 'contact person'],
  [/\bweigh|\bweight\b/i, 'severity'],
  [/slimmed/i, 'scaled back'],
  [/questions? for the meeting/i, 'gaps to discuss'],
  [/own observation/i, 'we do, today'],
]

const leaves = (value: unknown, where: string): Text[] =>
  typeof value === 'string'
    ? [[where, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${where}.${key}`))
      : []
/** The texts of a file of code: what stands between quotation marks. */
const quoted = (path: string): Text[] =>
  [...read(path).matchAll(/'((?:[^'\\\n]|\\.)+)'|`([^`]+)`/g)]
    .map((match): Text => [path, match[1] ?? match[2] ?? ''])
    .filter(([, text]) => / /.test(text))
const folders = readdirSync('rules').filter((name) => /^G\d/.test(name))
const rules = folders.map((name) => Rule.parse(JSON.parse(read(`rules/${name}/texts.json`))))
const captions = (lang: 'nl' | 'en'): Text[] =>
  folders.flatMap((name) =>
    [...read(`rules/${name}/examples.json`).matchAll(new RegExp(`"${lang}": "([^"]*)"`, 'g'))].map(
      ([, text = '']): Text => [`rules/${name}/examples.json`, text],
    ),
  )
const textsOf = (lang: 'nl' | 'en'): Text[] => [
  ...leaves(lang === 'nl' ? nl : en, lang),
  ...rules.flatMap(({ id, texts, settings }) => [
    ...leaves(texts[lang], `${id} ${lang}`),
    ...settings.map(({ key, description }): Text => [`${id} ${key}`, description[lang]]),
  ]),
  ...captions(lang),
  ...quoted(`client/scene/words/words.${lang}.ts`),
  ...quoted(`client/drawn/map/words/words.${lang}.ts`),
  ...(lang === 'nl'
    ? read('docs/gebruik.md')
        .split('\n')
        .map((line, at): Text => [`docs/gebruik.md ${at + 1}`, line])
    : Object.values(problems).map(({ title }): Text => ['problem', title])),
]
/** Each use of what is not said, with what is: empty when all is well. */
const wrongIn = (texts: readonly Text[], banned: readonly (readonly [RegExp, string])[]) =>
  texts.flatMap(([where, text]) =>
    banned.flatMap(([pattern, instead]) =>
      // The parts of a message in two forms stand each by itself; a hole is no word.
      text.split(' | ').some((form) => pattern.test(form.replace(/\{\w+%?\}/g, '_')))
        ? [`${where}: “${text}” says ${String(pattern)}; say “${instead}”`]
        : [],
    ),
  )

describe('the words users read', () => {
  it.each([
    ['nl', dutch],
    ['en', english],
  ] as const)('are those of CONTEXT.md, in %s', (lang, banned) => {
    expect(wrongIn(textsOf(lang), banned)).toEqual([])
  })

  it.each([
    ['nl', dutch, 'Wie treft wie in het domein?'],
    ['en', english, 'How it is reckoned, per domain'],
  ] as const)('are found when they are not, in %s', (lang, banned, planted) => {
    expect(wrongIn([...textsOf(lang), ['planted', planted]], banned)).toHaveLength(2)
  })
})
