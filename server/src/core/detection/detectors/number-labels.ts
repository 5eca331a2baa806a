/**
 * The words before the number of a file, a case, a client or a card. All patterns here meet text in lower case.
 */

/** Words for a file, case, person or card; "-nummer", "nr." and the like may follow. */
const subject =
  'dossier|zaak|zaaks|cliënt|client|clienten|cliënten|klant|patiënt|patient|patiënten|parket|rekest|ind|vreemdelingen|polis|polissen|relatie|leerling|kenmerk|referentie|ref|big|agb|skj|personeels|tolk|meld|melding|skn|zorgkantoor-id|meldings|proces-verbaal|pv|mutatie|aangifte|paspoort|paspoorten|rijbewijs|identiteitskaart|id-kaart|id|document|zorgpas|zorg|aanvraag|aanvraagkenmerk|inschrijf|inschrijvings|lid|lidmaatschaps|uitgifte|registratie|insz|rijksregister|bezoekers|huurders|huurder|contract|besluit|beschikking|indicatie|opname|skn|pas|pasje|kaart|u-pas|ov|machtiging|zorgdossier|epd|debiteuren|debiteur|klantcode|client-id|cliëntcode|cliëntnr|deelnemers|burger|onderwijs|mic|verzekerden|verzekerings|verzekering|incident|casus|kvk|vergunnings|loonheffings|rapport|formulier|zorgformulier|voogdij|sofi|maatregel|interne|stamkaart|bsn-vervangend|strafzaak|kinderopvang|gezins|aanmeld|intake|hulpmiddelen|gedetineerden|detentie|bewoners|inkomens|uitkerings|uzovi|awb|crn|akte|chi|alarmering|alarmerings|kliïnt|mutualiteit|mutualiteits|ziekenfonds|zorgkantoor-id|pgb|verklaring|boekings|reservering|boeking|riziv|mrn|passport';
const english =
  '(?:file|case|client|patient|reference|registration|passport|policy|member|customer|report|booking|reservation|ind|v|admin|admission|enrolment|pupil|permit|licence|account|application|insurance|hospital|nhs|chi)[- _](?:number|no\\.?|nr\\.?|id)|(?:residence )?permit';
/** Any compound that ends in a word for a number: "spelerscode", "patnr", "machtigingskenmerk". */
const compound = '[a-zà-ÿ-]{2,30}\\.?(?:nummers?|nûmer|nrs?\\.?|code|kenmerk)';
/** What a speaker says between the label and the number: "weet ik uit mijn hoofd", "geloof ik", "dacht ik". */
const aside = '(?:weet|ken|geloof|denk|dacht|meen|meende) ik(?: (?:nog |zeker )?(?:uit|van) (?:mijn|het) hoofd)?';
const between = `van|op|voor|bij|is|was|met|in|onder|zijn|haar|de|het|een|aanvraag|pas|gezin|nr\\.?|nummer|nummer:|kenmerk|zorgformulier|${aside}|mevr\\.?|mw\\.?|dhr\\.?|mevrouw|meneer`;
/** The label before a number, with optional words in between: "kenmerk van de aanvraag:". */
const labelBefore = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:(?:${subject}|[a-zà-ÿ]{3,20}(?:dossier|aanvraag|beschikking|indicatie|melding))(?:-| |_)?(?:nummer|nummers|nûmer|nrs?\\.?|code|id|kenmerk)?|${english}|${compound}(?: (?!sinds|vanaf|tot|over)[a-zà-ÿ]+)?|cl\\.|v-?(?:nummer|nr\\.?)|nummer|nr\\.?|onder nummer|met nummer|(?:geregistreerd|ingeschreven|bekend|opgeslagen|gearchiveerd) onder|[a-zà-ÿ]{3,20}kaart|aangifte(?: gedaan)?)(?: (?:${between})|\\))*(?: [a-z]{2,4}:)?[ :.,(=\\t#“"'-]*$`,
);
/** Compounds whose number or code says nothing about a person. */
const otherCompound =
  /(?:telefoon|mobiel|fax|gsm|huis|kamer|rekening|factuur|bon|order|bestel|serie|chassis|batch|lot|artikel|product|versie|volg|rang|rug|pagina|blad|hoofdstuk|spoor|perron|bus|lijn|tram|trein|vlucht|kanaal|post|land|net|alarm|nood|info|zaal|lokaal|fonds|btw|isbn|atoom|nul|even|oproep|start|wachtwoord|antwoord|maat|student(?:en)?)-?(?:nummers?|nrs?\b)|(?:post|pin|toegangs?|wacht|deur|bar|streepjes|qr|kleur|dress|kleding|gedrags|beroeps|meld|fout|bron|morse|land|zip|icd|dsm|ere|start|kortings?|actie|promo|project|vak|module|cursus|kassa|tijd|hex|html|broncode|product|declaratie|artikel|verrichting|prestatie|tarief|behandel|diagnose|machine|apparaat|les|rooster|lokaal|sleutel|kluis|alarm|bevestigings|verificatie)-?code|\be-nummers?/;
/** Words near a bare "nummer" or "nr.", without which the number has nothing to do with people. */
const aboutPerson = new RegExp(`\\b(?:${subject}|indicatie|verslag|plan|gezin|pas|overleg|melding|register)`);
/** Words before numbers of other kinds. */
const otherNumber =
  /student|stud\. ?nr|factuur|\bserie|\blot|\bbatch|isbn|issn|artikel|\bart\.|\bbon(?:nummer|nr)?\b|\border|\bbestel|huisn|kamer|bijlage|\bblz|pagina|hoofdstuk|versie|\btype|\bmodel|\btram|\blijn|telefoon|\btel\.|mobiel|\bgsm|\bdoi|\bpmid|\bstb|\btrack|eindigt op|rekeningn|\bgroep|\bklas|portokanaal|eenheid|database|storing|machine|apparaat|tekening|publicatie|kamerstuk|landelijk|gratis|\bcve|datum/;

/** A label of a number: how sure it is that the number is about a person. */
export interface NumberLabel {
  /** The label is a bare "nummer" or "nr.", with nothing about a person near. */
  readonly isBare: boolean;
  /** The label is a word of its own for such a number, and nothing stands between: "rekestnr. ". */
  readonly isNamed: boolean;
  /** The label says that a number or code follows: a year or a code in small letters is one as well. */
  readonly callsForCode: boolean;
  /** The label calls for a number and nothing stands between. */
  readonly isDirect: boolean;
}

/** Is it a number of another kind, by the words right before it? */
export const isOtherNumber = (context: string): boolean =>
  otherNumber.test(context.slice(context.lastIndexOf(';') + 1));

/** The label of the number behind `context`, or in `header`, the header of its column; undefined without a label. */
export function numberLabel(context: string, header: string): NumberLabel | undefined {
  const match = labelBefore.exec(context) ?? (header === '' ? null : labelBefore.exec(header));
  if (!match) return undefined;
  const [label] = match;
  if (otherCompound.test(label)) return undefined;
  const isBare =
    /^[^a-z]*(?:nummer|nr\.?)(?:$|[^a-z])/.test(label) &&
    !aboutPerson.test(context.slice(0, match.index) + label.replace(/nummer|nr/, '') + header);
  const isDirect = /(?:nummer|nûmer|nr\.?|number)(?: is| was)?[ :=#.(\t]*$/.test(label);
  return {
    isBare,
    isNamed: isDirect && !otherNumber.test(label) && /[a-zà-ÿ]{3,}-?(?:nummer|nûmer|nr)/.test(label),
    callsForCode: /nummer|nûmer|nr|code|kenmerk|number|dossier/.test(label),
    isDirect,
  };
}

/** Is the sentence before a bracket about a file, a report or a case? */
export const aboutFile = (context: string): boolean => fileBefore.test(context);
const fileBefore =
  /(?:dossier|map|zaak|melding|aangifte|proces-verbaal|paspoort|vergunning|permit|overdracht|gegevens|kaart|pas)\b[^.;()]{0,45}\($/;

/** Does the text before a dictated code call for one? */
export const callsForDictation = (context: string): boolean =>
  /nummer|nr|kenmerk|code|dossier|paspoort/.test(labelBefore.exec(context)?.[0] ?? '');
