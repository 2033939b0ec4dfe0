import { z } from 'zod'
import { type AskedQuestion, partNames, type QuestionId, questionIds } from '../../text/questions/types.ts'
import { single, type Parameter } from './parameter.ts'

const asked = single<QuestionId | null>('ask', z.string().pipe(z.enum(questionIds)), null)
const parts = partNames.map((name) => [name, single<string | null>(name, z.string().min(1).max(200), null)] as const)

/** The question that is asked, with what was chosen in its places: `?ask=between&a=…&b=…`. */
export const questionParameter: Parameter<AskedQuestion | null> = {
  start: null,
  read: (query) => {
    const question = asked.read(query)
    if (question === null) return null
    const chosen = parts.flatMap(([name, part]) => {
      const value = part.read(query)
      return value === null ? [] : [[name, value] as const]
    })
    return { question, parts: Object.fromEntries(chosen) }
  },
  write: (value, query) => {
    if (value === null) return
    asked.write(value.question, query)
    for (const [name, part] of parts) part.write(value.parts[name] ?? null, query)
  },
}
