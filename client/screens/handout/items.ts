import type { Rule } from '../../../contract/rule.ts'
import { type NumberedFinding, isQuestion } from '../../scene/scene.ts'

/** One heading of the sheet: a rule as a question over the whole region, with the finds it is about. */
export type HandoutTheme = { rule: Rule; findings: NumberedFinding[] }
export type Handout = {
  themes: HandoutTheme[]
  /** How many questions are there. */
  asked: number
  /** Left out, for they are for the coordinator alone; and held back by a filter. */
  private: number
  held: number
}

/** The open questions in the order of the meeting, by theme: no heading names anybody. */
export function handoutOf(findings: readonly NumberedFinding[], rules: readonly Rule[]): Handout {
  const open = findings.filter(isQuestion)
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]))
  const hidden = (finding: NumberedFinding) => byId.get(finding.rule)?.audience === 'coordinator'
  const asked = open.filter((finding) => !hidden(finding) && !finding.filtered)
  const themes = [...new Set(asked.map(({ rule }) => rule))].flatMap((id): HandoutTheme[] => {
    const rule = byId.get(id)
    return rule === undefined ? [] : [{ rule, findings: asked.filter((finding) => finding.rule === id) }]
  })
  const shown = open.filter((finding) => !hidden(finding))
  return { themes, asked: asked.length, private: open.length - shown.length, held: shown.length - asked.length }
}
