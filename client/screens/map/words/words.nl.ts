import type { Side } from '../../../scene/scene.ts'
import type { MapWords } from './words.ts'

const sides: Record<Side, { name: string; level: string }> = {
  table: { name: 'Tafel', level: 'bestuurlijk' },
  policy: { name: 'Beleid', level: 'ambtelijk' },
  floor: { name: 'Vloer', level: 'uitvoerend' },
  unspecified: { name: 'Niveau', level: 'niet genoemd' },
}
const hows: Record<string, string> = {
  stated: 'staat zo in de bron',
  inferred: 'onze lezing van de bron',
  mentioned: 'genoemd, niet wie',
  members: 'telt mee via leden of verband',
  known: 'bekend, nog niets over gezegd',
  expected: 'verwacht',
}

export const dutchMap: MapWords = {
  side: (side) => sides[side],
  partners: 'Partners',
  band: (partners, sectors) => [
    `${partners} ${partners === 1 ? 'organisatie' : 'organisaties'}`,
    `in ${sectors} ${sectors === 1 ? 'domein' : 'domeinen'}`,
  ],
  nothingYet: 'Straks zie je hier wie elkaar in het werk treft, en wie alleen aan tafel zit.',
  legendName: 'Legenda',
  legend: {
    table: 'bestuurlijk',
    policy: 'ambtelijk',
    floor: 'uitvoerend',
    unspecified: 'niveau niet genoemd',
    stated: 'staat zo in de bron',
    inferred: 'onze lezing van de bron',
    mentioned: 'genoemd, niet wie',
    members: 'telt mee via leden',
    lead: 'trekker, voorzitter',
    known: 'bekend, nog niets over gezegd',
    expected: 'verwacht, ontbreekt',
    place: 'plek verwacht',
    silent: 'nog geen uitspraak',
    centre: 'centrumgemeente',
    stack: 'gelijke partners, één stapel',
    high: 'hiaat, hoog',
    medium: 'hiaat, midden',
    low: 'hiaat, laag',
    assigned: 'hiaat, toegewezen',
    settled: 'hiaat, bewust zo',
    want: 'verwacht tussen twee, niet gevonden',
    split: 'sterk aan één kant, zwak aan de andere',
    fragile: 'enige verbinding',
    open: 'niet te beslissen',
    strength: 'sterkte, 1 tot 5',
    board: 'tafel',
    work: 'werkvloer',
  },
  canvas: {
    name: (region) => `Kaart van ${region}`,
    summary: (partners, rows, findings) =>
      `${partners} partners en groepen, ${rows} overleggen en activiteiten, ${findings} vragen. Alles staat ook in de lijst na de kaart.`,
    keys: 'Pijltjes: langs de partners. Enter: in woorden. Plus en min: groter en kleiner. Esc: niets gekozen.',
  },
  outline: {
    name: 'De kaart in woorden',
    keys: 'Pijl omhoog en omlaag: langs de regels. Pijl rechts: open. Pijl links: terug. Enter: kies. Esc: terug naar de kaart.',
    how: (how) => hows[how] ?? how,
    sits: (count) => (count === 1 ? '1 plek' : `${count} plekken`),
    facts: (count) => (count === 1 ? '1 regel' : `${count} regels`),
    lead: 'trekker of voorzitter',
    nowhere: 'nergens genoemd',
    question: (number) => `vraag ${number}`,
    undecided: (number) => `vraag ${number}, niet te beslissen`,
    tie: (name) => `rechtstreeks met ${name}`,
    nobody: 'niemand genoemd',
  },
  fit: 'Hele kaart',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
}
