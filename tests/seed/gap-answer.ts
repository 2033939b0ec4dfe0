/*
 * Which gaps each region has, found by hand from the statements; the reasoning is in docs/seed-count.md.
 * A line: rule, what it is about (ids without the region's prefix), severity.
 */

const each = (names: string, line: (name: string) => string) => names.split(' ').map(line)
const twente =
  'almelo borne dinkelland enschede haaksbergen hellendoorn hengelo hof-van-twente losser oldenzaal rijssen-holten tubbergen twenterand wierden'
const twenteSilent =
  'borne dinkelland haaksbergen hellendoorn hof-van-twente losser oldenzaal rijssen-holten tubbergen twenterand wierden'
const rivierenland = 'buren culemborg maasdriel neder-betuwe tiel west-betuwe west-maas-en-waal zaltbommel'
const achterhoek = 'aalten berkelland bronckhorst doetinchem montferland oost-gelre oude-ijsselstreek winterswijk'
const northHolland =
  'den-helder drechterland enkhuizen hollands-kroon hoorn koggenland medemblik opmeer schagen stede-broec texel'
const northHollandAtTable = 'alkmaar bergen-nh castricum dijk-en-waard heiloo uitgeest'
const aroundTilburg =
  'alphen-chaam baarle-nassau dongen gilze-en-rijen goirle hilvarenbeek loon-op-zand oisterwijk waalwijk'
const aroundZwolle =
  'dalfsen hardenberg hattem kampen meppel oldebroek ommen raalte staphorst steenwijkerland westerveld zwartewaterland'
const kennemerland = 'haarlem bloemendaal heemstede zandvoort'
const aroundHelmond = 'geldrop-mierlo deurne asten gemert-bakel laarbeek someren'
const joinedLater = 'elburg nunspeet olst-wijhe'
const neverNamed = [
  ...each('social_service werkcentrum education_mbo sbb regional_bureau win', (kind) => `G04 kind:${kind} medium`),
  ...each('employers_org trade_union', (kind) => `G04 kind:${kind} high`),
]
/** Of most activities the status is not said, and of no region a goal: each is asked once. No region has a step of the chain of its own. */
const once = (region: string, rules = 'G16 G17 G20') => each(rules, (rule) => `${rule} ${region} medium`)
const later = 'werkcentrum sbb regional_bureau win'

export const gapAnswer = [
  {
    region: 'AM24',
    tooEarly: false,
    found: [
      'G01 orionis high',
      'G01 zb-planbureau medium',
      'G02 leerlingzaken medium',
      'G04 kind:sbb medium',
      'G07 orionis medium',
    ],
    undecidable: [
      ...once('AM24'),
      'G17 doe-agenda medium',
      ...each('hz ucr maatwerk', (name) => `G01 ${name} medium`),
      ...each('sw_company employer', (kind) => `G04 kind:${kind} medium`),
      'G07 zb-planbureau medium',
      'G05 AM24 level:policy high',
    ],
  },
  {
    region: 'AM05',
    tooEarly: true,
    found: [
      'G01 agenda-voor-twente medium',
      ...each('kennispunt-twente roz leerwerkloket', (name) => `G02 ${name} medium`),
      ...each('social_service werkcentrum sbb win', (kind) => `G04 kind:${kind} medium`),
      'G04 kind:trade_union high',
      ...each('regio-twente kennispunt-twente roz', (name) => `G07 ${name} medium`),
    ],
    undecidable: [
      ...once('AM05'),
      ...each(`${twenteSilent} aoc-oost`, (name) => `G01 ${name} high`),
      'G01 provincie medium',
      ...each('graafschap-college aoc-oost', (name) => `G02 ${name} high`),
      'G04 kind:employers_org high',
      ...each(twente, (name) => `G05 ${name} level:policy medium`),
      ...each(twenteSilent, (name) => `G05 ${name} level:operational medium`),
      ...each('livio graafschap-college', (name) => `G07 ${name} medium`),
      ...each('almelo hengelo fonds-vakmanschap', (name) => `G11 ${name} high`),
      'G11 enschede medium',
    ],
  },
  {
    region: 'AM09',
    tooEarly: true,
    found: each(`social_service ${later}`, (kind) => `G04 kind:${kind} medium`),
    undecidable: [
      ...once('AM09'),
      'G19 doe-agenda medium',
      'G01 AM09 level:operational medium',
      'G04 kind:trade_union high',
      'G04 kind:education_mbo medium',
      ...each(achterhoek, (name) => `G05 ${name} level:policy medium`),
      ...each(achterhoek, (name) => `G05 ${name} level:operational medium`),
    ],
  },
  {
    region: 'AM10',
    tooEarly: false,
    found: [],
    undecidable: [
      ...once('AM10'),
      'G19 actieplan medium',
      'G22 actieplan medium',
      ...each(`${rivierenland} fnv lto`, (name) => `G01 ${name} high`),
      'G01 greenport medium',
      ...each(`education_mbo ${later}`, (kind) => `G04 kind:${kind} medium`),
      'G05 AM10 level:policy high',
      ...each(rivierenland, (name) => `G05 ${name} level:operational medium`),
      'G11 actieplan high',
    ],
  },
  {
    region: 'AM15',
    tooEarly: true,
    found: [],
    undecidable: [
      ...once('AM15'),
      'G01 provincie medium',
      'G01 rpanhn high',
      ...each(`${northHolland} rpanhn`, (name) => `G02 ${name} high`),
      'G02 huis-van-het-werk medium',
      ...each('employers_org trade_union', (kind) => `G04 kind:${kind} high`),
      ...each('social_service werkcentrum education_mbo sbb win', (kind) => `G04 kind:${kind} medium`),
      ...each(northHolland, (name) => `G05 ${name} level:administrative medium`),
      ...each(`${northHolland} ${northHollandAtTable}`, (name) => `G05 ${name} level:policy medium`),
      ...each('rpanhn huis-van-het-werk', (name) => `G07 ${name} medium`),
    ],
  },
  {
    region: 'AM20',
    tooEarly: true,
    found: [
      ...each('gouda uwv', (name) => `G01 ${name} high`),
      ...each('wsp leren-en-werken promen', (name) => `G02 ${name} medium`),
      'G04 kind:trade_union high',
      ...each(`social_service ${later}`, (kind) => `G04 kind:${kind} medium`),
      'G05 gouda level:operational medium',
      'G07 mborijnland medium',
      'G11 gouda medium',
    ],
    undecidable: [
      ...once('AM20'),
      ...each('waddinxveen bodegraven-reeuwijk krimpenerwaard mborijnland', (name) => `G01 ${name} high`),
      'G02 mborijnland high',
      'G04 kind:employers_org high',
      'G05 AM20 level:policy high',
      ...each('waddinxveen bodegraven-reeuwijk krimpenerwaard', (name) => `G05 ${name} level:operational high`),
    ],
  },
  {
    region: 'AM32',
    tooEarly: true,
    found: [],
    undecidable: [
      ...once('AM32'),
      ...each(`helmond ${aroundHelmond}`, (name) => `G01 ${name} high`),
      ...each(aroundHelmond, (name) => `G02 ${name} high`),
      ...each('uwv employers_org trade_union', (kind) => `G04 kind:${kind} high`),
      ...each(`education_mbo ${later}`, (kind) => `G04 kind:${kind} medium`),
      ...each(aroundHelmond, (name) => `G05 ${name} level:administrative medium`),
      ...each(`helmond ${aroundHelmond}`, (name) => `G05 ${name} level:policy medium`),
      ...each(`helmond ${aroundHelmond}`, (name) => `G05 ${name} level:operational medium`),
      'G06 uwv high',
      'G11 geldrop-mierlo high',
      'G11 helmond low',
    ],
  },
  {
    region: 'AM37',
    tooEarly: true,
    found: [],
    undecidable: [
      ...once('AM37'),
      ...each('uwv beverwijk heemskerk velsen', (name) => `G01 ${name} high`),
      'G02 ijmond-werkt medium',
      ...each('employers_org trade_union', (kind) => `G04 kind:${kind} high`),
      ...each(`social_service education_mbo ${later}`, (kind) => `G04 kind:${kind} medium`),
      ...each(kennemerland, (name) => `G05 ${name} level:administrative medium`),
      ...each(`${kennemerland} beverwijk heemskerk velsen`, (name) => `G05 ${name} level:operational medium`),
    ],
  },
  {
    region: 'AM26',
    tooEarly: false,
    found: [
      'G01 midpoint-brabant high',
      'G02 sbb high',
      ...each('social_service werkcentrum win', (kind) => `G04 kind:${kind} medium`),
      'G07 midpoint-brabant medium',
    ],
    undecidable: [
      ...once('AM26'),
      'G01 onderwijsgroep-tilburg high',
      ...each('baanbrekers diamant-groep wsd-groep', (name) => `G01 ${name} medium`),
      ...each('baanbrekers diamant-groep wsd-groep', (name) => `G02 ${name} medium`),
      ...each(aroundTilburg, (name) => `G02 ${name} high`),
      ...each('employers_org trade_union', (kind) => `G04 kind:${kind} high`),
      ...each(aroundTilburg, (name) => `G05 ${name} level:administrative medium`),
      ...each(`${aroundTilburg} heusden tilburg`, (name) => `G05 ${name} level:policy medium`),
      ...each('onderwijsgroep-tilburg sbb', (name) => `G07 ${name} medium`),
      ...each('uwv werkgeversteam', (name) => `G11 ${name} high`),
      'G21 arbeidsmarktregio werkgeversteam medium',
    ],
  },
  {
    region: 'AM35',
    tooEarly: true,
    found: each(later, (kind) => `G04 kind:${kind} medium`),
    undecidable: [
      ...once('AM35'),
      ...each('uwv avres', (name) => `G02 ${name} high`),
      ...each('employers_org trade_union', (kind) => `G04 kind:${kind} high`),
      'G04 kind:education_mbo medium',
      ...each('gorinchem molenlanden vijfheerenlanden', (name) => `G05 ${name} level:policy high`),
    ],
  },
  {
    region: 'AM36',
    tooEarly: true,
    found: each(`social_service ${later}`, (kind) => `G04 kind:${kind} medium`),
    undecidable: [
      ...once('AM36'),
      'G01 vno-ncw high',
      ...each(`${aroundZwolle} uwv`, (name) => `G02 ${name} high`),
      'G04 kind:trade_union high',
      'G04 kind:education_mbo medium',
      ...each(`${aroundZwolle} ${joinedLater}`, (name) => `G05 ${name} level:administrative medium`),
      ...each(`zwolle ${aroundZwolle} ${joinedLater}`, (name) => `G05 ${name} level:policy medium`),
      ...each(joinedLater, (name) => `G05 ${name} level:operational medium`),
      ...each(joinedLater, (name) => `G06 ${name} high`),
      'G21 werkbedrijf wsp medium',
    ],
  },
  {
    region: 'AM33',
    tooEarly: true,
    found: [
      ...neverNamed,
      ...each('municipality_centre municipality uwv', (kind) => `G04 kind:${kind} high`),
      ...each(
        'cranendonck echt-susteren leudal maasgouw nederweert roerdalen roermond weert uwv',
        (name) => `G06 ${name} high`,
      ),
    ],
    undecidable: [...each('administrative policy operational', (level) => `G05 AM33 level:${level} high`)],
  },
]
