import { floorHigh, floorMedium, kindsHigh, kindsMedium, tableHigh, tableMedium } from './gap-lines.ts'

/*
 * Of the regions that were filled later only these rules were worked out by hand, from the statements; docs/seed-count.md says how.
 * A line: rule, what it is about (ids without the region's prefix), severity.
 */
export const handRules = ['G01', 'G02', 'G04']

const drenthe = 'coevorden borger-odoorn hoogeveen de-wolden midden-drenthe'
const veluwe = 'apeldoorn brummen deventer epe ermelo harderwijk lochem putten zeewolde zutphen'
const utrecht =
  'utrecht de-bilt bunnik houten ijsselstein lopik montfoort nieuwegein oudewater stichtse-vecht utrechtse-heuvelrug wijk-bij-duurstede woerden zeist'
const gooi = 'gooise-meren huizen blaricum eemnes laren wijdemeren'

export const gapParts = [
  {
    region: 'AM01',
    found: [...floorHigh('vcp mkb-noord sbb'), ...kindsMedium('social_service werkcentrum regional_bureau win')],
    undecidable: [...floorMedium('provincie'), ...kindsMedium('education_mbo')],
  },
  {
    region: 'AM02',
    found: [
      ...floorHigh('sbb'),
      ...floorMedium('leerwerkloket caparis wsp'),
      ...kindsMedium('social_service werkcentrum regional_bureau win'),
    ],
    undecidable: [
      ...tableMedium('provincie'),
      ...floorHigh('fnv cnv vcp vno-ncw mkb-noord awvn'),
      ...floorMedium('provincie'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM03',
    found: [...tableHigh('bureau'), ...floorHigh('sbb'), ...kindsMedium('social_service werkcentrum win')],
    undecidable: [
      ...tableHigh(`emmen ${drenthe}`),
      ...tableMedium('stark emco provincie'),
      ...floorHigh(`uwv fnv cnv vcp mkb-noord awvn ${drenthe}`),
      ...floorMedium('stark emco provincie'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM06',
    found: kindsMedium('social_service werkcentrum sbb regional_bureau win'),
    undecidable: [
      ...tableHigh(`vno-ncw voorst ${veluwe}`),
      ...floorHigh(veluwe),
      ...kindsHigh('uwv trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM07',
    found: [
      ...tableHigh('rheden'),
      ...floorHigh('rijn-ijssel'),
      ...floorMedium('scalabor'),
      ...kindsHigh('uwv employers_org trade_union'),
      ...kindsMedium('social_service werkcentrum sbb regional_bureau win'),
    ],
    undecidable: tableHigh('arnhem'),
  },
  {
    region: 'AM08',
    found: [
      ...tableHigh('vno-ncw mkb fnv cnv ikn ecn roc-nijmegen'),
      ...tableMedium('han'),
      ...floorHigh('werkbedrijf'),
      ...floorMedium('mgr'),
      ...kindsMedium('werkcentrum sbb regional_bureau win'),
    ],
    undecidable: tableHigh('uwv berg-en-dal beuningen druten heumen mook-en-middelaar nijmegen wijchen'),
  },
  {
    region: 'AM11',
    found: kindsMedium('social_service werkcentrum sbb regional_bureau win'),
    undecidable: [
      ...tableHigh('almere lelystad noordoostpolder urk dronten uwv vno-ncw fnv cnv mkb lto mbo-lelystad'),
      ...tableMedium('provincie werkbedrijf-lelystad zowelwerk'),
      ...floorHigh('dronten uwv fnv cnv'),
      ...floorMedium('provincie zowelwerk'),
    ],
  },
  {
    region: 'AM12',
    found: [...floorMedium('tomin'), ...kindsMedium('social_service werkcentrum sbb regional_bureau win')],
    undecidable: [
      ...tableHigh(`hilversum uwv bedrijvenfederatie ${gooi}`),
      ...floorHigh(gooi),
      ...kindsHigh('trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM13',
    found: [
      ...floorHigh('sbb'),
      ...floorMedium('wsp'),
      ...kindsMedium('social_service werkcentrum regional_bureau win'),
    ],
    undecidable: [
      ...tableHigh(utrecht),
      ...floorHigh('uwv'),
      ...kindsHigh('employers_org trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM14',
    found: [
      ...tableHigh('baarn bunschoten leusden soest woudenberg'),
      ...floorMedium('wsp rwa-amfors'),
      ...kindsHigh('employers_org trade_union'),
      ...kindsMedium('social_service werkcentrum education_mbo sbb regional_bureau win'),
    ],
    undecidable: [...tableHigh('amersfoort uwv'), ...floorHigh('uwv')],
  },
  {
    region: 'AM17',
    found: kindsMedium('social_service werkcentrum sbb win'),
    undecidable: [
      ...tableHigh('zaanstad purmerend landsmeer oostzaan wormerland edam-volendam uwv programmabureau'),
      ...floorHigh('uwv programmabureau'),
      ...kindsHigh('employers_org trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
]
