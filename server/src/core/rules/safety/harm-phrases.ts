/**
 * Harm told by what is done to a body and what that leaves behind: "een hand om haar nek", "striemen op zijn benen".
 * Sources: as for `harm-verbs.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { instrument } from './instruments.ts';
import { GENITIVE, KIN, NOUN, WHOM, words } from './people.ts';

/** Other causes of a bruise. */
const otherCause =
  /(?<![a-zà-ÿ])(?:gevallen|viel|valt|val|vallen|valpartij|struikel\w*|gestruikeld|gestoten|stootte|fiets\w*|skate\w*|sport\w*|voetbal\w*|wedstrijd|training|judo\w*|boks\w*|operatie|geopereerd|infuus|bloedverdunner\w*|bloed ?prik\w*|geprikt|medicijn\w*|wesp|wespen|mug|muggen|kies|tandarts|allerg\w*|eczeem|klimrek|glijbaan|aangereden|ongeluk|aanrijding|decubitus|doorlig\w*|steunkous\w*|rolstoel|zelf toegebracht|zichzelf|krabt zich|schmink\w*|geschminkt|carnaval)(?![a-zà-ÿ])/;

export const harmPhrases: readonly HarmFrame[] = [
  // A weapon in the hand, something thrown, a car as a weapon.
  frame(
    `(?:liep|loopt|stond|staat|kwam|komt|zwaaide|zwaait|rende) (?:\\S+ ){0,4}met (?:een|het|zijn|haar) (?:\\S+ )?(?:mes|keukenmes|broodmes|vleesmes|bijl|pistool|wapen|honkbalknuppel) (?:\\S+ )?(?:door|voor|in (?:de|zijn|haar) hand|op|achter|naar|rond)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:kok|keuken in|kookles|snij\w*|groente\w*|brood|aardappel\w*|hout|houthakker|slager|kampvuur)(?![a-zà-ÿ])/,
      amid: [/mes|bijl|hamer|pistool|wapen/],
    },
  ),
  frame(`(?:had|heeft) ermee gegooid|van de weg (?:gereden|gedrukt)`),
  frame(
    `bel (?:\\S+ ){0,2}(?:uit de muur|buiten (?:haar |zijn )?bereik|weggehaald|afgepakt|losgetrokken)|(?:laat|liet|laten) ${WHOM} (?:\\S+ )?(?:roepen|huilen|schreeuwen|gillen|smeken) (?:tot|zonder)`,
    { amid: [/bel|roepen|huilen/] },
  ),
  // Choking and shaking.
  frame(
    '(?:adem|keel|strot|luchtpijp) (?:\\S+ ){0,2}(?:af|dicht)(?:geknepen|knijpt|kneep|gesneden|gedrukt|drukt|drukte|gesnoerd)',
    { unless: /(?<![a-zà-ÿ])(?:mijn keel|angst|verdriet|spanning|emoties?|hitte|rook|astma)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:hand|handen|vingers|touw|koord|riem) (?:\\S+ )?(?:om|rond|op) (?:haar|zijn|hun|d’r|mijn) (?:keel|nek|hals|strot|mond)|(?:kussen|deken|plastic zak) (?:\\S+ )?(?:op|over|tegen) (?:haar|zijn|hun|d’r) (?:gezicht|mond|hoofd)`,
    { unless: /(?<![a-zà-ÿ])(?:sjaal|masseer\w*|massage|zijn eigen|haar eigen)(?![a-zà-ÿ])/ },
  ),
  frame(
    'mes op (?:de|haar|zijn|mijn) (?:keel|borst|buik)|pistool (?:op|tegen) (?:de|haar|zijn|mijn) (?:hoofd|slaap|borst)',
  ),
  // "Brak hij haar pols": the part of the body is the other's.
  frame(
    `(?:brak|breekt|raakte|kneusde|verdraaide|verbrandde|verbrandt|verwondde|sneed|bezeerde) (?:hij|${NOUN}) (?:\\S+ )?haar (?:pols|arm|neus|rib|ribben|kaak|vinger|vingers|been|sleutelbeen|tand|tanden|hand|gezicht|rug|hoofd|oog)|(?:hij|vader|man|broer|vriend|ex) (?:\\S+ ){0,2}(?:brak|breekt|raakte|kneusde|verdraaide|verbrandde|sneed) (?:\\S+ )?haar (?:pols|arm|neus|rib|ribben|kaak|vinger|vingers|been|sleutelbeen|tand|tanden|rug|hoofd|gezicht)|uit ${words(3)}en raakte (?:haar|zijn|hem)`,
  ),
  frame(
    `(?:haar|zijn|hun) (?:pols|arm|neus|rib|ribben|kaak|vinger|vingers|jukbeen|tand|tanden) (?:\\S+ ){0,2}(?:gebroken|brak|uitgeslagen|uitsloeg|uit geslagen) (?:door (?:haar|zijn) )${KIN}`,
  ),
  frame(
    `(?:deur|stoel|bord|glas|kop|pan|fles|vaas) (?:\\S+ ){0,2}(?:ertegenaan|ertegen aan|tegen ${WHOM} aan) (?:\\S+ ){0,2}(?:gegooid|gesmeten|geslagen|geduwd|gooide|smeet|sloeg)`,
  ),
  frame(
    `(?:haar|zijn|mijn|d’r|${GENITIVE}) (?:arm|armen|pols|polsen|nek|kin|kaak|schouders) (?:\\S+ ){0,2}(?:hard|stevig|ruw) (?:\\S+ )?(?:vastgepakt|vastpakt|vastpakte|vastgehouden|vastgrijpt|vastgreep|geknepen|knijpt|kneep|beet)|(?:ruw|hardhandig) (?:\\S+ ){0,3}(?:vast\\S*|beet\\S*|neer|omhoog|wast|gewassen|behandeld|behandelt|aangepakt|aanpakt)|hardhandig (?:\\S+ ){0,3}(?:gewassen|wast|behandel\\S*|aangepakt|geholpen|getrokken|geduwd|gezet)`,
    { unless: /(?<![a-zà-ÿ])(?:ruw weg|schuur\w*|optreedt|regels|beleid|hardhandige les)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:neus|mond) (?:\\S+ ){0,2}dicht (?:\\S+ ){0,4}(?:pil|pillen|eten|slikken|slikt|schreeuw\\S*|krijgen|adem)|(?:prop|propt|propte|duwt|duwde) (?:\\S+ )?(?:eten|de lepel|een lepel|het brood|de pillen|een doek|een sok) (?:\\S+ ){0,2}in (?:haar|zijn|mijn) mond`,
  ),
  // "Papa slaat", "mama slaat als ze gedronken heeft": what somebody of the family is said to do, to whom need not be told.
  frame(
    `(?:${KIN}|[hz]ij|ze) (?:slaat|sloeg|mept|mepte|schopt|schopte|knijpt|kneep|bijt|stompt) (?:altijd |soms |vaak |weleens |wel eens |dan |hard |harder |elke keer |meteen |weer |nog |ook )*(?:(?:als|wanneer|zodra|toen|met (?:zijn|haar|de|een) \\S+(?= om| als|[.,])|om te straffen|omdat)|[.,;”’"]|$)|(?:slaat|sloeg|mept|mepte|schopt|schopte) (?:mijn |haar |zijn |de )?(?:papa|mama|vader|moeder|oom|stiefvader|opa) (?:\\S+ ){0,2}(?:als|wanneer|zodra)|(?:papa|mama|vader|moeder|oom|stiefvader|broer) (?:soms |vaak |altijd )?(?:met (?:de|het|een) (?:pan|pannen|stoel|stoelen|bord|borden|glas|glazen|servies|messen|spullen) (?:gooit|smijt|gooide))`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:tennis\w*|trom\w*|drum\w*|klok|spijker\w*|tapijt|kleed|bal|worst|appel|broodje|op tafel|op de tafel|in de handen|hout|slagroom|hond bijt niet)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:kreeg|krijgt|gekregen) (?:\\S+ ){0,4}(?:stoel|bord|glas|kop|asbak|schoen|pan|fles|beker|mok) (?:\\S+ ){0,2}(?:naar|tegen|op) (?:mijn|haar|zijn|het|d’r) (?:hoofd|gezicht|rug|kop)|vliegen de (?:borden|pannen|glazen|stoelen)|vlogen de (?:borden|pannen|glazen|stoelen)|klem ?gereden|klem rijdt|klem reed`,
  ),
  frame(
    `afdruk(?:ken)? van (?:een |zijn |haar |de )?(?:gesp|vinger|vingers|hand|schoen|tanden|riem|zool|ring|vuist)|vingers (?:\\S+ ){0,2}(?:er )?(?:nog )?(?:op|in) stonden|tand door (?:haar|zijn) lip|(?:wonden|wond|plekken|striem|schaafplekken|sporen) (?:\\S+ )?(?:rond|om|op) (?:haar|zijn|beide|de) (?:pols|polsen|enkels|hals|nek|keel)|(?:baby|zuigeling|peuter|kindje) (?:\\S+ ){0,4}(?:gebroken|breuk|botbreuk|hersenletsel|schedel\\S*)`,
    { unless: otherCause },
  ),
  frame(`(?:opgewacht|opwacht|opwachtte|opwachtten)(?= (?:door|en|met|na|bij|op|om)|[.,;]|$)`, {
    unless: /(?<![a-zà-ÿ])(?:ik|taart|bloemen|koffie|feest|cadeau\w*|gastvrouw|verwelkom\w*)(?![a-zà-ÿ])/,
  }),
  frame(
    `(?:wordt|werd|worden|is|was) (?:\\S+ ){0,2}door (?:haar|zijn|hun|mijn|de) (?:\\S+ )?${KIN} (?:\\S+ ){0,4}(?:uitgescholden|gekleineerd|vernederd|uitgelachen en geduwd|gekoeioneerd|getreiterd|gecommandeerd|bespuugd|geknepen|gekrabd|gebeten|uitgehongerd)`,
  ),
  frame(
    `met (?:een|de|zijn|haar) (?:[a-zà-ÿ]+e )?${instrument} (?:\\S+ )?(?:bewerkt|bewerkte|toegetakeld|afgestraft|gestraft|afgeranseld|afgetuigd)`,
  ),
  // What harm leaves behind. "Gevallen" takes it back, unless that is only what somebody says.
  frame(
    '(?:blauwe plek(?:ken)?|striemen|bloeduitstorting(?:en)?|brandplek(?:ken|jes|je)?|(?:rode|lange|dikke) strepen (?:\\S+ ){0,2}(?:op|over|van)|wurgsporen|vingerafdruk(?:ken)? (?:op|in|om|rond) (?:haar|zijn) (?:arm|armen|hals|nek|keel|wang)|bijtafdruk(?:ken)?|bijtwond(?:en)?|handafdruk (?:\\S+ ){0,2}(?:wang|gezicht|rug|billen)|blauw oog|blauwe ogen geslagen|dik oog|dichtgeslagen oog|gezwollen (?:oog|wang|lip|kaak)|dikke lip|kapotte lip|gescheurde lip|kneuzing(?:en)?|kale plek(?:ken)? (?:\\S+ ){0,3}(?:uitgetrokken|getrokken))',
    { unless: otherCause },
  ),
];
