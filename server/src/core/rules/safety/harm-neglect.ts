/**
 * Harm without a blow: what somebody is denied, where somebody is shut up, what somebody is threatened with, and sexual
 * harm. Frames as in `harm-frame.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN, NOUN, WHOM, words } from './people.ts';

const fasting =
  /(?<![a-zà-ÿ])(?:niemand|nuchter|operatie|sonde\w*|dieet|onderzoek|ramadan|vasten|vast|allergi\w*|logopedist\w*|verslik\w*|honger heeft|geen zin|keuken|budget|voedselbank)(?![a-zà-ÿ])/;
const food = '(?:te eten|te drinken|eten|drinken|avondeten|ontbijt|warm eten|brood)';
const cell =
  '(?:kelder|kast|gangkast|trapkast|inloopkast|schuur|schuurtje|berging|kruipruimte|hok|hondenhok|kippenhok|meterkast|bijkeuken|kofferbak)';
const kinOf = `(?:haar|zijn|hun|mijn|de|d’r|z’n) (?:\\S+ )?${KIN}`;
/** Who is not the parent of somebody: what such a person forbids is no upbringing. */
const controller =
  '(?:man|vriend|vriendin|ex|ex-\\S+|exman|echtgenoot|partner|verloofde|broer|broers|zoon|kleinzoon|schoonmoeder|schoonvader|schoonfamilie|zwager|stiefvader|loverboy)(?![a-zà-ÿ])';
const controllers = new RegExp(`(?<![a-zà-ÿ])(?:${controller}|hij(?![a-zà-ÿ]))`);
const bath =
  /(?<![a-zà-ÿ])(?:wassen|onderzoek|fysio\w*|douche\w*|verschon\w*|zalf|massage|therapie|eczeem|verzorg\w*)(?![a-zà-ÿ])/;

export const harmWithoutBlow: readonly HarmFrame[] = [
  // Food, drink, warmth, care.
  frame(
    /eten|drinken|ontbijt|brood/,
    `(?:krijgt|kreeg|krijgen|kregen|gekregen|krijg) ${words(7)}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food}|${words(0)}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food} (?:\\S+ )?(?:krijgt|kreeg|krijgen|kregen|gekregen)`,
    fasting,
  ),
  frame(
    /eten|drinken|ontbijt|brood|hongeren|honger|uitdrogen|hondenvoer/,
    `(?:geeft|gaf|geven|gaven) ${WHOM} (?:\\S+ ){0,3}(?:niets|niks|geen|niet|nauwelijks|amper)(?: meer| genoeg)? ${food}|zonder (?:avond)?eten naar (?:bed|boven|zijn kamer|haar kamer)|(?:laat|laten|liet|lieten) ${WHOM} (?:\\S+ ){0,2}(?:verhongeren|honger lijden|hongeren|uitdrogen)|eten (?:en drinken )?(?:onthoudt|onthield|onthouden|afpakt|afpakte|afgepakt)|uithonger\\w*|uitgehongerd|hondenvoer`,
    fasting,
  ),
  frame(
    /alleen/,
    `(?:uren|dagen|nachten|de hele nacht|de hele dag|het hele weekend|een heel weekend|hele weekenden|een weekend|avonden) (?:lang )?(?:\\S+ )?alleen (?:thuis|gelaten|achter\\w*|in huis|in bed|in de flat|in de box)|(?:laat|laten|liet|lieten|achterlaat|achterliet) (?:\\S+ )?(?:de kinderen|de baby|haar baby|zijn baby|de peuter|haar kinderen|zijn kinderen|hun kinderen|haar zoontje|zijn zoontje|haar dochtertje|zijn dochtertje|de kleintjes|de tweeling) (?:\\S+ ){0,4}alleen(?! maar| spelen| met (?:mij|ons|haar|hem|hen|de|een)(?: (?:opa|oma|oppas|vader|moeder|begeleider))?)`,
    /(?<![a-zà-ÿ])(?:uit eigen keuze|graag|zelfstandig|eenzaam)(?![a-zà-ÿ])/,
  ),
  frame(
    /urine|ontlasting|poep|plas|braaksel|vuil|luier|dezelfde|verschoond|schone/,
    `in (?:zijn|haar|hun|de|een) (?:eigen )?(?:natte |vieze |volle )?(?:urine|ontlasting|poep|plas|braaksel|vuil|luier) (?:\\S+ ){0,3}(?:liggen|ligt|lag|gelegen|zitten|zit|zat|gezeten|laten|gelaten)|(?:ligt|lag|zit|zat|liggen|zitten|gevonden|laat|liet) (?:\\S+ ){0,5}in (?:zijn|haar|hun|de|een|dezelfde) (?:eigen |zelfde )?(?:natte |vieze |volle |doorweekte )?(?:urine|ontlasting|poep|plas|braaksel|vuil|luier)|(?:dagen|uren|de hele dag|de hele nacht|sinds \\S+) (?:\\S+ ){0,2}(?:dezelfde|niet verschoond|in dezelfde|geen schone) ?(?:luier)?`,
    /(?<![a-zà-ÿ])(?:kleren|trui|jas|liedje|vraag|muziek|plek|weg)(?![a-zà-ÿ])/,
  ),
  frame(
    /verwaarlo/,
    `verwaarloz(?:ing|en)|verwaarloost|verwaarloosd(?: kind| door|e (?:kind|kinderen|baby|moeder|oudere))?`,
    /(?<![a-zà-ÿ])(?:(?:in|tijdens|bij|uit) (?:de|een|het) (?:les|lessen|college|training|cursus|workshop|reader|boek)|zichzelf|tuin|huis|flat|pand|gebouw|portiek|wijk|administratie|studie|vriendschap\\w*|zelfverwaarlozing|buurt|park|straat|plein|speeltuin|fiets)(?![a-zà-ÿ])/,
  ),
  frame(
    /medic|insuline|pillen|rollator|bril|gehoorapp|telefoon|sleutels|pinpas/,
    `(?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat|gehoorapparaten) (?:\\S+ ){0,2}(?:doorspoelt|doorspoelde|afpakt|afpakte|afgepakt|achterhoudt|onthoudt|verstopt|verstopte|weggooit|weggooide)|(?:pakt|pakte|verstopt|verstopte|spoelt|spoelde) (?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat) (?:\\S+ )?(?:af|door|weg)|(?:verstopt|verstopte|verbergt) (?:haar|zijn|hun) (?:medicijnen|medicatie|insuline|pillen|rollator|bril|gehoorapparaat|telefoon|sleutels|pinpas)`,
    /(?<![a-zà-ÿ])(?:hij zijn|zij haar|ze haar|zijn eigen|haar eigen)(?![a-zà-ÿ])/,
  ),
  frame(
    /eten|drinken|slapen|naar de wc|boterham|beschuit|water|maaltijd|brood/,
    `(?:dagen|een dag|dagenlang|nachten|weekend|uren) (?:\\S+ )?(?:niet|niets|niks) (?:laten|laat) (?:eten|drinken|slapen)|(?:laat|liet|laten) ${WHOM} (?:\\S+ ){0,3}niet (?:mee-?)?(?:eten|drinken|slapen|naar de wc)|${words(0)}(?:krijgt|kreeg|krijgen) (?:\\S+ )?van ${kinOf} (?:\\S+ ){0,4}(?:één|een|geen|niets|niks|alleen) (?:\\S+ )?(?:boterham|beschuit|water|eten|drinken|warm|maaltijd|brood)`,
    fasting,
  ),
  frame(
    /alleen/,
    `(?:tweeling|kinderen|kind|baby|peuter|kleuter|kleuters|jongen|meisje|zoontje|dochtertje|broertje|broertjes|zusje|zusjes|kleintjes) (?:\\S+ ){0,8}alleen (?:thuis|in huis|in de flat|in bed|in de woning|achter\\S*)(?: (?:tot|als|terwijl|’s|met|sinds|om|de|elke|hele)|[.,;]|$)`,
    /(?<![a-zà-ÿ])(?:mag|wil|durft|leert|oefent|zelfstandig|even|puber|zestien|zeventien|veertien|vijftien)(?![a-zà-ÿ])/,
  ),
  frame(
    /in de|blote voeten|rijst|grind|donker|koude/,
    `(?:zet|zette|gezet|laat|liet|laten|moet|moest|stuurt|stuurde|zetten) (?:\\S+ ){0,8}(?:in de (?:kou|sneeuw|regen|vrieskou|vorst)|op blote voeten|(?:\\S+ )?alleen in (?:de|een) donkere? \\S+|op (?:rijst|grind)|onder (?:de|een) (?:ijs)?koude (?:douche|kraan))`,
    /(?<![a-zà-ÿ])(?:mens|mensen|de groep|groep|letterlijk|systeem|gemeente|dweil\w*|wachtlijst|feest|tuin\w*|bidden|kerk)(?![a-zà-ÿ])|in de kou (?:staan|laten staan)(?![^.]*(?:kind|jongen|meisje|zoon|dochter))/,
  ),
  frame(
    /schrobben|grond|vloer|huishouden|aan tafel|geld|loon|bedelen|stelen|school af/,
    `van (?:haar|zijn) ${KIN} (?:\\S+ ){0,5}(?:vloer schrobben|niet aan tafel|op de grond slapen|op de vloer slapen|het hele huishouden)|(?:moet|moest) van (?:haar|zijn) (?:schoonmoeder|man|stiefmoeder|stiefvader|oom|tante|schoonfamilie|broer|broers) (?:\\S+ ){0,8}(?:schrobben|op de grond|op de vloer|niet aan tafel|geld verdienen|haar loon|zijn loon|bedelen|stelen|school af)`,
  ),
  // Shut up, tied, put outside.
  frame(
    /kelder|kast|schuur|berging|kruipruimte|hok|bijkeuken|kofferbak/,
    `(?:zet|zette|gezet|stopt|stopte|gestopt|sluit|sloot|gesloten|opsluit|duwt|duwde|gooit|gooide) (?:\\S+ )?${WHOM} (?:\\S+ ){0,4}(?:in|naar) (?:de|het|een|zijn|haar) (?:\\S+ )?${cell}|${WHOM} (?:\\S+ ){0,6}in (?:de|het|een) (?:\\S+ )?${cell} (?:\\S+ ){0,2}(?:opsluit|opsloot|opgesloten|zet|zette|gezet|stopt|stopte|gestopt|gesloten|moet|moest|duwt)|(?:moet|moest|moesten|moeten) (?:\\S+ ){0,6}in (?:de|het|een) (?:\\S+ )?${cell} (?:\\S+ )?(?:slapen|zitten|staan|blijven|wachten|overnachten)|(?:slaapt|slapen|sliep|overnacht) (?:\\S+ ){0,4}in (?:de|het|een) (?:\\S+ )?${cell}`,
    /(?<![a-zà-ÿ])(?:hond|kat|kater|konijn\w*|kippen|egel|fiets|fietsen|spullen|doos|dozen)(?![a-zà-ÿ])/,
  ),
  frame(
    /balkon|buiten|de deur uit|tuin/,
    `(?:zet|zette|gezet|laat|liet) (?:\\S+ )?${WHOM} (?:\\S+ ){0,4}(?:op het balkon|buiten(?: staan| slapen)?|de deur uit)`,
    /(?<![a-zà-ÿ])(?:zon|zonnetje|lekker|roken|spelen|koffie|rolstoel|terras|les|klas|lokaal|rookt|frisse|bloemen|uitlaten)(?![a-zà-ÿ])/,
  ),
  frame(
    /slot|van buiten/,
    `(?:draait|draaide|doet|deed|gaat) (?:\\S+ ){0,4}(?:haar|zijn|hun) (?:kamer|kamerdeur|slaapkamer|deur) (?:\\S+ ){0,3}op slot (?:van buiten)?|(?:kamer|kamerdeur|slaapkamer|deur) (?:\\S+ ){0,4}van buiten(?:af)? (?:op slot|dicht|vergrendel\\w*|af)|van buiten(?:af)? (?:op slot|afgesloten|vergrendeld)`,
  ),
  frame(
    /opgesloten|vastge/,
    `(?:zit|zat|is|was|wordt|werd|had|heeft|hadden|hebben) (?:\\S+ ){0,6}(?:opgesloten|vastgebonden|vastgeketend|vastgezet aan)`,
    /(?<![a-zà-ÿ])(?:met zijn scriptie|met haar scriptie|scriptie|boeken|werkkamer|zich(?:zelf)?|voel\w*|lift|toilet|cipier|gevangenis|hond|konijn\w*|kat|kippen|zichzelf|gedetineerd\w*|cel|boot|fiets|ballon\w*|voelde|gevoel|alsof|lockdown)(?![a-zà-ÿ])/,
  ),
  frame(/gegijzeld|gijzel|vastgeketend/, 'vastgeketend|gegijzeld|gijzelt|gijzelde'),
  // One decides over the other: money, papers, telephone, door.
  frame(
    /verb[io]|verboden/,
    `(?:verbiedt|verbood|verboden) (?:\\S+ ){0,3}(?:haar|hem)(?:\\S* ){0,8}|(?:heeft|had) haar verboden`,
    /(?<![a-zà-ÿ])(?:arts|huisarts|dokter|rechter|gemeente|school|toezicht)(?![a-zà-ÿ])/,
    controllers,
  ),
  frame(
    /mag|moch|mogen/,
    `(?:mag|mocht|mogen|mochten) (?:\\S+ ){0,3}van ${kinOf} (?:\\S+ ){0,5}(?:niet (?:meer )?(?:alleen )?(?:naar buiten|de deur uit|het huis uit|buiten|werken|bellen|alleen|praten)|niemand|geen (?:contact|telefoon|vrienden|vriendinnen|geld|werk)|het huis niet uit|de deur niet uit|nergens)|van ${kinOf} (?:\\S+ ){0,3}(?:mag|mocht) (?:\\S+ ){0,5}(?:niet (?:meer )?(?:alleen )?(?:naar buiten|de deur uit|het huis uit|werken|bellen)|niemand|het huis niet uit|de deur niet uit|nergens)|(?:mag|mocht) (?:\\S+ ){0,5}(?:niet|geen|niemand|nooit|nergens) (?:\\S+ ){0,4}van (?:haar|zijn) ${controller}|van (?:haar|zijn) ${controller} (?:\\S+ ){0,2}(?:mag|mocht) (?:\\S+ ){0,3}(?:niet|geen|niemand|nooit|nergens)|(?:mag|mocht) (?:\\S+ ){0,2}van (?:haar|zijn) ${controller} (?:niet|geen|niemand|nooit|nergens)|(?:mag|mocht) (?:zij|ze|haar) (?:\\S+ ){0,4}(?:het huis|de deur|de flat) niet (?:meer )?(?:alleen )?uit`,
    /(?<![a-zà-ÿ])(?:corona|quarantaine|griep|ziek|koorts)(?![a-zà-ÿ])/,
  ),
  frame(
    /paspoort|pas|loon|salaris|uitkering|pensioen|aow|geld|telefoon|kaart|papieren|controleer|doorzoekt|bekijkt|koelkast|kast|keuken|kraan|toilet|wc|verwarming|rollator|stok|gehoorapp/,
    `(?:haar|hun|zijn) (?:\\S+ )?(?:paspoort|paspoorten|pinpas|pas|bankpas|loon|salaris|uitkering|pensioen|aow|zakgeld|spaargeld|telefoon|verblijfskaart|papieren|geld) (?:\\S+ ){0,2}(?:afgepakt|afpakt|afpakte|afgenomen|afneemt|afnam|ingenomen|inneemt|innam|achterhoudt|opmaakt|opmaakte)|(?:pakt|pakte|nam|neemt|houdt|hield) (?:\\S+ ){0,2}(?:haar|hun|zijn) (?:\\S+ )?(?:paspoort|paspoorten|pinpas|bankpas|loon|salaris|uitkering|pensioen|aow|verblijfskaart|papieren|telefoon) (?:\\S+ ){0,2}(?:af|in|achter)|laat haar (?:\\S+ ){0,4}(?:telefoon|loon|geld|pinpas|paspoort) (?:inleveren|afgeven)|(?:koelkast|voorraadkast|keukenkast|keuken|kraan|toilet|wc|verwarming) (?:\\S+ ){0,3}(?:op slot (?:doet|deed|gedaan|draait|zet)|afsluit|afsloot|afgesloten heeft)|(?:doet|deed|draait) (?:\\S+ ){0,2}(?:koelkast|voorraadkast|keuken|toilet) (?:\\S+ )?op slot|(?:rollator|wandelstok|gehoorapparaat|telefoon) (?:verstopt|afpakt|verbergt)|(?:controleert|controleerde|doorzoekt|bekijkt) (?:\\S+ ){0,2}haar (?:telefoon|berichten|appjes|mail|bonnetjes|kleding|kleren|geld|uitgaven)`,
    /(?<![a-zà-ÿ])(?:begeleider|begeleiding|docent|juf|les|mentor|bewindvoerder|conciërge)(?![a-zà-ÿ])/,
    controllers,
  ),
  // Sexual harm.
  frame(
    /raak|zit|zat|voel/,
    `(?:raakt|raakte|aanraakt|aanraakte|aangeraakt|zit|zat|voelt|voelde|aanzit|aanzat) (?:\\S+ ){0,8}(?:waar (?:dat|het|hij|je|niemand) (?:\\S+ )?niet|op plekken|tussen (?:haar|zijn) benen|onder (?:haar|zijn) (?:kleren|rok|trui|broek|hemd|shirt|pyjama|nachthemd|deken))|(?:oom|opa|vader|stiefvader|broer|neef|man|buurman|trainer|begeleider|meester|hij) (?:\\S+ )?(?:zit|zat|zaten) (?:\\S+ )?aan (?:haar|hem|mij|me)(?= (?:als|wanneer|en|toen|terwijl|sinds|soms)|[.,;]|$)|(?:zit|zat|zaten) (?:\\S+ )?aan (?:haar|zijn|mijn) (?:borst|borsten|billen|kont|lijf|lichaam|piemel|benen|kruis|plasser)`,
    bath,
  ),
  frame(
    /betast|rand|onzedelijk|ontucht|porno|seksu|handtast|misbruik|verkracht|incest/,
    'betast(?:te|en)?|aangerand|aanrand(?:t|de|ing)|onzedelijk\\S*|ontucht\\S*|wraakporno|seksueel (?:grensoverschrijdend|misbruik\\S*|geweld|uitgebuit)|handtastelijk\\S*|kindermisbruik|seksuele (?:uitbuiting|intimidatie|handelingen)|verkracht(?:t|te|ing)?|incest',
  ),
  frame(
    /hand|vingers/,
    `(?:hand|handen|vingers) (?:\\S+ )?(?:onder|in|tussen|op) (?:haar|zijn|mijn) (?:rok|rokje|jurk|jurkje|shirt|nachthemd|pyjama|deken|trui|bh|broek|broekje|onderbroek|benen|billen|borst|borsten|dij|dijen|kruis|bovenbeen)`,
    bath,
  ),
  frame(
    /naakt|bloot|seks/,
    '(?:naakt|bloot|seks)(?:foto|fotos|foto’s|filmpje|filmpjes|video|beelden|beeld)\\S*',
    /(?<![a-zà-ÿ])(?:museum|kunst\w*|les|voorlichting)(?![a-zà-ÿ])/,
  ),
  frame(
    /bed|kamer/,
    `(?:kroop|kruipt|komt|kwam|ligt|lag) (?:\\S+ ){0,4}(?:’s nachts |s nachts |vannacht |elke nacht )?(?:\\S+ ){0,2}(?:bij|naast) (?:haar|hem) in bed|(?:’s nachts|elke nacht|nachten) (?:\\S+ ){0,4}(?:in|op) (?:haar|zijn) (?:kamer|bed|slaapkamer) (?:\\S+ )?(?:komt|kwam|zit|zat|kruipt|kroop)`,
    /(?<![a-zà-ÿ])(?:ziek|nachtmerrie|nachtmerries|bang|kind|peuter|kleuter|zusje|broertje|kat|hond|nachtzuster|nachtdienst|verpleegkundige|controle|ronde)(?![a-zà-ÿ])/,
  ),
  frame(
    /seks|bed|naakt|zoenen|pijpen|aftrekken|uitkleden|aanraken|hoer|klanten|wil|gedwongen|liggen|ligt|lag|gelegen/,
    `(?:moet|moest|dwingt|dwong|gedwongen) (?:\\S+ ){0,6}(?:seks|naar bed (?:met|te gaan met)|naakt|zoenen|pijpen|aftrekken|uitkleden voor (?:hem|zijn|haar oom|de camera)|(?:hem|zijn) (?:\\S+ )?aanraken|de hoer spelen|klanten ontvangen)|door (?:haar|zijn) (?:\\S+ )?(?:${KIN}) (?:\\S+ )?gedwongen|(?:boven ?op|bovenop|op) (?:haar|hem|mij|me) (?:\\S+ )?(?:liggen|ligt|lag|gaan liggen|gelegen)|tegen haar wil|seks (?:\\S+ ){0,4}(?:niet wil|niet wilde|dwing\\S*|gedwongen)`,
    /(?<![a-zà-ÿ])(?:onderzoek|douche|opname|tegen haar wil in behandeling)(?![a-zà-ÿ])/,
  ),
  frame(
    /trouw|zin|verloofd|dood/,
    `(?:moet|moest|moeten|zal|gaat) (?:\\S+ ){0,3}trouwen met (?:een|haar|die|hun|de)|(?:trouwt|trouwen) (?:\\S+ ){0,8}of (?:ze|zij|hij) (?:\\S+ )?(?:wil|wilt|nu wil) of niet|tegen (?:haar|zijn) zin (?:\\S+ ){0,3}(?:getrouwd|trouwen|verloofd|meegenomen)|liever dood (?:ziet|dan)`,
    /(?<![a-zà-ÿ])(?:film|boek|verliefd|graag)(?![a-zà-ÿ])/,
  ),
  // Threats and stalking.
  frame(
    /aan te doen|aando|aandeed|dood|maken|afmaakt|neer|wurgen|vermoord|slaan|kapot|verminken|verbranden|ontvoeren|brand|pakken|verspreiden|delen|sturen|zetten|nemen/,
    `(?:dreigt|dreigde|dreigden|dreigen|gedreigd|zweert|zwoer|beloofde|zegt|zei|riep|schreeuwde|appte|schreef|wil|wilde|zal|zou|gaat|ging) (?:\\S+ ){0,8}(?:(?:haar|hem|hen|mij|me|je|ons|ze|jullie|iedereen|de kinderen|zichzelf en \\S+) (?:\\S+ ){0,3}(?:iets|wat) (?:aan te doen|aandoet|aandoen|aandeed)|(?:haar|hem|me|je|ons|ze|jullie|de kinderen) (?:\\S+ ){0,2}(?:dood ?(?:te )?(?:maakt|maken|steekt|steken|schiet|schieten|slaat|slaan|rijdt|rijden)|af ?(?:te )?maken|afmaakt|neer ?(?:te )?(?:steken|schieten)|te vermoorden|vermoordt|vermoorden|te wurgen|te slaan|kapot te maken|kapotmaakt|te verminken|te verbranden|te ontvoeren))|(?:dreigt|dreigde|gedreigd) (?:\\S+ ){0,5}(?:haar|zijn|hun|de) (?:\\S+ )?(?:gezicht|kind|kinderen|dochter|zoon|zusje|hond|huis|foto’s|filmpje|video) (?:\\S+ ){0,4}(?:te verminken|te vermoorden|mee te nemen|te ontvoeren|af te pakken|in brand te steken|te verspreiden|te delen|door te sturen|online te zetten|iets aan te doen)`,
  ),
  frame(
    /dood|neer|kapot|lens|overhoop|verrot|geweest|overleeft|laatste|dreig/,
    '(?:ik|hij|zij|ze|papa|mama|vader) (?:maakt?|steekt?|schiet|slaat?|sla) (?:je|haar|hem|me|jullie|ons|ze) (?:\\S+ ){0,2}(?:dood|neer|kapot|lens|overhoop|verrot)|ga ik dood|je bent er geweest|overleeft (?:ze|zij|hij) het niet|laatste wat (?:je|ze|zij) do(?:et|en)|doodsbedreiging(?:en)?|(?:met de dood|met een mes|met een wapen) (?:be|ge)?dreig\\S*|(?:be)?dreig\\S* (?:\\S+ ){0,3}met (?:de dood|een mes|een wapen|geweld|een pistool|een hamer)',
  ),
  frame(
    /vinden/,
    `(?:weet|wist|zou|zal) (?:\\S+ ){0,3}(?:haar|hem|je|me) (?:\\S+ )?(?:te vinden|zou vinden|vinden en dan)|dat hij (?:haar|hem|me) (?:zou|zal) vinden`,
    /(?<![a-zà-ÿ])(?:hulp|elkaar|activiteiten|inloop|ons te vinden)(?![a-zà-ÿ])/,
  ),
  frame(
    /staa|stond|wacht|post|rij|reed|hang|hing/,
    `(?:staat|stond|wacht|wachtte|post|postte|stonden|rijdt|reed|hangt|hing) (?:\\S+ ){0,4}(?:elke|iedere|alle|telkens|weer|steeds|soms|vaak|uren|urenlang|dagelijks|al \\S+) (?:\\S+ ){0,4}(?:voor|bij|onder|langs|tegenover|om) (?:haar|zijn) (?:deur|huis|raam|werk|school|flat|portiek|voordeur|auto)`,
    /(?<![a-zà-ÿ])(?:soep|boodschappen|eten|taart)(?![a-zà-ÿ])/,
    controllers,
  ),
  frame(
    /volg|bespi|stalk|tracker|airtag|gps|zender|camera|spyware|rust|belt|belde|appt|mailt|stuurt|rond|sleutel/,
    `(?:volgt|volgde|achtervolgt|achtervolgde|bespiedt|bespiedde|gevolgd|achtervolgd|stalkt|stalkte|gestalkt) (?:\\S+ )?(?:haar|hem|mij|${NOUN})(?: (?:overal|op straat|met (?:de|zijn) auto|van haar werk|tot (?:aan|in) (?:haar|de)|iedere dag|elke dag|al (?:weken|maanden)))|(?:haar|hem) (?:\\S+ ){0,3}(?:achtervolgt|achtervolgde|achtervolgd|stalkt|stalkte|gestalkt|bespiedt|bespioneert)|(?:tracker|airtag|gps\\S*|zender|camera|spyware) (?:\\S+ ){0,3}(?:in|onder|op|aan) haar (?:auto|tas|jas|telefoon|slaapkamer|kamer)|laat haar (?:maar )?niet met rust|(?:belt|belde|appt|appte|mailt|stuurt) (?:hij|haar ex|haar ex-man|zijn ex) (?:\\S+ )?(?:haar )?(?:\\S+ )?(?:tien|twintig|dertig|veertig|vijftig|honderd|tientallen|honderden|\\d{2,3}) (?:keer|berichten|appjes|mails)|(?:hij|ex|ex-man|ex-vriend|broer|vader|neef|man) (?:\\S+ ){0,3}rond(?:hangt|hing| hangt) bij (?:haar|de)|hangt hij (?:\\S+ )?rond bij (?:haar|de)|omdat (?:haar|zijn) ex (?:nog )?een sleutel heeft`,
    /(?<![a-zà-ÿ])(?:opleiding|cursus|les|lessen|therapie|gesprek|blik|ogen|gevoel|gedachte|gedachten|verleden)(?![a-zà-ÿ])/,
  ),
  // "Papa doet mij pijn", but "het deed haar pijn".
  frame(
    /pijn/,
    `(?:hij|zij|ze|papa|mama|oom|${KIN}|[A-ZÀ-Þ][a-zà-ÿ]+) (?:\\S+ )?(?:doet|deed|doen|deden) (?:hem|haar|mij|me|hen|${NOUN}) (?:\\S+ ){0,2}pijn|(?:hem|haar|mij|me|${NOUN}) (?:\\S+ ){0,2}pijn (?:doet|deed|gedaan|deden)`,
    /(?<![a-zà-ÿ])(?:iets|wat|alles|rug|knie|been|benen|voet|voeten|schouder|hoofd|woorden|opmerking|(?:dat|het|dit) (?:doet|deed)|tillen|verzorging|wondzorg|prik|zalf|operatie|oefening\w*|per ongeluk)(?![a-zà-ÿ])/,
  ),
  frame(
    /ruil|verhuurt|verkoopt|verkocht|uitgebuit|uitbuiting|handel|dwang/,
    `(?:ruilt|ruilde|verhuurt|verkoopt|verkocht) (?:haar|zijn (?:dochter|vrouw|zus|nicht)) (?:aan|uit)|uitgebuit|uitbuiting|mensenhandel|dwangarbeid`,
  ),
  frame(
    /angst|bang/,
    `angst voor (?:haar|zijn) (?:man|vader|ex|vriend|broer|broers|zoon|stiefvader|partner)|bang (?:is |was )?voor (?:haar|zijn) (?:man|vader|ex|vriend|broer|broers|zoon|stiefvader|partner|moeder|stiefmoeder)`,
  ),
  frame(
    /plekken|wonden|verwondingen/,
    `(?:haar|zijn) (?:blauwe plekken|verwondingen|wonden) (?:\\S+ ){0,3}(?:verbergt|verbergen|verborg|wegschmink\\S*|bedekt)`,
  ),
];
