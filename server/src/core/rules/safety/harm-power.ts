/**
 * One who rules another: what she wears, reads and spends, whom she sees, and where she is. A parent of a child and who
 * guards money or a door as a task is no ruler. Sources: Movisie on dwingende controle and on financieel misbruik of old
 * people. Frames as in `harm-frame.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN, NOUN, WHOM, words } from './people.ts';

const task =
  /(?<![a-zà-ÿ])(?:begeleid\w*|docent\w*|juf|les|mentor|bewindvoerder|conciërge|leraar|groepsleid\w*|rechter|reclassering|toezicht|beschermingsbewind|mentorschap|samen met haar|op haar verzoek|stylist\w*|kapper|winkel|blind|slechtziend|ramadan|voorlezen|quarantaine|koorts)(?![a-zà-ÿ])/;
/** Who has no say over a grown-up; a man, and who is paid or housed by him. */
const ruler =
  '(?:man|vriend|ex|ex-man|ex-vriend|exman|ex-partner|echtgenoot|partner|verloofde|broer|broers|zoon|zonen|dochter|kleinzoon|kleindochter|neef|neven|nicht|oom|ooms|schoonmoeder|schoonvader|schoonfamilie|schoonzoon|schoondochter|zwager|stiefvader|loverboy|huisbaas|verhuurder|baas|werkgever|mantelzorger|buurman)';
const byRuler = `(?:(?:haar|zijn|de|een|mijn|hun) )?(?:[a-zà-ÿ]+e )?${ruler}`;
const subject = `(?:${byRuler}|hij|die)`;
/** What opens a door: money, papers, a telephone, a key. */
const means =
  '(?:paspoort|paspoorten|id-kaart|identiteitsbewijs|verblijfs\\S+|papieren|pinpas|bankpas|pas|pincode|creditcard|bankrekening|loon|salaris|uitkering|pensioen|aow|toeslagen|spaargeld|geld|portemonnee|telefoon|mobiel|simkaart|autosleutels?|huissleutels?|rijbewijs|post)';
/** What is nobody else's to decide or to read. */
const own =
  '(?:kleren|kleding|hoofddoek|make-up|vrienden|vriendinnen|contacten|berichten|appjes|app|mail|mails|telefoon|mobiel|kilometers|kilometerstand|bonnetjes|bonnen|kassabonnen|uitgaven|agenda|locatie|belgeschiedenis|pil)';
const see = '(?:ziet|zien|weet|weten|hoort|horen|volgt|volgen|controleert|controleren|checkt|checken|vraagt|vragen)';

export const harmOfPower: readonly HarmFrame[] = [
  frame(
    [
      `${subject} (?:\\S+ )?(?:kiest|koos|leest|las|controleert|controleerde|checkt|checkte|doorzoekt|doorzocht|rekent|telt|bekijkt|verbiedt) (?:\\S+ ){0,2}(?:haar|al haar|elke|iedere) (?:\\S+ )?(?:${own}|bon|euro)`,
      `(?:haar|al haar|elke|iedere) (?:\\S+ )?(?:${own}|bon|euro) (?:\\S+ ){0,2}(?:natelt|narekent|nakijkt|doorzoekt|doorspit)`,
      `${subject} (?:\\S+ )?(?:bepaalt|bepaalde|beslist|besliste) (?:\\S+ )?(?:wat (?:zij|ze) (?:\\S+ )?(?:aantrekt|aandoet|draagt|eet|uitgeeft|mag)|wie (?:zij|ze) |met wie (?:zij|ze) |waar (?:zij|ze) |wanneer (?:zij|ze) |of (?:zij|ze) )`,
    ],
    { unless: task, amid: [/kies|koos|lees|las|control|check|doorzoek|doorzocht|reken|tel|bekijk|bepaa|beslis/] },
  ),
  frame(
    [
      `${subject} ${words(6)}(?:om te |en wil |wil |waarmee hij |zodat hij )${see} waar (?:zij|ze) (?:\\S+ )?(?:is|loopt|zit|gaat|uithangt|was|heeft gezeten)`,
      `${subject} (?:\\S+ ){0,6}waarmee hij ${see} waar (?:zij|ze)`,
    ],
    { unless: task, amid: [/waar (?:ze|zij) /] },
  ),
  frame(
    `${subject} (?:belt|belde|appt|appte|stuurt|stuurde) (?:haar )?(?:elk|ieder|om het|elke|iedere|om de) (?:half )?(?:uur|kwartier|minuut|paar minuten|vijf minuten|tien minuten)`,
    { unless: task },
  ),
  // Money that is hers: asked for, accounted for, taken.
  frame(
    [
      `(?:moet|moest) ${words(5)}(?:verantwoorden|vragen|verantwoording afleggen) (?:aan|bij) ${byRuler}|(?:moet|moest) ${words(2)}(?:bij |aan )?${byRuler} ${words(3)}(?:verantwoorden|om (?:geld|toestemming) vragen|toestemming vragen)`,
      `${byRuler} (?:geeft|gaf) haar ${words(2)}(?:euro|zakgeld) (?:per|in de|voor de hele|om)`,
      `${byRuler} (?:haalt|haalde|neemt|nam|pint|pinde|maakt|maakte|sluist|sluisde) (?:\\S+ ){0,7}(?:van haar (?:spaar)?rekening|met haar (?:pin|bank)?pas|haar (?:spaar)?geld|haar pensioen|haar aow)`,
      `(?:geld|euro|bedragen) (?:\\S+ ){0,4}van (?:haar|zijn|oma’s|opa’s|moeders|vaders|mevrouws) (?:\\S+ )?(?:rekening|spaarrekening) (?:\\S+ ){0,3}(?:gehaald|haalt|haalde|afhaalt|verdwenen|verdwijnt|opgenomen|opneemt|gepind)`,
    ],
    { unless: task, amid: [/verantwoord|euro|eigen |zakgeld|rekening|pas|pin|geld/] },
  ),
  // "Haar man bewaart haar paspoort", "haar zoon heeft haar pinpas".
  frame(
    [
      `${byRuler} (?:\\S+ )?(?:bewaart|houdt|hield|neemt|nam|pakt|pakte|int|incasseert|verstopt|verstopte|verkocht|verkoopt|las|opent) (?:\\S+ )?(?:haar|hun|zijn) ${means}(?= (?:af|in|achter|bij zich|afgepakt|en betaalt|in beheer)|[.,;]|$)`,
      `${subject} ${words(3)}(?:haar|hun) (?:\\S+ )?${means} (?:\\S+ ){0,3}(?:afgepakt|afpakt|afgenomen|afneemt|ingenomen|inneemt|achterhoudt|achtergehouden|inhoudt|ingehouden|opmaakt|opgemaakt|vergokt|leeghaalt|leeggehaald|doorgeknipt|verstopt)`,
      `(?:haar|zijn|hun) ${means} (?:is|werd|wordt|zijn|heeft hij) (?:\\S+ )?(?:afgepakt|afgenomen|ingenomen|doorgeknipt|in beslag genomen) door ${byRuler}|(?:knipt|knipte|doorgeknipt) (?:\\S+ )?haar (?:pas|pinpas|simkaart)|haar (?:pas|pinpas|simkaart) (?:\\S+ )?(?:doorgeknipt|doorknipt|doorknipte)`,
      `(?:baas|werkgever|uitzendbureau|ronselaar) (?:\\S+ ){0,2}(?:heeft|houdt|bewaart) (?:zijn|haar|hun) (?:paspoort|paspoorten|papieren|loon)`,
    ],
    {
      unless: task,
      amid: [
        /paspoort|kaart|pas|pincode|loon|salaris|uitkering|pensioen|geld|telefoon|sleutel|papieren|rekening|rijbewijs|aow|mobiel|post|portemonnee/,
      ],
    },
  ),
  // Cut off from others, fetched and brought, watched.
  frame(
    [
      `(?:wordt|werd) (?:\\S+ ){1,3}van (?:school|haar werk|stage) gehaald en (?:\\S+ ){0,3}gebracht`,
      `${subject} isoleert (?:haar|${NOUN})|(?:haar|${NOUN}) (?:\\S+ ){0,4}(?:afgesneden|geïsoleerd) (?:van|door)`,
      `(?:neven|broers|ooms|broer|schoonfamilie) (?:\\S+ ){0,3}(?:bewaken|bewaakt|volgen|volgt|houden haar|houdt haar|schaduwen)`,
      `(?:mag|mocht) (?:\\S+ ){0,3}van ${byRuler} (?:\\S+ ){0,2}(?:niet|geen|nooit|niemand|nergens)|van ${byRuler} (?:\\S+ ){0,2}(?:mag|mocht) (?:zij|ze|haar|${NOUN}) (?:\\S+ ){0,2}(?:niet|geen|nooit|niemand|nergens)`,
      `(?:fluister\\S*|huil\\S*|vertel\\S*|zei) (?:\\S+ ){0,3}dat (?:zij|ze) (?:\\S+ ){0,2}(?:niet|nooit) (?:meer )?alleen (?:naar buiten|de deur uit|over straat|het huis uit) (?:mag|mocht)`,
    ],
    {
      unless: task,
      amid: [
        /gehaald|bewak|bewaak|isole|afgesneden|in de gaten|taalles|naar buiten|deur uit|over straat|het huis uit|op bezoek|werken|contact/,
      ],
    },
  ),
  // Forced to what nobody may ask.
  frame(
    [
      `(?:${NOUN}|[hz]ij|ze) (?:\\S+ ){0,2}(?:dwingt|dwong|dwingen|dwongen) (?:\\S+ )?${WHOM} (?:\\S+ ){0,8}(?:trouwen|seks|vrijen|zoenen|uit ?te ?kleden|tekenen|ondertekenen|broek uit|ondergoed|pinnen|betalen|afstaan|bedelen|stelen|liegen|slikken|abortus|blijven|knielen|drinken)`,
      `${WHOM} (?:\\S+ ){0,8}(?:gedwongen|dwingt|dwong) (?:om |tot )?(?:\\S+ ){0,5}(?:trouwen|huwelijk|seks|tekenen|pinnen|betalen|abortus|liegen|stelen)`,
    ],
    { unless: /(?<![a-zà-ÿ])(?:niemand|zichzelf|niet)(?![a-zà-ÿ])/ },
  ),
  frame(
    `${byRuler} (?:spuugt|spuugde) in (?:haar|zijn) (?:eten|gezicht|bord)|(?:${byRuler}|${KIN}) (?:noemt|noemde) (?:haar|hem) (?:\\S+ ){0,2}(?:hoer|slet|hond|varken|wijf|niets waard|waardeloos|teef)`,
  ),
];
