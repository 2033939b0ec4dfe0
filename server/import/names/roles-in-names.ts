import { wordKey } from '../table/cell-text.ts'

/** Roles of people and of organisations that may stand with a name: they are kept in the words of the source. */
const role =
  /^(?:[a-z]+ )*(?:wethouders?|burgemeesters?|directeur(?:en)?|directie|bestuur(?:der|ders|slid|sleden)?|(?:bestuurs|kring|regio|college|vice|plaatsvervangend )?voorzitters?|gedeputeerden?|managers?|(?:regio|rayon|district|districts|programma|project|account|locatie|team)managers?|(?:project|team|programma)leiders?|leden|lid|secretaris(?:sen)?|hoofd(?:en)?|beleidsadviseurs?|beleidsmedewerkers?|adviseurs?|coordinator(?:en)?|kwartiermakers?|vertegenwoordigers?|collegeleden|collegelid|college|ambtenaren|ambtenaar|portefeuillehouders?|trekkers?|deelnemers?|algemeen bestuur|dagelijks bestuur|raad van bestuur|accounthouders?|accountteams?|penvoerders?|opdrachtgevers?|opdrachtnemers?|uitvoerders?|alderman|aldermen|mayor|director|chair|board member|manager|namens .*|mede namens .*|vanuit .*)(?: .*)?$/

export type NameWithRole = { name: string; role: string | null; words: string }

const isRole = (text: string) =>
  wordKey(text)
    .split(/\s*(?:,|\ben\b|\band\b)\s*/)
    .every((part) => part !== '' && role.test(part))

/**
 * A name without what stands in parentheses or behind a colon. A role is kept in `words`; anything else in parentheses may be a person
 * and is in neither. The same text when nothing comes off.
 */
export function takeRoleOff(text: string): NameWithRole {
  const colon = /^(.{2,}?)\s*:\s*([^:]+)$/.exec(text)
  if (colon?.[1] !== undefined && colon[2] !== undefined && isRole(colon[2])) {
    const before = takeRoleOff(colon[1])
    return { ...before, role: colon[2], words: `${before.words}: ${colon[2]}` }
  }
  let role: string | null = null
  const strip = (isKept: (within: string) => boolean) =>
    text
      .replaceAll(parentheses, (all: string, last?: string, inner?: string) =>
        isKept(last ?? inner ?? '') || abbreviation.test(inner ?? '') ? all : '',
      )
      .trim()
  const words = strip((within) => {
    if (!isRole(within)) return false
    role ??= within
    return true
  })
  const name = strip(() => false)
  return name === '' ? { name: text, role: null, words: text } : { name, role, words }
}

const abbreviation = /^[A-Z\d&-]{2,8}$/
/** At the end, or behind a word of which it is no part: "werk(gevers)organisatie" is one word. */
const parentheses = /\s*\(([^()]*)\)\s*$|\s+\(([^()]*)\)(?=[\s,;|/:])/g
