import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../contract/rule.ts'
import { cypherFolder, loadQueries } from '../server/queries.ts'
import type { LoadedRule } from '../server/rules/files.ts'

/* Makes docs/rules.md from the rule files: `npx tsx docs/rules.ts`. A test holds the page against them. */

export const page = fileURLToPath(new URL('rules.md', import.meta.url))
const filled = (text: string) => text.replace(/\{(\w+)%?\}/g, '*$1*')
const value = (one: Rule['settings'][number]['default']) => (Array.isArray(one) ? one.join(', ') : String(one))

function section({ rule, query }: LoadedRule): string {
  const cypher = readFileSync(`${cypherFolder}/${query}.cypher`, 'utf8')
  const reading = (cypher.split('\n')[0] ?? '').replace(/^\/\/ /, '')
  const { en, nl } = rule.texts
  const settings = rule.settings.map((one) => `- \`${one.key}\` = ${value(one.default)}. ${one.description.en}`)
  const weighs = Object.entries(en.weighs).map(([severity, why]) => `- ${severity}: ${filled(why)}`)
  return [
    `## ${rule.id} ${en.name} · ${nl.name}`,
    `**Reads** [${query}.cypher](../cypher/${query}.cypher): ${reading}`,
    `**Found when.** ${filled(en.formula)}`,
    `**Why it counts.** ${filled(en.why)}`,
    `**Severity**\n${weighs.join('\n')}`,
    `**Settings**\n${settings.join('\n') || 'None.'}`,
    `**Example.** ${filled(en.seen)} "${filled(en.question)}" (${filled(nl.question)})`,
    `**What can be done.** ${filled(en.remedy)}`,
    `**Exceptions.** ${filled(en.exceptions)}`,
    `**Source.** ${rule.source.title}${rule.source.url === null ? '' : `, <${rule.source.url}>`}`,
  ].join('\n\n')
}

const head = `# The rules

Made from the files in \`cypher/gaps/\` by \`docs/rules.ts\`; change those, not this page. A rule counts what is in force on the day and has a strength of at
least 1 or none recorded. What a cluster does counts for its members and the other way round, never for sister members. A statement in a stopped or not realised activity counts
nowhere, nor does work on the floor of a planned one. What would be decided by words that name nobody in particular, by a statement without level, or on a level of which nobody
speaks, is *not decidable*: it is asked, and not counted as found.`

export const rulesPage = () => `${[head, ...loadQueries().rules.map(section)].join('\n\n')}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, rulesPage())
