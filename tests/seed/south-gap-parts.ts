import { floorHigh, floorMedium, kindsHigh, kindsMedium, tableHigh, tableMedium } from './gap-lines.ts'

/** As in gap-parts.ts, of the regions from AM19 on. */
const westBrabant = 'roosendaal bergen-op-zoom steenbergen woensdrecht halderberge etten-leur rucphen zundert'
const aroundEindhoven =
  'eindhoven bergeijk best bladel eersel heeze-leende oirschot reusel-de-mierden son-en-breugel valkenswaard veldhoven waalre'
const regioDeal = 'sga-venlo fontys campus-venlo universiteit-maastricht crossroads meet-the-youngsters'
const foodValley = 'ede wageningen veenendaal renswoude rhenen renkum barneveld scherpenzeel'

export const southGapParts = [
  {
    region: 'AM19',
    found: [
      ...floorMedium('servicepunt-werk'),
      ...kindsHigh('trade_union'),
      ...kindsMedium('social_service werkcentrum regional_bureau win'),
    ],
    undecidable: [
      ...tableHigh('katwijk noordwijk hillegom teylingen lisse alphen-aan-den-rijn uwv sbb mborijnland'),
      ...tableMedium('maregroep'),
      ...floorHigh('uwv sbb mborijnland'),
      ...floorMedium('locus maregroep'),
      ...kindsHigh('employers_org'),
    ],
  },
  {
    region: 'AM21',
    found: [...tableMedium('greenport'), ...kindsMedium('social_service werkcentrum win')],
    undecidable: [
      ...tableHigh('s-gravenhage delft rijswijk westland midden-delfland rpa vno-ncw mkb glastuinbouw-westland'),
      ...floorHigh('uwv sbb rpa'),
      ...kindsHigh('trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM23',
    found: [
      ...tableHigh('sbb'),
      ...tableMedium('drechtwerk'),
      ...floorMedium('baanbrekend'),
      ...kindsMedium('werkcentrum win'),
    ],
    undecidable: tableHigh('cnv fnv werkgevers-drechtsteden davinci uwv'),
  },
  {
    region: 'AM25',
    found: [],
    undecidable: [
      ...tableHigh(`breda moerdijk ${westBrabant} regio-west-brabant isd-brabantse-wal werkplein`),
      ...floorHigh('regio-west-brabant isd-brabantse-wal werkplein'),
      ...floorMedium('wsp wvs'),
      ...kindsHigh('uwv trade_union'),
      ...kindsMedium('werkcentrum sbb win'),
    ],
  },
  {
    region: 'AM27',
    found: [],
    undecidable: [
      'G01 AM27 level:operational high',
      ...floorHigh('uwv bzw'),
      ...kindsHigh('municipality trade_union'),
      ...kindsMedium('social_service werkcentrum education_mbo sbb win'),
    ],
  },
  {
    region: 'AM28',
    found: kindsMedium('social_service werkcentrum sbb regional_bureau win'),
    undecidable: [
      ...tableHigh(`nuenen-gerwen-en-nederwetten ${aroundEindhoven}`),
      ...floorHigh(`uwv ${aroundEindhoven}`),
      ...kindsHigh('employers_org trade_union'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM29',
    found: [...floorHigh('bureau'), ...kindsHigh('trade_union'), ...kindsMedium('social_service werkcentrum sbb win')],
    undecidable: [
      ...tableHigh('venlo uwv'),
      ...tableMedium(`provincie ${regioDeal}`),
      ...floorMedium(`provincie ${regioDeal}`),
      ...kindsHigh('municipality'),
      ...kindsMedium('education_mbo'),
    ],
  },
  {
    region: 'AM30',
    found: [
      ...tableMedium('vdab'),
      ...floorMedium('wsp-parkstad westelijke-mijnstreek'),
      ...kindsMedium('social_service werkcentrum sbb win'),
    ],
    undecidable: [
      ...tableHigh('heerlen maastricht sittard-geleen lwv mkb-limburg vista'),
      ...tableMedium('provincie brightlands medlands liof lonza maastricht-university hogeschool-zuyd'),
      ...floorHigh('lwv mkb-limburg vista'),
      ...floorMedium('provincie brightlands medlands liof maastricht-university hogeschool-zuyd'),
      ...kindsHigh('trade_union'),
      ...kindsMedium('regional_bureau'),
    ],
  },
  {
    region: 'AM38',
    found: [...kindsHigh('trade_union'), ...kindsMedium('social_service werkcentrum sbb regional_bureau win')],
    undecidable: [
      ...tableHigh(`${foodValley} vno-ncw roc-a12 aeres`),
      'G02 AM38 level:administrative medium',
      ...kindsHigh('uwv'),
    ],
  },
]
