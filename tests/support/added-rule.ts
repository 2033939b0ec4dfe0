import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rulesFolder } from '../../server/rules/load-queries.ts'

const cypher = `// Who has one place at the board table only: one row a partner.
MATCH (:Region {id: $region})<-[:IN]-(p:Partner)-[seat:ADMINISTRATIVE]->(table)
WHERE (table:Body OR table:Activity)
  AND coalesce(seat.strength, 1) >= 1
  AND coalesce(seat.since, $on) <= $on
  AND coalesce(seat.until, $on) >= $on
WITH p, collect(seat.id) AS seats
WHERE size(seats) <= $settings.most
RETURN 'G99' AS rule,
       [p.id] AS about,
       'low' AS severity,
       'administrative' AS level,
       {seats: size(seats)} AS facts,
       seats AS evidence,
       [] AS missing
`
const texts = {
  nl: {
    name: 'Eén plek aan tafel',
    question: 'Is één plek genoeg voor {name}?',
    short: 'Hoogstens één plek aan tafel',
    general: 'Wie heeft maar één plek aan tafel?',
    seen: '{name} heeft {seats} plek aan tafel.',
    formula: '{name} heeft hoogstens {most} plekken aan de bestuurstafel.',
    why: 'Dit is een regel van een test.',
    remedy: 'Vraag het {name}.',
    exceptions: 'Geen.',
    undecidable: 'Is één plek genoeg voor {name}?',
    weighs: { low: 'Het weegt licht.' },
    places: { name: 'een partner' },
  },
  en: {
    name: 'One place at the table',
    question: 'Is one place enough for {name}?',
    short: 'At most one place at the table',
    general: 'Who has only one place at the table?',
    seen: '{name} has {seats} place at the table.',
    formula: '{name} has at most {most} places at the board table.',
    why: 'This is a rule of a test.',
    remedy: 'Ask {name}.',
    exceptions: 'None.',
    undecidable: 'Is one place enough for {name}?',
    weighs: { low: 'It weighs little.' },
    places: { name: 'a partner' },
  },
}
const description = { nl: 'Tot en met dit aantal plekken.', en: 'Up to this number of places.' }
const rule = {
  id: 'G99',
  side: 'table',
  picture: 'badge',
  advice: false,
  audience: 'all',
  under: [],
  texts,
  settings: [{ key: 'most', default: 1, min: 1, max: 9, step: 1, unit: 'count', description }],
  source: { title: 'A test', url: null },
}

/** A folder with all our rules, and a rule G99 that was added by files alone. Whoever asks for it takes it away. */
export function folderWithNewRule(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-new-rule-'))
  cpSync(rulesFolder, folder, { recursive: true })
  const own = join(folder, 'G99-one-place')
  mkdirSync(own)
  writeFileSync(join(own, 'query.cypher'), cypher)
  writeFileSync(join(own, 'texts.json'), JSON.stringify(rule))
  // Its example is that of another: who is only at the table has one place there.
  cpSync(join(folder, 'G01-only-at-the-table', 'examples.json'), join(own, 'examples.json'))
  return folder
}
