/**
 * Words on safety: who looks after it, and what was done to make it safe, in the words of care or in ordinary ones ("zij
 * slaapt nu bij haar tante", "de sloten zijn vervangen"). Read sentence by sentence, in lower case. Sources: DOMAIN §3
 * and the vocabulary of Veilig Thuis and Movisie.
 */
import { sentences } from '../../text/sentences.ts';

/** Parts of words count ("onveiligheid"): whoever uses one of these words is speaking of safety. */
const safetyWord =
  /(?<!be)veilig|politie|huisverbod|contactverbod|straatverbod|locatieverbod|omgangsverbod|meldcode|(?:vrouwen|crisis|nood|mannen)opvang|opvang(?:plek|huis|adres)|blijf[- ]van[- ]mijn[- ]lijf|safe ?house|onderduik|onderdak|schuil|aangifte|\b112\b|raad voor de kinderbescherming|crisisdienst|crisisplek|crisisplaatsing|uithuis|uit huis geplaatst|noodknop|aware|slachtofferhulp|beschermingsbevel|beschermingsmaatregel|in gevaar|gevaarlijk|\bgevaar\b|meldpunt|gemeld (?:bij|aan)|melding (?:bij|gedaan|gemaakt)|fier\b|filomena|aandachtsfunctionaris|vertrouwensarts|\bsafe|\bsafety|\bpolice|protect|shelter|restraining order|social services|child services|reported (?:it|this|him|her|to)|\b911\b|\b999\b/;
/** An officer who only walks by is no word on safety: something must be done with or by them. */
const officer =
  /(?:wijkagent|agenten?\b|crisisteam|ambulance|jeugdbescherm|gezinsvoogd|reclassering)(?=.*(?:gebeld|belde|belden|\bbel\b|bellen|gewaarschuwd|ingelicht|ingeschakeld|afgesproken|afspraak|meegenomen|weet (?:ervan|het)|overleg|gemeld|houdt|meldde|toezicht|gesproken|gevraagd om|opgehaald))|(?:gebeld|belde|\bbel\b|bellen|gewaarschuwd|ingelicht|ingeschakeld|afgesproken|overlegd|gemeld|meldde|toezicht).*(?:wijkagent|agenten?\b|crisisteam|ambulance|jeugdbescherm|gezinsvoogd|reclassering)/;

const now =
  '(?:nu|voorlopig|vannacht|vanavond|vanaf (?:vandaag|nu|die dag)|sindsdien|tijdelijk|die (?:nacht|avond|middag|dag|week)|dezelfde (?:nacht|avond|middag|dag)|dit weekend|het weekend|inmiddels|meteen|direct|zolang|de komende|deze week|nog steeds|weer|tot (?:\\S+ )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|het|de|hij|zij|ze|nader|na))';
const host =
  '(?:tante|oom|oma|opa|zus|zusje|broer|moeder|vader|vriendin|vriend|vriendinnen|buren|buurvrouw|buurman|ouders|dochter|zoon|nicht|neef|familie|kennissen|collega|pleeggezin|pleegouders|gastgezin|gezinshuis|logeerhuis|logeerplek|hotel|crisisgroep|opvang|leefgroep|groep|kerk|klooster)';
const elsewhere =
  '(?:(?:bij|op|in|naar) (?:een |de |het |haar |zijn |hun |onze )?(?:geheim|ander|anders|andere|nieuw|nieuwe)e? (?:adres|locatie|afdeling|groep|kamer|klas|huis|woning|stad|plek|school|gang|unit|woongroep))';

/** What people do to make it safe. */
const measures = [
  // Somewhere else.
  `(?:slaapt|slapen|sliep|logeert|logeren|logeerde|verblijft|verbleef|woont|wonen|zit|zitten|is|zijn|blijft|blijven|bleef|kon|kan|mag|mocht|terecht) (?:\\S+ ){0,4}${now} (?:\\S+ ){0,4}(?:bij|in|op) (?:\\S+ ){0,2}${host}`,
  `${now} (?:\\S+ ){0,4}(?:slaapt|slapen|sliep|logeert|logeren|logeerde|verblijft|woont|wonen|zit|zitten|is|zijn|blijft|blijven) (?:\\S+ ){0,4}(?:bij|in|op) (?:\\S+ ){0,2}${host}`,
  `(?:slaapt|sliep|slapen|logeert|logeerde|logeren|verblijft|ondergebracht|opgevangen|ingetrokken|gevlucht|opgenomen|geplaatst|terecht) (?:\\S+ ){0,4}(?:bij|in|op) (?:\\S+ ){0,2}${host}|bij (?:\\S+ ){1,3}(?:ondergebracht|opgevangen|ingetrokken|gaan (?:slapen|wonen|logeren))`,
  `(?:zit|zitten|woont|wonen|slaapt|slapen|verblijft|is|zijn|werkt|verhuisd|overgeplaatst|gaat|ging|heeft|kreeg|krijgt) (?:\\S+ ){0,6}${elsewhere}`,
  `geheim adres|(?:naar|bij|in) (?:de|een) (?:maatschappelijke |veilige )?opvang (?:gebracht|gegaan|gevlucht|geplaatst)|opvang (?:is )?(?:geregeld|gezocht|gevonden|nodig)|logeerplek|slaapplek`,
  `${now} (?:\\S+ ){0,3}(?:opgehaald|weggehaald|weggebracht|meegenomen|ondergebracht)|opgehaald door (?:de politie|haar|zijn)|(?:overgeplaatst|geschorst|op non-actief|ontslagen|naar huis gestuurd|uit dienst|op staande voet|aangehouden|opgepakt|gearresteerd|vastgezet|veroordeeld|uit huis gezet)`,
  '(?:zit|zat) (?:\\S+ ){0,2}(?:vast(?=[ .,;]|$)(?! (?:in|aan|met|op))|in de cel|in de gevangenis|in detentie|in hechtenis|in voorarrest)|groep voor plegers|(?:voor|van) plegers|tbs\\b',
  '(?:is|zijn|ging|gaat|gegaan|heeft|was) (?:\\S+ ){0,3}(?:bij hem weg|bij haar weg|weg bij (?:hem|haar|zijn|de)|hem verlaten|van hem gescheiden|uit elkaar)|(?:woont|wonen) (?:\\S+ ){0,3}(?:niet meer (?:thuis|bij|samen|daar)|op zichzelf)|het huis (?:\\S+ )?verlaten|(?:is|zijn) (?:\\S+ ){0,2}(?:verhuisd|gevlucht)|(?:moest|moet) (?:\\S+ ){0,3}het huis uit|het huis uit gezet|(?:woont|werkt|wonen) (?:\\S+ ){0,2}niet meer|teruggestuurd|(?:twee|met z’n twee[eë]n) (?:\\S+ ){0,4}(?:samen|tegelijk) (?:naar binnen|langs|op)',
  // Kept out, kept apart.
  '(?:mag|mogen|mocht|komt|komen|kan|kunnen) (?:\\S+ ){0,6}(?:niet|niemand) (?:meer )?(?:\\S+ ){0,3}(?:naar binnen|binnen|erin|in huis|in de buurt|bij (?:haar|hem|ze|de kinderen)|alleen (?:met|bij)|de afdeling op|op (?:de|het) (?:groep|afdeling|school|plein|terrein))|niet (?:meer )?(?:binnenkomt|binnenkomen|binnenkwam)|niet meer (?:alleen )?(?:met|bij) (?:haar|hem|de kinderen|elkaar|de bewoner|bewoners)|wie er (?:\\S+ ){0,3}binnen mag|(?:mag|mogen|mocht|komt|komen|gaat|gaan) (?:\\S+ ){0,4}niet meer (?:alleen )?(?:\\S+ ){0,1}(?:in|op|binnen|naar (?:hem|haar|hun|zijn))(?=[ .,;]|$)',
  'elkaar (?:\\S+ ){0,2}(?:niet|niet meer|nergens) (?:\\S+ )?(?:tegen ?kom|tegen te komen|zien|treffen|ontmoeten)|(?:apart|uit elkaar|gescheiden) (?:gezet|gehouden|gehaald|geplaatst|slapen|eten|wonen|zitten)|geen contact (?:meer|met)|contact (?:is )?verbroken|(?:geblokkeerd|nummer veranderd|ander nummer)',
  '(?:slot|sloten) (?:\\S+ ){0,3}(?:vervang|vervangen|veranderd|vernieuwd|verwisseld)|(?:nieuwe?|ander) slot(?:en)?|(?:voordeur|deur) (?:\\S+ ){0,2}op slot gedaan|sleutels? (?:\\S+ ){0,3}(?:ingeleverd|afgegeven|teruggegeven|ingenomen|terug|kwijt moeten)|(?:camera|deurspion|kettingslot|alarm) (?:\\S+ ){0,2}(?:opgehangen|geplaatst|geïnstalleerd|gekregen)',
  // Watched, agreed.
  '(?:er )?(?:is|blijft|slaapt|loopt|zit|staat|gaat) (?:\\S+ ){0,4}(?:altijd|steeds|voortaan|nu|elke nacht|dag en nacht) (?:\\S+ ){0,2}(?:iemand|een collega|een begeleider|een volwassene|een tweede|twee \\S+)|(?:nooit|niet) (?:meer )?alleen (?:gelaten|laten|thuis)|met z(?:’|i)n twee[eë]n (?:op|bij|naar)|onder toezicht|begeleide omgang|in de gaten|oogje in het zeil|(?:elk|ieder)e? (?:uur|dag|avond|nacht|ochtend) (?:\\S+ ){0,3}(?:kijken|langs|bellen|belt|controleren)|(?:belt|bellen|appt) (?:ons |mij |me |haar |hem )?(?:elke|iedere|dagelijks)',
  'afgesproken (?:\\S+ ){0,3}(?:wat (?:te doen|zij|ze|hij|we)|dat (?:hij|zij|ze|er|vader|moeder|de) (?:\\S+ ){0,6}(?:niet|weg|blijft|slaapt|belt|komt|gaat))|(?:codewoord|noodnummer|noodtas|vluchttas|vluchtplan|noodplan|vluchtroute|noodscenario)|als hij (?:weer |toch |terug)?(?:aan de deur|voor de deur|terugkomt|komt) (?:\\S+ ){0,3}(?:bel|belt|bellen|gaat|doet)',
  // Over.
  '(?:sindsdien|daarna|sinds (?:die|dat|toen|\\S+)) (?:\\S+ ){0,6}(?:niet meer (?:gebeurd|voorgekomen|geslagen|gedaan|aangeraakt|teruggekomen|gezien)|nooit meer|rustig|gestopt)|(?:nooit|niet) (?:meer |opnieuw |weer )(?:gebeurd|voorgekomen|teruggekomen|geslagen)|gebeurt (?:nu |nooit |gelukkig )*(?:niet|nooit) meer|(?:is|was) (?:nu |al |allang |gelukkig |voorgoed )*(?:voorbij|gestopt|opgehouden|achter de rug)|(?:vader|man|ex|hij|oom|stiefvader|dader|pleger) (?:\\S+ ){0,3}(?:is|was) (?:\\S+ ){0,3}(?:overleden|dood|gestorven)',
  // The same in English.
  '(?:is|are|was|were|lives?|living|sleeps?|sleeping|stay(?:s|ed|ing)?) (?:\\S+ ){0,4}(?:with|at) (?:\\S+ ){0,2}(?:aunt|uncle|grandmother|grandparents|sister|friend|neighbours?|foster|parents|refuge|secret address)|moved out|no longer (?:lives|allowed|comes)|not allowed (?:in|near|to come)|changed the locks|(?:handed in|gave back) (?:\\S+ )?keys?|(?:is|was|been) (?:suspended|arrested|dismissed|removed|transferred|in prison|in custody|picked up)|never (?:alone with|happened again)|has not happened (?:since|again)|refuge\\b',
];
const measure = new RegExp(`(?<![a-zà-ÿ])(?:${measures.join('|')})`);

/** Knowledge of safety is no measure, nor are facts that are kept apart: "kennis over de meldcode", "feiten en oordelen uit elkaar gehaald". */
const knowledge =
  /(?<![a-zà-ÿ])(?:kennis (?:over|van|rond|op)|feiten (?:en|van) (?:de )?(?:oordelen|meningen|interpretaties|vermoedens))(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:knowledge|know more) (?:of|about)(?![a-zà-ÿ])/;

const helper =
  '(?:politie|aangifte|veilig thuis|melding|melden|meld|huisverbod|opvang|crisisdienst|meldpunt|police|shelter)';
/**
 * Help that isn't there: refused ("zij wil geen aangifte doen"), threatened with ("als je naar de politie gaat"), asked about
 * ("moet ik melden?") or only possible ("Veilig Thuis bellen of wachten").
 */
const noHelp = new RegExp(
  [
    `(?<![a-zà-ÿ])(?:geen|niet|nooit|no|not|never) (?:\\S+ ){0,4}${helper}(?![a-zà-ÿ])`,
    `(?<![a-zà-ÿ])${helper} (?:\\S+ ){0,3}(?:niet|nooit|geen)(?![a-zà-ÿ])(?! meer)`,
    `(?<![a-zà-ÿ])(?:als|wanneer|wie|if) (?:\\S+ ){0,4}${helper}(?![a-zà-ÿ])`,
    `\\?["”’')]*$`,
  ].join('|'),
);
const isDone =
  /(?<![a-zà-ÿ])(?:gebeld|gemeld|gedaan|geregeld|ingeschakeld|gewaarschuwd|gekomen|kwam|belde|meldde|deed|heeft|hebben|hadden|had|is|zijn|was|waren|wordt|werd|weet|komt|staat|gaat|nu)(?![a-zà-ÿ])/;
/** "De politie bellen." */
const infinitive = new RegExp(
  `${helper}[^.!?]{0,40} (?!ge)[a-zà-ÿ]{2,}en[.!]?$|${helper}[^.!?]{0,40} of [^.!?]{2,60}$`,
);

const isNoMeasure = (sentence: string): boolean =>
  knowledge.test(sentence) || noHelp.test(sentence) || (infinitive.test(sentence) && !isDone.test(sentence));

/** Does a text in lower case hold a word on safety? */
export const speaksOfSafety = (text: string): boolean =>
  (safetyWord.test(text) || measure.test(text) || officer.test(text)) &&
  sentences(text).some(
    ({ text: sentence }) =>
      !isNoMeasure(sentence) && (safetyWord.test(sentence) || measure.test(sentence) || officer.test(sentence)),
  );
