/** Harm without a blow: what somebody is denied, and where somebody is shut up. Frames as in `harm-frame.ts`. */
import { frame, type HarmFrame } from './harm-frame.ts';
import { controller, controllers, KIN, WHOM, words } from './people.ts';

const fasting =
  /(?<![a-zà-ÿ])(?:niemand|nuchter|operatie|sonde\w*|dieet|onderzoek|ramadan|vasten|vast|allergi\w*|logopedist\w*|verslik\w*|honger heeft|geen zin|kat|kater|poes|hond|pup|konijn|paard|keuken|budget|voedselbank)(?![a-zà-ÿ])/;
const food = '(?:te eten|te drinken|eten|drinken|avondeten|ontbijt|warm eten|brood)';
const kinOf = `(?:haar|zijn|hun|mijn|de|d’r|z’n) (?:\\S+ )?${KIN}`;
export const harmWithoutBlow: readonly HarmFrame[] = [
  frame(
    `(?:mag|mocht|kreeg|krijgt) (?:\\S+ ){0,6}alleen (?:maar )?(?:water|droog brood|brood en water)|(?:gooit|gooide) (?:zijn|haar|hun) (?:eten|bord|brood|boterham\\S*|maaltijd) (?:\\S+ )?in de (?:vuilnisbak|prullenbak|kliko)|(?:uren|dagen|de hele (?:dag|nacht|ochtend|middag)|te lang) (?:\\S+ ){0,5}in (?:een|zijn|haar) natte? (?:stoel|bed|broek|kleren|lakens)|in een natte stoel`,
    { unless: fasting, amid: [/water|brood|vuilnisbak|natte/] },
  ),
  frame(
    `(?:slaapt|slapen|sliep|sliepen) (?:hij |zij |ze |\\S+ )?(?:voor straf |dan |vaak |soms )*(?:in (?:de|het) (?:badkuip|bad|gang|trappenhuis|portiek)|op (?:de|het) (?:gang|mat|deurmat|tegels))`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:hond|kat|logeer\w*|logeren|verbouwing|zomer|dakloos|zwerf\w*|straatkrant|verpleeg\w*|nachtdienst)(?![a-zà-ÿ])/,
    },
  ),
  // Food, drink, warmth, care.
  frame(
    `(?:krijgt|kreeg|krijgen|kregen|gekregen|krijg) ${words(7)}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food}|${words(0)}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food} (?:\\S+ )?(?:krijgt|kreeg|krijgen|kregen|gekregen)`,
    { unless: fasting },
  ),
  frame(
    `(?:geeft|gaf|geven|gaven) ${WHOM} (?:\\S+ ){0,3}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food}|zonder (?:avond)?eten naar (?:bed|boven|zijn kamer|haar kamer)|(?:laat|laten|liet|lieten) ${WHOM} (?:\\S+ ){0,2}(?:verhongeren|honger lijden|hongeren|uitdrogen)|eten (?:en drinken )?(?:onthoudt|onthield|onthouden|afpakt|afpakte|afgepakt)|uithonger\\w*|uitgehongerd|hondenvoer`,
    { unless: fasting },
  ),
  frame(
    `(?:uren|dagen|nachten|de hele nacht|de hele dag|het hele weekend|een heel weekend|hele weekenden|een weekend|avonden) (?:lang )?(?:\\S+ )?alleen (?:thuis|gelaten|achter\\w*|in huis|in bed|in de flat|in de box)|(?:laat|laten|liet|lieten|achterlaat|achterliet) (?:\\S+ )?(?:de kinderen|de baby|haar baby|zijn baby|de peuter|haar kinderen|zijn kinderen|hun kinderen|haar zoontje|zijn zoontje|haar dochtertje|zijn dochtertje|de kleintjes|de tweeling) (?:\\S+ ){0,4}alleen(?! maar| spelen| met (?:mij|ons|haar|hem|hen|de|een)(?: (?:opa|oma|oppas|vader|moeder|begeleider))?)`,
    { unless: /(?<![a-zà-ÿ])(?:uit eigen keuze|graag|zelfstandig|eenzaam)(?![a-zà-ÿ])/ },
  ),
  frame(
    `in (?:zijn|haar|hun|de|een) (?:eigen )?(?:natte |vieze |volle )?(?:urine|ontlasting|poep|plas|braaksel|vuil|luier) (?:\\S+ ){0,3}(?:liggen|ligt|lag|gelegen|zitten|zit|zat|gezeten|laten|gelaten)|(?:ligt|lag|zit|zat|liggen|zitten|gevonden|laat|liet) (?:\\S+ ){0,5}in (?:zijn|haar|hun|de|een|dezelfde) (?:eigen |zelfde )?(?:natte |vieze |volle |doorweekte )?(?:urine|ontlasting|poep|plas|braaksel|vuil|luier)|(?:dagen|uren|de hele dag|de hele nacht|sinds \\S+) (?:\\S+ ){0,2}(?:dezelfde|niet verschoond|in dezelfde|geen schone) ?(?:luier)?`,
    { unless: /(?<![a-zà-ÿ])(?:kleren|trui|jas|liedje|vraag|muziek|plek|weg)(?![a-zà-ÿ])/ },
  ),
  frame(`verwaarloz(?:ing|en)|verwaarloost|verwaarloosd(?: kind| door|e (?:kind|kinderen|baby|moeder|oudere))?`, {
    unless:
      /(?<![a-zà-ÿ])(?:(?:in|tijdens|bij|uit) (?:de|een|het) (?:les|lessen|college|training|cursus|workshop|reader|boek)|zichzelf|tuin|huis|flat|pand|gebouw|portiek|wijk|administratie|studie|vriendschap\\w*|zelfverwaarlozing|buurt|park|straat|plein|speeltuin|fiets)(?![a-zà-ÿ])/,
  }),
  frame(
    `(?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat|gehoorapparaten) (?:\\S+ ){0,2}(?:doorspoelt|doorspoelde|afpakt|afpakte|afgepakt|achterhoudt|onthoudt|verstopt|verstopte|weggooit|weggooide)|(?:pakt|pakte|verstopt|verstopte|spoelt|spoelde) (?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat) (?:\\S+ )?(?:af|door|weg)|(?:verstopt|verstopte|verbergt) (?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat|telefoon|sleutels|pinpas)`,
    { unless: /(?<![a-zà-ÿ])(?:hij zijn|zij haar|ze haar|zijn eigen|haar eigen)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:dagen|een dag|dagenlang|nachten|weekend|uren) (?:\\S+ )?(?:niet|niets|niks) (?:laten|laat) (?:eten|drinken|slapen)|(?:laat|liet|laten) ${WHOM} (?:\\S+ ){0,3}niet (?:mee-?)?(?:eten|drinken|slapen|naar de wc)|${words(0)}(?:krijgt|kreeg|krijgen) (?:\\S+ )?van ${kinOf} (?:\\S+ ){0,4}(?:één|een|geen|niets|niks|alleen) (?:\\S+ )?(?:boterham|beschuit|water|eten|drinken|warm|maaltijd|brood)`,
    { unless: fasting, amid: [/eten|drinken|slapen|naar de wc|boterham|beschuit|water|maaltijd|brood/] },
  ),
  frame(
    `(?:tweeling|kinderen|kind|baby|peuter|kleuter|kleuters|jongen|meisje|zoontje|dochtertje|broertje|broertjes|zusje|zusjes|kleintjes) (?:\\S+ ){0,8}alleen (?:thuis|in huis|in de flat|in bed|in de woning|achter\\S*)(?: (?:tot|als|terwijl|’s|met|sinds|om|de|elke|hele)|[.,;]|$)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:mag|wil|durft|leert|oefent|zelfstandig|even|puber|zestien|zeventien|veertien|vijftien)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:zet|zette|gezet|laat|liet|laten|moet|moest|stuurt|stuurde|zetten) (?:\\S+ ){0,8}(?:in de (?:kou|sneeuw|regen|vrieskou|vorst)|op blote voeten|(?:\\S+ )?alleen in (?:de|een) donkere? \\S+|op (?:rijst|grind)|onder (?:de|een) (?:ijs)?koude (?:douche|kraan))`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:mens|mensen|de groep|groep|letterlijk|systeem|gemeente|dweil\w*|wachtlijst|feest|tuin\w*|bidden|kerk)(?![a-zà-ÿ])|in de kou (?:staan|laten staan)(?![^.]*(?:kind|jongen|meisje|zoon|dochter))/,
    },
  ),
  frame(
    `van (?:haar|zijn) ${KIN} (?:\\S+ ){0,5}(?:vloer schrobben|niet aan tafel|op de grond slapen|op de vloer slapen|het hele huishouden)|(?:moet|moest) van (?:haar|zijn) (?:schoonmoeder|man|stiefmoeder|stiefvader|oom|tante|schoonfamilie|broer|broers) (?:\\S+ ){0,8}(?:schrobben|op de grond|op de vloer|niet aan tafel|geld verdienen|haar loon|zijn loon|bedelen|stelen|school af)`,
  ),
  frame(
    `(?:draait|draaide|doet|deed|gaat) (?:\\S+ ){0,4}(?:haar|zijn|hun) (?:kamer|kamerdeur|slaapkamer|deur) (?:\\S+ ){0,3}op slot (?:van buiten)?|(?:kamer|kamerdeur|slaapkamer|deur) (?:\\S+ ){0,4}van buiten(?:af)? (?:op slot|dicht|vergrendel\\w*|af)|van buiten(?:af)? (?:op slot|afgesloten|vergrendeld)`,
  ),
  frame(
    `(?:zit|zat|is|was|wordt|werd|had|heeft|hadden|hebben) (?:\\S+ ){0,6}(?:opgesloten|vastgebonden|vastgeketend|vastgezet aan)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:met zijn scriptie|met haar scriptie|scriptie|boeken|werkkamer|zich(?:zelf)?|voel\w*|lift|toilet|cipier|gevangenis|hond|konijn\w*|kat|kippen|zichzelf|gedetineerd\w*|cel|boot|fiets|ballon\w*|voelde|gevoel|alsof|lockdown)(?![a-zà-ÿ])/,
    },
  ),
  frame('vastgeketend|gegijzeld|gijzelt|gijzelde'),
  // One decides over the other: money, papers, telephone, door.
  frame(`(?:verbiedt|verbood|verboden) (?:\\S+ ){0,3}(?:haar|hem)(?:\\S* ){0,8}|(?:heeft|had) haar verboden`, {
    unless: /(?<![a-zà-ÿ])(?:arts|huisarts|dokter|rechter|gemeente|school|toezicht)(?![a-zà-ÿ])/,
    amid: [controllers],
  }),
  frame(
    `(?:mag|mocht|mogen|mochten) (?:\\S+ ){0,3}van ${kinOf} (?:\\S+ ){0,5}(?:niet (?:meer )?(?:alleen )?(?:naar buiten|de deur uit|het huis uit|buiten|werken|bellen|alleen|praten)|niemand|geen (?:contact|telefoon|vrienden|vriendinnen|geld|werk)|het huis niet uit|de deur niet uit|nergens)|van ${kinOf} (?:\\S+ ){0,3}(?:mag|mocht) (?:\\S+ ){0,5}(?:niet (?:meer )?(?:alleen )?(?:naar buiten|de deur uit|het huis uit|werken|bellen)|niemand|het huis niet uit|de deur niet uit|nergens)|(?:mag|mocht) (?:\\S+ ){0,5}(?:niet|geen|niemand|nooit|nergens) (?:\\S+ ){0,4}van (?:haar|zijn) ${controller}|van (?:haar|zijn) ${controller} (?:\\S+ ){0,2}(?:mag|mocht) (?:\\S+ ){0,3}(?:niet|geen|niemand|nooit|nergens)|(?:mag|mocht) (?:\\S+ ){0,2}van (?:haar|zijn) ${controller} (?:niet|geen|niemand|nooit|nergens)|(?:mag|mocht) (?:zij|ze|haar) (?:\\S+ ){0,4}(?:het huis|de deur|de flat) niet (?:meer )?(?:alleen )?uit`,
    { unless: /(?<![a-zà-ÿ])(?:corona|quarantaine|griep|ziek|koorts)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:haar|hun|zijn) (?:\\S+ )?(?:paspoort|paspoorten|pinpas|pas|bankpas|loon|salaris|uitkering|pensioen|aow|zakgeld|spaargeld|telefoon|verblijfskaart|papieren|geld) (?:\\S+ ){0,2}(?:afgepakt|afpakt|afpakte|afgenomen|afneemt|afnam|ingenomen|inneemt|innam|achterhoudt|opmaakt|opmaakte)|(?:pakt|pakte|nam|neemt|houdt|hield) (?:\\S+ ){0,2}(?:haar|hun|zijn) (?:\\S+ )?(?:paspoort|paspoorten|pinpas|bankpas|loon|salaris|uitkering|pensioen|aow|verblijfskaart|papieren|telefoon) (?:\\S+ ){0,2}(?:af|in|achter)|laat haar (?:\\S+ ){0,4}(?:telefoon|loon|geld|pinpas|paspoort) (?:inleveren|afgeven)|(?:koelkast|voorraadkast|keukenkast|keuken|kraan|toilet|wc|verwarming) (?:\\S+ ){0,3}(?:op slot (?:doet|deed|gedaan|draait|zet)|afsluit|afsloot|afgesloten heeft)|(?:doet|deed|draait) (?:\\S+ ){0,2}(?:koelkast|voorraadkast|keuken|toilet) (?:\\S+ )?op slot|(?:rollator|wandelstok|gehoorapparaat|telefoon) (?:verstopt|afpakt|verbergt)|(?:controleert|controleerde|doorzoekt|bekijkt) (?:\\S+ ){0,2}haar (?:telefoon|berichten|appjes|mail|bonnetjes|kleding|kleren|geld|uitgaven)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:begeleider|begeleiding|docent|juf|les|mentor|bewindvoerder|conciërge|moeder|vader|huiswerk)(?![a-zà-ÿ])/,
      amid: [controllers],
    },
  ),
];
