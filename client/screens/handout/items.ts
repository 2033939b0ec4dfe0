import type { Rule } from '../../../contract/rule.ts'
import { type Finding, isQuestion } from '../../scene/scene.ts'

/** One heading of the sheet: a rule as a question over the whole region, with the finds it is about. */
export type HandoutTheme = { rule: Rule; findings: Finding[] }
export type Handout = {
  themes: HandoutTheme[]
  /** How many questions are there. */
  asked: number
  /** Left out, for they are for the coordinator alone; and held back by a filter. */
  private: number
  held: number
}

/** The open questions in the order of the meeting, by theme: no heading names anybody. */
export function handoutOf(findings: readonly Finding[], rules: readonly Rule[]): Handout {
  const open = findings.filter(isQuestion)
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]))
  const hidden = (one: Finding) => byId.get(one.rule)?.audience === 'coordinator'
  const asked = open.filter((one) => !hidden(one) && !one.filtered)
  const themes = [...new Set(asked.map(({ rule }) => rule))].flatMap((id): HandoutTheme[] => {
    const rule = byId.get(id)
    return rule === undefined ? [] : [{ rule, findings: asked.filter((one) => one.rule === id) }]
  })
  const shown = open.filter((one) => !hidden(one))
  return { themes, asked: asked.length, private: open.length - shown.length, held: shown.length - asked.length }
}
