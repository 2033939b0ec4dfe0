/*
 * What the header of a column means, by the words people write there: folded, without marks at the end. English and Dutch together.
 * What stands under "left out" is known and not read.
 */

export const headerWords = {
  from: [
    'van|wie|source|from|bron partner|organisatie van|van partner|van organisatie|van partij',
    'partner a|partner 1|organisatie a|organisatie 1|partij a|partij 1|partner1|organisatie1|partij1|organization 1',
    'partner from|from partner|van wie|node 1|node1|actor 1|actor a|source name|party a|party 1|partner x|source label',
    'organisation a|organisation 1|organization a|instelling a|instelling 1|gemeente a|gemeente 1|stakeholder a|stakeholder 1',
    'from organisation|from organization|partner (van)|organisatie (van)|partij (van)|eerste partner|eerste partij|naam a|naam 1',
  ],
  to: [
    'naar|met wie|met|werkt samen met|samenwerking met|target|to|naar partner|naar organisatie|naar partij|aan',
    'partner b|partner 2|organisatie b|organisatie 2|partij b|partij 2|partner2|organisatie2|partij2|organization 2',
    'partner to|to partner|met welke partner|met welke organisatie|werken samen met|works with|with|node 2|node2',
    'actor 2|actor b|samenwerkingspartner|target name|party b|party 2|partner y|naar wie|met welke partij|target label',
    'organisation b|organisation 2|organization b|instelling b|instelling 2|gemeente b|gemeente 2|stakeholder b|stakeholder 2',
    'to organisation|to organization|partner (naar)|organisatie (naar)|partij (naar)|tweede partner|tweede partij|naam b|naam 2',
  ],
  name: [
    'naam|organisatie|partner|partij|instelling|label|name|organisation|organization|naam organisatie|organisatienaam',
    'naam partner|naam partij|naam van de organisatie|naam van de partner|partnernaam|naam instelling|partners',
    'organisaties|partijen|organisation name|organization name|partner name|actor|stakeholder|party|deelnemer',
    'deelnemende organisatie|deelnemende partij|betrokken organisatie|betrokken partij|samenwerkende partij|institution',
    'deelnemers|deelnemende organisaties|deelnemende partijen|deelnemende partners|betrokken organisaties',
    'betrokken partijen|betrokken partners|betrokken partner|naam van de organisatie/partij|participants|partner(s)',
    'gemeente|gemeenten|naam gemeente|gemeentenaam|municipality|werkgever|bedrijf|bedrijfsnaam|school|onderwijsinstelling',
    'uw organisatie|naam stakeholder|organisatie/partij|partij/organisatie|partner/organisatie|organisatie / partij',
  ],
  kind: [
    'soort|soort organisatie|type|categorie|partner type|kind|type organisatie|organisatietype|soort partner',
    'type partner|partnersoort|soort partij|category|partnertype|element type|organisation type|organization type',
    'type relatie|soort relatie|type samenwerking|soort samenwerking|aard samenwerking|aard van de samenwerking',
    'relation type|relationship type|type of cooperation|type of relation|relatietype|soort contact|type contact',
    'sector/soort|type of organisation|soort instelling|partner kind|type partij',
  ],
  short: ['korte naam|afkorting|short name|short|abbreviation|acroniem'],
  id: ['id|code|identifier|key|nodeid|node id|edge id|response id|antwoord id'],
  level: [
    'op welk niveau|welk niveau|niveau van contact|niveau contact|op welke laag|niveau|laag|schaal|level|niveau van samenwerking|niveau samenwerking|samenwerkingsniveau|layer|bestuurslaag',
  ],
  strength: [
    'hoe intensief|hoe sterk|sterkte samenwerking|sterkte van de samenwerking|intensiteit samenwerking|sterkte|intensiteit|strength|mate van samenwerking|samenwerkingssterkte|intensity|sterkte (0 5)|sterkte 0 5|strength (0 5)',
  ],
  since: [
    'sinds|vanaf|since|start|sinds wanneer|begin|startdatum|begindatum|ingangsdatum|datum sinds|datum vanaf|start date',
  ],
  until: ['tot|t/m|until|tot en met|einde|eind|einddatum|end|end date|datum tot'],
  confirmed: [
    'bevestigd|laatst bevestigd|tijd van voltooien|tijd van voltooiing|datum ingezonden|submitdate|confirmed',
    'last confirmed|completion time|voltooiingstijd|date submitted|tijdstempel|timestamp|bevestigd op|datum bevestigd',
    'laatst bevestigd op|datum van bevestiging|voltooid op|laatste bevestiging|datum verzonden|end time|ingezonden op',
  ],
  table: [
    'activiteit|taak|overleg|overleg of activiteit|tafel|doel|bij|counterpart or activity|activity|body|activiteiten',
    'overleg/activiteit|overleg / activiteit|activiteit/overleg|activiteit / overleg|task|meeting|table|overleggen|taken',
    'actie|acties|actiepunt|actielijn|project|projecten|projectnaam|naam project|programma|programmalijn',
    'activiteit of overleg|overleg/project|overleg of project|naam activiteit|naam overleg|meeting or activity',
    'body or activity|overlegtafel|gremium|goal|overleg, activiteit of doel|tafel of activiteit',
  ],
  takesPart: [
    'doet mee aan|deelname|deelname aan|neemt deel aan|neemt deel in|doet mee in|takes part in|participates in|zit in|lid van|deelnemer aan|deelnemer van|deelnemer in',
    'takes part|takes part at|participates|participation|neemt deel|doet mee',
  ],
  leads: ['trekt|trekker van|is trekker van|leads|lead of|voorzitter van|voorzit|leidt|leider van'],
  chair: [
    'voorzitter|trekker|trekkers|trekkende partij|trekkende organisatie|trekkende partner|getrokken door|voorzitterschap',
    'chair|chaired by|led by|lead partner|lead organisation|lead organization|penvoerder|kartrekker|trekkerschap',
  ],
  role: ['rol|role|rol in overleg|rol bij|rol partner'],
  source: [
    'bron|bron url|bron (url)|source url|bronnen|bronvermelding|url|link|vindplaats|herkomst|source document|reference',
  ],
  note: [
    'opmerking|opmerkingen|toelichting|toelichtingen|notitie|notities|omschrijving|note|notes|description|beschrijving',
    'bijzonderheden|remark|remarks|comment|comments|commentaar|uitleg|aantekening|aantekeningen|aanvullende opmerking',
    'overige opmerkingen|opm|toel',
  ],
  ours: ['onze lezing|inferred|our reading|eigen lezing'],
  direction: ['direction|richting|directed'],
  weight: ['gewicht|weight|frequentie|frequency|contactfrequentie|freq|aantal contacten|hoe vaak'],
  left: [
    'nr|nummer|tags|belang|invloed|volgnummer|no|number|#|tag|importance|influence|interest|power|macht|size|color|colour|kleur',
    'image|timeset|interval|status|prioriteit|priority|begintijd|start time|begindatum en tijd|laatste pagina|lastpage',
    'starttaal|startlanguage|seed|token|ipaddr|ip adres|datum laatste actie|datum gestart|startdate|datestamp|degree',
    'inwoners|aantal inwoners|inwonertal|population|provincie|postcode|plaats|adres|vestigingsplaats|kvk|kvk nummer',
    'agenda|vergaderfrequentie|locatie|jaar|periode|planning|deadline',
    'modularity class|latitude|longitude|pagina',
  ],
} as const satisfies Record<string, readonly string[]>

export type HeaderMeaning = keyof typeof headerWords | 'person'

/** Anywhere in a header: it is about a person, and stays out. */
export const personHeader =
  /^(?:naam )?(?:wethouders?|burgemeester|bestuurders?|directeur|manager|ambtenaar|beleidsmedewerker|beleidsadviseur|vertegenwoordigers?|secretaris|notulist|vertegenwoordigd door|accountmanager|alderman|representative|wie namens)$|\b(?:contact ?persoon|contactpersonen|contact ?person|functie|functienaam|e ?mail(?:adres|address)?|mail|mailadres|telefoon(?:nummer)?|tel|mobiel|phone|voornaam|achternaam|voorletters|geslacht|naam contact|contact(?! met\b)|first name|last name|ingevuld door|job title|uw naam|respondent|geboortedatum|bsn)\b/
