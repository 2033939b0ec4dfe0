import { wordKey } from '../table/cell-text.ts'

/** Roles of people and of organisations that may stand with a name: they are kept in the words of the source. */
const role =
  /^(?:[a-z]+ )*(?:wethouders?|burgemeesters?|directeur(?:en)?|directie|bestuur(?:der|ders|slid|sleden)?|(?:bestuurs|kring|regio|college|vice|plaatsvervangend )?voorzitters?|gedeputeerden?|managers?|(?:regio|rayon|district|districts|programma|project|account|locatie|team)managers?|(?:project|team|programma)leiders?|leden|lid|secretaris(?:sen)?|hoofd(?:en)?|beleidsadviseurs?|beleidsmedewerkers?|adviseurs?|coordinator(?:en)?|kwartiermakers?|vertegenwoordigers?|collegeleden|collegelid|college|ambtenaren|ambtenaar|portefeuillehouders?|trekkers?|deelnemers?|algemeen bestuur|dagelijks bestuur|raad van bestuur|accounthouders?|accountteams?|penvoerders?|opdrachtgevers?|opdrachtnemers?|uitvoerders?|alderman|aldermen|mayor|director|chair|board member|manager|namens .*|mede namens .*|vanuit .*)(?: .*)?$/

export type NameWithRole = { name: string; role: string | null; words: string }

/** Longer than a name with all its roles: it is a cell of something else. */
const LONGEST_NAME = 1_000

const isRole = (text: string) =>
  wordKey(text)
    .split(/\s*(?:,|\ben\b|\band\b)\s*/)
    .every((part) => part !== '' && role.test(part))

/**
 * A name without what stands in parentheses or behind a colon. A role is kept in `words`; anything else in parentheses may be a person
 * and is in neither. The same text when nothing comes off.
 */
export function takeRoleOff(text: string): NameWithRole {
  if (text.length > LONGEST_NAME) return { name: text, role: null, words: text }
  const colon = /^(.{2,}?)\s*:\s*([^:]+)$/.exec(text)
  if (colon?.[1] !== undefined && colon[2] !== undefined && isRole(colon[2]))
    return { ...takeRoleOff(colon[1]), role: colon[2], words: text }
  const parentheses = /^(.+?)\s*\(([^()]*)\)\s*$/.exec(text)
  if (parentheses?.[1] === undefined || parentheses[2] === undefined) return { name: text, role: null, words: text }
  const known = isRole(parentheses[2])
  return { name: parentheses[1], role: known ? parentheses[2] : null, words: known ? text : parentheses[1] }
}
