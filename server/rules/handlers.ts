import type { Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { ProblemError } from '../errors/problem-error.ts'

export function ruleHandlers({ queries }: { queries: Queries }): Pick<Handlers, 'listRules' | 'getRule'> {
  const { rules } = queries
  return {
    listRules: () => Promise.resolve({ answer: { rules: rules.map(({ rule }) => rule) } }),
    getRule: async ({ params: { ruleId } }) => {
      const found = await Promise.resolve(rules.find(({ rule }) => rule.id === ruleId))
      if (found === undefined)
        throw new ProblemError('not-found', `There is no rule ${ruleId}. GET /rules lists them all.`)
      return { answer: { rule: found.rule, example: found.example } }
    },
  }
}
