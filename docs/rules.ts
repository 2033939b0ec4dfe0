import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../contract/rule.ts'
import { loadQueries } from '../server/rules/load-queries.ts'
import { type LoadedRule } from '../server/store/queries.ts'
import { rulesFolder } from '../server/rules/load-queries.ts'
import { exampleSvg } from './example-svg.ts'

/* Makes docs/rules.md and a page per rule from the rule files: `npx tsx docs/rules.ts`. A test holds the pages against them. */

export const docsFolder = dirname(fileURLToPath(import.meta.url))
/** About no find in particular: a setting by its key, and who or what it is about in words. */
const filledBy = (places: Rule['texts']['nl']['places']) => (text: string) =>
  capital(text.replace(' ({kind})', '').replace(/\{(\w+)%?\}/g, (_, key: string) => `*${places?.[key] ?? key}*`))
/** With a capital, also where it begins with words that are filled in. */
const capital = (text: string) => text.replace(/^\*?./, (first) => first.toUpperCase())
const value = (one: Rule['settings'][number]['default']) => (Array.isArray(one) ? one.join(', ') : String(one))
const within = ({ min, max, unit }: Rule['settings'][number]) =>
  [unit, min === undefined ? undefined : `from ${min}`, max === undefined ? undefined : `to ${max}`]
    .filter((one) => one !== undefined)
    .join(', ')

/** What a rule reads, as the file that finds says it: its first comment. */
function readingOf(text: string): string {
  const line = /^\/\/ (.*)$/m.exec(text)?.[1]
  const block = /\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]
  return (line ?? block ?? '').replace(/\n \* ?/g, ' ').trim()
}

function page({ rule, example, folder: name, query }: LoadedRule, folder: string): string {
  const file = query === null ? 'find.ts' : 'query.cypher'
  const text = query ?? readFileSync(join(folder, name, file), 'utf8')
  const { en, nl } = rule.texts
  const [filled, filledDutch] = [filledBy(en.places), filledBy(nl.places)]
  const settings = rule.settings.map((setting) => {
    const bounds = within(setting)
    return `- \`${setting.key}\` = ${value(setting.default)}${bounds === '' ? '' : ` (${bounds})`}. ${setting.description.en}`
  })
  const weighs = Object.entries(en.weighs).map(([severity, why]) => `- ${severity}: ${filled(why)}`)
  const shown = (which: 'find' | 'miss') => `![${example[which].caption.en}](${rule.id}-${which}.svg)`
  return [
    `# ${rule.id} ${en.name} · ${nl.name}`,
    `${en.general} · ${nl.general}`,
    `**Reads** [${name}/${file}](../../rules/${name}/${file}): ${readingOf(text)}`,
    `**Found when.** ${filled(en.formula)}`,
    `**Why it counts.** ${filled(en.why)}`,
    `**Severity**\n${weighs.join('\n')}`,
    ...(rule.advice ? ['This is advice: it is kept separate, and is not counted among the gaps.'] : []),
    `**Settings**\n${settings.join('\n') || 'None.'}`,
    `**A find**, looked at on ${example.find.on}. ${example.find.caption.en}`,
    shown('find'),
    `**A near miss**, looked at on ${example.miss.on}. ${example.miss.caption.en}`,
    shown('miss'),
    `**What it says.** ${filled(en.seen)} "${filled(en.question)}" (${filledDutch(nl.question)})`,
    `**What can be done.** ${filled(en.remedy)}`,
    `**Exceptions.** ${filled(en.exceptions)}`,
    `**Source.** ${rule.source.title}${rule.source.url === null ? '' : `, <${rule.source.url}>`}`,
    '[All rules](../rules.md)',
  ].join('\n\n')
}

const head = `# The rules

Made from the files in \`rules/\` by \`docs/rules.ts\`; change those, not these pages. A rule counts what is in force on the day and has a strength of at
least 1 or none recorded. What a cluster does counts for its members and the other way round, never for sister members. A statement in a stopped or not realised activity counts
nowhere, nor does work on the floor of a planned one. What would be decided by words that name nobody in particular, by a statement without level, or on a level of which nobody
speaks, is *not decidable*: it is asked, and not counted as found.

A finding holds \`about, severity, level, facts, evidence, missing\`. One whose \`missing\` is empty is a find, another is not decidable. A line without level may be at any level, each by itself: what every
way finds is found, what none finds is clear. Each rule has
a page, with an example of a find and of a near miss, both run by a test.`

const line = ({ rule: { id, texts } }: LoadedRule) =>
  `| [${id}](rules/${id}.md) | ${texts.en.name} · ${texts.nl.name} | ${texts.en.general} |`

/** Every page and drawing by its path below docs/, made from the rules of a folder. */
export function rulePages(folder = rulesFolder): Map<string, string> {
  const { rules } = loadQueries(undefined, folder)
  const index = [head, `| rule | name | asks |\n| --- | --- | --- |\n${rules.map(line).join('\n')}`].join('\n\n')
  return new Map([
    ['rules.md', `${index}\n`],
    ...rules.flatMap((rule): [string, string][] => [
      [`rules/${rule.rule.id}.md`, `${page(rule, folder)}\n`],
      [`rules/${rule.rule.id}-find.svg`, exampleSvg(rule.example.find, rule.rule, true)],
      [`rules/${rule.rule.id}-miss.svg`, exampleSvg(rule.example.miss, rule.rule, false)],
    ]),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = rulePages()
  mkdirSync(join(docsFolder, 'rules'), { recursive: true })
  for (const name of readdirSync(join(docsFolder, 'rules')))
    if (!pages.has(`rules/${name}`)) rmSync(join(docsFolder, 'rules', name))
  for (const [path, text] of pages) writeFileSync(join(docsFolder, path), text)
}
