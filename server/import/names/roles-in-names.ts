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
  if (colon?.[1] !== undefined && colon[2] !== undefined && isRole(colon[2])) {
    const before = takeRoleOff(colon[1])
    const role = withoutPerson(colon[2])
    return { ...before, role, words: `${before.words}: ${role}` }
  }
  const roles: string[] = []
  const strip = (keptOf: (within: string) => string) =>
    text
      .replaceAll(parentheses, (all: string, last?: string, inner?: string) =>
        abbreviation.test(inner ?? '') ? all : keptOf(last ?? inner ?? ''),
      )
      .trim()
  const words = strip((within) => {
    if (!isRole(within)) return ''
    const role = withoutPerson(within)
    roles.push(role)
    return ` (${role})`
  })
  const name = strip(() => '')
  return name === '' ? { name: text, role: null, words: text } : { name, role: roles[0] ?? null, words }
}

/** What a role is about; other words beside it may be the name of who has it. */
const topics = new Set(
  'van en de het voor in der sociale zaken werk inkomen sociaal domein economie economische onderwijs jeugd zorg welzijn arbeidsmarkt arbeidsmarktbeleid participatie participatiewet financien werkgelegenheid college bestuur raad directie team regio regionaal regionale landelijk algemeen dagelijks publiek privaat beleid uitvoering werkgevers werkgeversdienstverlening werknemers gemeenten gemeente of the for and work income economy social affairs education'.split(
    ' ',
  ),
)

/** A role with what it is about, and without any name that stands beside it. */
function withoutPerson(text: string): string {
  if (/^(?:mede )?namens |^vanuit /i.test(text)) return text
  const each = text.split(/\s+/)
  const bareWord = (word: string) => wordKey(word).replaceAll(/[^a-z0-9&]/g, '')
  const isOfRole = (word: string) => role.test(bareWord(word))
  const isFree = each.every((word) => isOfRole(word) || topics.has(bareWord(word)) || abbreviation.test(word))
  return isFree ? text : each.filter(isOfRole).join(' ') || (/[a-z]+/i.exec(text)?.[0] ?? '')
}

const abbreviation = /^[A-Z\d&-]{2,8}$/
/** At the end, or behind a word of which it is no part: "werk(gevers)organisatie" is one word. */
const parentheses = /\s*\(([^()]*)\)\s*$|\s+\(([^()]*)\)(?=[\s,;|/:])/g
