import type { FileDocument, FileDrawing, FileStep } from '../../../client/files/file-document.ts'
import { movePicture } from '../../../client/picture/move.ts'
import { disc } from '../../../client/picture/path.ts'
import { plane, stroke } from '../../../client/picture/primitives.ts'
import { pictures } from '../../support/pictures.ts'

const drawn = new Map<string, FileDrawing>()
/** A drawing of Zeeland of the tests, by its name: made once. */
export function drawingOf(name: string): FileDrawing {
  const known = drawn.get(name) ?? makeDrawing(name)
  drawn.set(name, known)
  return known
}

function makeDrawing(name: string): FileDrawing {
  const made = pictures[name]?.()
  if (made === undefined) throw new Error(`No picture is called ${name}.`)
  const { picture, frame } = made
  return {
    picture: movePicture(picture, { x: -frame.x, y: -frame.y }),
    width: frame.width,
    height: frame.height,
    legend: [
      { sign: [stroke(disc(7, 7, 5), '#17212b', { width: 1.8 })], width: 14, text: 'onze lezing' },
      { sign: [plane(disc(7, 7, 5.5), '#17212b')], width: 14, text: 'staat zo in de bron' },
      { sign: [stroke('M0 7H34', '#17212b', { width: 2, dash: [8, 4] })], width: 34, text: 'bestuurlijk' },
      { sign: [stroke('M0 7H34', '#17212b', { width: 2 })], width: 34, text: 'uitvoerend' },
      { sign: [plane('M0 0h14v14h-14z', '#f7e463')], width: 14, text: 'leeg, en daar gaat het om' },
    ],
    heading: '30 partners zitten aan 5 tafels; op de vloer staan er 18',
    counts: '30 van 30 partners · 0 filters',
    filters: [],
    gone: [],
    lists: [
      {
        caption: 'Wie zit waar',
        head: ['Partner', 'Aan tafel', 'Op de vloer'],
        rows: [['Orionis', 'Klankbordgroep meerjarenagenda', 'nergens']],
      },
    ],
  }
}

const step = (id: string, more: Partial<FileStep>): FileStep => ({
  ...{ id, what: 'view', kicker: '', title: id, text: '', notes: null, drawing: null, question: null, evidence: [] },
  ...more,
})

/** A story of Zeeland with a step of each kind, and words that are at the edge of what a file can hold. */
export function sampleDocument(more: Partial<FileDocument> = {}): FileDocument {
  return {
    lang: 'nl',
    title: 'stuurgroep 28 november 2026',
    head: 'Zeeland, stuurgroep 28 november 2026',
    made: 'Gemaakt op 28 november 2026 met Ketenkaart, uit versie 12 van de gegevens.',
    heldBack: [],
    names: {},
    name: 'zeeland-stuurgroep-28-november-2026',
    region: 'Zeeland',
    moment: 'Kaart van nu, 28 november 2026',
    day: '2026-11-28',
    version: 12,
    rests: '61 uitspraken uit 7 bronnen',
    leftOut: 'Niet in dit bestand: personen (0), aantekeningen, vragen voor de coördinator (12)',
    steps: [
      step('s1', {
        title: 'Onze regio',
        text: 'Dertig organisaties werken samen aan werk. Van drie weten we nog niet wie.',
        drawing: drawingOf('table and floor'),
      }),
      step('s2', {
        kicker: 'Waar tafel en vloer verschillen',
        title: 'Orionis praat mee, maar is op de vloer niet te vinden',
        text: 'Aan één van de vijf tafels is Orionis genoemd. Bij de negen werkgroepen en activiteiten op de vloer staat de sociale dienst van Walcheren nergens.',
        drawing: drawingOf('table and floor around a partner'),
        question: { number: 1, severity: 'high', text: 'Wie doet de uitvoering namens Orionis?' },
        evidence: [
          {
            sign: [plane(disc(7, 7, 5.5), '#17212b')],
            text: 'Orionis zit in de Klankbordgroep meerjarenagenda',
            how: 'staat zo in de bron',
            source: 'Meerjarenagenda 2021-2025',
          },
        ],
      }),
      step('s3', { title: 'Wie met wie', text: 'Het netwerk van Zeeland.', drawing: drawingOf('network') }),
      step('s4', {
        what: 'words',
        title: 'Wat we nog niet weten',
        text: 'Wie namens de werkgevers op de vloer staat <&> "zo".',
      }),
      step('s5', { what: 'decisions', title: 'Besluiten', text: '' }),
    ],
    sheet: drawingOf('table and floor'),
    agreements: [
      {
        ...{ what: 'decision', number: 1, about: 'Orionis op de vloer', text: 'Orionis wijst een teamleider aan.' },
        ...{ owner: 'Orionis', due: '2027-01-15', on: '2026-11-28' },
      },
      {
        ...{ what: 'action', number: null, about: '', text: 'Nodig het ZB Planbureau uit voor de werkgroep.' },
        ...{ owner: 'Aan de slag', due: null, on: '2026-11-28' },
      },
    ],
    questions: [
      { number: 1, severity: 'high', text: 'Wie doet de uitvoering namens Orionis?' },
      { number: 2, severity: 'medium', text: 'Wie maakt de afspraken met de werkgevers?' },
      { number: 7, severity: 'low', text: 'Moet het ZB Planbureau meedoen op de vloer?' },
    ],
    partners: [
      { name: 'Orionis', kind: 'Sociale dienst', sector: 'Werk en inkomen', table: 'Klankbordgroep', floor: '' },
      {
        name: 'Provincie Zeeland',
        kind: 'Provincie',
        sector: 'Publiek',
        table: 'Vier tafels',
        floor: 'Vier activiteiten',
      },
    ],
    sources: [
      {
        ...{ title: 'Meerjarenagenda arbeidsmarkt Zeeland 2021-2025', kind: 'beleidsstuk', day: null, statements: 31 },
        url: 'https://www.zeeland.nl/agenda/arbeidsmarkt?jaar=2021',
      },
      { title: 'Doe-agenda Perspectief op Werk', kind: 'webpagina', day: '2020-03-01', url: null, statements: 30 },
    ],
    withNotes: false,
    withRoles: true,
    ...more,
  }
}
