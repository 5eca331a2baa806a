/** Somebody who hurts himself or wants to die. Source: the signals and words of 113 Zelfmoordpreventie. Frames as in `harm-frame.ts`. */
import { frame, type HarmFrame } from './harm-frame.ts';
import { words } from './people.ts';

/** A death that is at hand, a lesson on it, or something else that one wants no more of. */
const otherEnd =
  /(?<![a-zà-ÿ])(?:euthanasie\w*|palliatie\w*|stervensfase|termina\w*|hospice|behandelverbod|kanker|les|lessen|college|cursus|training|scriptie|boek|roman|serie|podcast|preventie\w*|schaam\w*|lachen|schaamte|verveling|vakantie|pauze|werk|baan|relatie|huwelijk|project|gesprek|discussie|ruzie|school|die (?:flat|buurt|stad|wijk)|(?:haar|zijn) man is dood)(?![a-zà-ÿ])/;
/** Who cuts, scratches or burns in something else, or by accident. */
const noSelf =
  /(?<![a-zà-ÿ])(?:brood|groente\w*|uien?|per ongeluk|papier|koken|kookte|scheer\w*|scheren|eczeem|mug\w*|jeuk\w*|oven|rozen\w*|kat|poes|tuin\w*|braam\w*|dorens?|gevallen|viel)(?![a-zà-ÿ])/;
const limb =
  '(?:arm|armen|onderarm|onderarmen|bovenarm|bovenarmen|pols|polsen|been|benen|bovenbeen|bovenbenen|dij|dijen|huid|buik)';
const wants = '(?:wil|wilde|wou|zou willen|hoeft|hoefde|hoef)';
const pills = '(?:pillen|tabletten|medicijnen|medicatie|paracetamol|slaappillen|slaapmiddelen|insuline)';

export const selfHarm: readonly HarmFrame[] = [
  frame('zelfmoord\\S*|zelfdoding\\S*|su[iï]cid\\S*|automutil\\S*|zelfbeschadig\\S*|zelfverwonding|zelfverminking', {
    unless:
      /(?<![a-zà-ÿ])(?:les|lessen|college|cursus|training|scriptie|boek|roman|serie|podcast|preventie\w*|113|geen|protocol|pleegde|gepleegd|nabestaanden?|overleden|(?:zelfmoord|zelfdoding|su[iï]cide) van)(?![a-zà-ÿ])/,
  }),
  frame(
    [
      `(?:snijdt|sneed|snijden|gesneden|krast|kraste|krassen|gekrast|verwondt|verwondde|verwonden|verminkt|brandt|brandde|slaat|sloeg|bonkt) (?:zij |ze |hij )?zichzelf`,
      `zichzelf (?:\\S+ ){0,3}(?:snijdt|sneed|snijden|gesneden|krast|verwondt|verwonden|verwond|pijn|verminkt|brandt|slaat|uithongert)`,
      `(?:snijdt|sneed|krast|kraste|brandt|brandde) (?:zij |ze |hij |zich )?(?:\\S+ ){0,2}in (?:haar|zijn) (?:eigen )?${limb}`,
      `in (?:haar|zijn) (?:eigen )?${limb} (?:\\S+ ){0,2}(?:snijdt|sneed|snijden|gesneden|krast|kraste|krassen|gekrast)`,
      `(?:littekens|wondjes|krassen|sneeën|brandplekken) (?:\\S+ ){0,4}zelf (?:maakt|gemaakt|toebracht|toegebracht|heeft)`,
      `(?:sneetjes|sneden|snijwonden|krassen|snijwondjes|brandplekjes) (?:\\S+ ){0,2}(?:op|in|over) (?:haar|zijn) (?:eigen )?${limb}`,
      `(?:mesje|scheermesje|scheermes|passer) (?:\\S+ ){0,4}(?:meenemen|mee te nemen|onder (?:haar|zijn) (?:kussen|matras)|in (?:haar|zijn) (?:kamer|la|tas|etui)|verstopt|verborgen)`,
    ],
    { unless: noSelf, amid: [/sn[ie]|kras|verw|brand|slaat|sloeg|bonk|mes/] },
  ),
  frame(
    [
      `(?:zich|zichzelf) (?:\\S+ ){0,3}(?:van het leven|ophangen|opgehangen|verhangen|verdrinken|doodrijden|voor de trein|van kant)`,
      `van het leven (?:\\S+ )?(?:beroven|beroofd|beroofde)`,
      `(?:eind|einde) (?:\\S+ ){0,2}aan (?:\\S+ ){0,2}(?:leven|(?:te )?maken|maakt|maakte|gemaakt)`,
      `(?:zichzelf|zich) (?:\\S+ ){0,2}iets (?:\\S+ ){0,2}(?:aan te doen|aan\\S*do\\S*|aandeed|aan (?:zou|zal|wil|gaat) doen)`,
    ],
    { unless: otherEnd },
  ),
  frame(
    [
      `${wants} ${words(3)}(?:niet|nooit) (?:meer |langer )(?:te )?(?:leven|wakker (?:te )?worden|bestaan|(?:er )?(?:te )?zijn)(?=[.,;”’"]|$| en| als)`,
      `(?:niet|nooit) (?:meer|langer) (?:verder )?(?:(?:wakker|leven) (?:${wants}|te)|${wants} leven)`,
      `er (?:liever |het liefst |maar )?niet meer (?:${wants}|te) (?:zijn|wezen)|er (?:liever|het liefst|beter) niet meer (?:was|is|ben|zijn)(?=[.,;”’"]|$)`,
      `(?:liever|het liefst|beter) dood(?! dan)`,
      `dood (?:wil|wilde|wou)(?: zijn| gaan)?`,
      `(?:hij|zij|ze|ik|[A-ZÀ-Þ]\\S+|die) (?:wil|wilde|wou) (?:\\S+ )?(?:dood|doodgaan)(?: zijn)?(?=[.,;”’"]|$)`,
      `(?:voor (?:haar|hem|mij) )?hoe(?:ft|fde) het (?:(?:voor (?:haar|hem|mij|zichzelf)|allemaal|zo) )+niet (?:meer|langer)|voor (?:haar|hem|mij) hoeft het (?:\\S+ )?niet meer`,
      `het leven (?:\\S+ ){0,2}(?:niet meer (?:zitten|waard|ziet)|beu|zat)|geen zin meer in (?:het|haar|zijn) leven`,
      `(?:beter|liever) af (?:\\S+ )?zonder (?:haar|hem|mij)`,
    ],
    { unless: otherEnd, amid: [/leven|dood|sterven|wakker|er niet|er liever|hoeft|hoef|beter af/] },
  ),
  frame(
    [
      `(?:spaar|spaart|spaarde|sparen|verzamelt|verzamelde|hamstert) ${words(4)}${pills}`,
      `${pills} (?:\\S+ ){0,4}(?:opgespaard|opspaart|op ?te ?sparen|verzameld|verzamelt|tegelijk)`,
      `(?:strip|doosje|doos|pot|potje|handvol|hand vol|alle) (?:\\S+ )?${pills} (?:\\S+ ){0,2}(?:ingenomen|geslikt|innam|slikte|slikt)`,
      `(?:slikte|slikt|nam) (?:\\S+ ){0,3}(?:strip|doosje|doos|pot|potje|handvol|hand vol|alle) (?:\\S+ )?${pills}`,
      'overdosis|strop (?:om|gemaakt|gevonden|aan|in)|afscheidsbrie(?:f|ven)',
      `(?:op|langs) het spoor (?:\\S+ ){0,3}(?:stond|staat|liep|gelopen|gaan|lopen|gevonden|gehaald)|voor de trein (?:\\S+ )?(?:spring\\S*|sprong|gaan|gooi\\S*|stappen|te)`,
      `(?:uitgezocht|opgezocht) (?:\\S+ ){0,3}(?:trein|spoor|hoog\\S*|hoeveel)`,
      `(?:stond|zat|staat|zit|geklommen|klom) (?:\\S+ ){0,3}op (?:de (?:reling|rand|vensterbank)|het (?:dak|viaduct))(?: van (?:het|de) (?:\\S+ )?(?:viaduct|brug|flat|dak|balkon|gebouw|parkeergarage))|(?:van|op) (?:het|een|de) (?:dak|flat|flatgebouw|viaduct|brug|balkon) (?:\\S+ )?(?:af )?(?:te )?(?:springen|spring|sprong)`,
      `(?:hij|zij|ze) (?:had|heeft) (?:\\S+ )?(?:een|haar|zijn) brief (?:\\S+ )?(?:klaarliggen|klaargelegd)|brief (?:\\S+ ){0,3}voor als (?:zij|ze|hij) er niet meer`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:stropdas|das|verjaardag|gemeente|sollicitatie\w*|belasting\w*|verhui\w*|pension\w*|reis|vertrek\w*|glazenwasser|dakdekker|schilder|vuurwerk)(?![a-zà-ÿ])/,
      amid: [
        /pillen|tabletten|medic|paracetamol|slaap|insuline|strop|overdosis|spoor|trein|dak|brug|viaduct|reling|flat|bri/,
      ],
    },
  ),
  frame(
    `(?:haar|zijn) (?:spullen|lievelings\\S+|kat|hond|huisdier|sieraden|alles) (?:\\S+ ){0,3}(?:weggegeven|weggeeft|weggaf|weg te geven)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:kringloop\w*|rommelmarkt|opruim\w*|verhui\w*|goede doel|weggeefwinkel|opgeruimd|allergi\w*)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    [
      `suicid(?:e|al)|kill(?:ing|s|ed)? (?:my|her|him)self|self[- ]harm\\S*|overdose`,
      `(?:cuts?|cutting|burns?|burned|scratches|scratched|hurts?|hurting) (?:herself|himself|myself|(?:her|his|my) (?:own )?(?:arms?|wrists?|legs?|thighs?))`,
      `(?:wants?|wanted|wish|wishes|wished|rather) (?:\\S+ ){0,3}(?:to die|be dead|not be here|not wake up)`,
      `no longer wants? to (?:live|be here)|(?:end|ending|ended|take|taking) (?:her|his|my) (?:own )?life|better off without (?:me|her|him)`,
    ],
    {
      unless: /\b(?:lesson|book|film|movie|prevention|hospice|euthanasia|laughing)\b/,
      amid: [
        /suicid|kill (?:my|her|him)self|self[- ]harm|cut|burn|scratch|hurt|die|dead|be here|wake up|live|life|better off/,
      ],
    },
  ),
];
