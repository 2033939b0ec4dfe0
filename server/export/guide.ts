import type { NetworkExport } from './network-export.ts'

type Lang = NetworkExport['lang']

/** Names of what stands beside the sheets of records. */
export const guideNames: Record<Lang, { guide: string; lists: string; file: string }> = {
  nl: { guide: 'Uitleg', lists: 'Lijsten', file: 'lees-mij' },
  en: { guide: 'Read me', lists: 'Lists', file: 'read-me' },
}

/** How each shape of the sheets is to be read, a sentence a line; the first is its title. */
export function guideLines(network: NetworkExport, shape: 'export' | 'template'): string[] {
  const { graph, lang, on, what, persons } = network
  const name = graph.region.name
  return lang === 'nl'
    ? [
        `Ketenkaart: regio ${name}`,
        `Versie ${graph.version} van de regio, uitgegeven op ${on}.`,
        ...(what === 'all' ? [] : [`Dit is een deel van de regio: ${what}.`]),
        'Vul per blad één regel per onderwerp in. Een donkere kop betekent: zonder dit zegt de regel niets.',
        'Leeg betekent: niet vastgelegd. Dat is iets anders dan nee.',
        'Sterkte 0 betekent: gevraagd, en er is geen contact. Geen regel betekent: er is niets vastgelegd.',
        'Meer waarden in één cel? Zet er een puntkomma tussen. Staat er in een waarde zelf een puntkomma, zet die waarde dan tussen aanhalingstekens.',
        'Verwijs naar partners, overleggen, activiteiten en bronnen met hun naam of hun Id. Laat Id leeg bij wat nieuw is.',
        'Begint een tekst met =, +, - of @, dan staat er een apostrof voor. Bij het inlezen gaat die er weer af.',
        ...(shape === 'export'
          ? ['Besluiten en acties staan hier niet in: die passen niet in een cel. Neem daarvoor JSON mee.']
          : []),
        ...(shape === 'export' && !persons ? ['Contactpersonen zijn weggelaten.'] : []),
      ]
    : [
        `Ketenkaart: region ${name}`,
        `Version ${graph.version} of the region, taken out on ${on}.`,
        ...(what === 'all' ? [] : [`This is a part of the region: ${what}.`]),
        'On each sheet, fill in one row for each item. A dark heading means: without this the row says nothing.',
        'Empty means: not recorded. That is not the same as no.',
        'Strength 0 means: asked, and there is no contact. No row means: nothing is recorded.',
        'Several values in one cell? Put a semicolon between them. If a value has a semicolon itself, put that value between quotation marks.',
        'Refer to partners, meetings, activities and sources by name or by Id. Leave Id empty for what is new.',
        'A text that starts with =, +, - or @ has an apostrophe in front. It is taken off when the file is read.',
        ...(shape === 'export'
          ? ['Decisions and actions are not in here: they do not fit in a cell. Take JSON for those.']
          : []),
        ...(shape === 'export' && !persons ? ['Contact people have been left out.'] : []),
      ]
}

/** What a spreadsheet says when a cell is given a word that is not in its list. */
export const listWarning: Record<Lang, { title: string; text: string }> = {
  nl: {
    title: 'Niet in de lijst',
    text: 'Dit staat niet in de lijst. Laat je het staan, dan vraagt Ketenkaart er bij het inlezen naar.',
  },
  en: {
    title: 'Not in the list',
    text: 'This is not in the list. If you leave it, Ketenkaart will ask about it when it reads the file.',
  },
}
