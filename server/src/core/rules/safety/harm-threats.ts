/** Sexual harm, threats and stalking. Frames as in `harm-frame.ts`. */
import { frame, type HarmFrame } from './harm-frame.ts';
import { controllers, KIN, NOUN } from './people.ts';

/** Care of a body. */
const bath =
  /(?<![a-zà-ÿ])(?:wassen|onderzoek|fysio\w*|douche\w*|verschon\w*|zalf|massage|therapie|eczeem|verzorg\w*)(?![a-zà-ÿ])/;

export const sexualHarmAndThreats: readonly HarmFrame[] = [
  frame(
    `(?:kijkt|keek|gluurt|gluurde) (?:\\S+ ){0,3}(?:als|terwijl|toen|wanneer) (?:zij|ze|hij) (?:doucht|douchte|zich (?:uitkleedt|omkleedt|wast))|(?:foto’s|filmpjes|foto) (?:\\S+ ){0,4}zonder kleren|(?:heeft|had) (?:haar|hem) (?:\\S+ ){0,5}gefilmd|(?:leest|las|controleert|volgt) al (?:haar|zijn) (?:berichten|appjes|mails)|(?:naast|bij) (?:hem|haar|mij) (?:in bed )?(?:komt|kwam|gaat|ging) liggen`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:hond|kat|poes|knuffel|toestemming|les|interview|documentaire|verpleeg\w*|zorg|feest|optreden|moeder|oma|broertje|zusje)(?![a-zà-ÿ])/,
      amid: [/film|foto|doucht|douche|bericht|liggen/],
    },
  ),
  frame(
    `(?:met haar|met hem|dan|er) (?:\\S+ )?(?:af ?gerekend wordt|wordt afgerekend|afrekenen|afgerekend)|(?:te schreeuwen|schreeuwt|schreeuwde) (?:\\S+ ){0,3}(?:tot|totdat) (?:zij|ze|hij|mevrouw|meneer) (?:\\S+ )?(?:betaalt|betaalde|geeft|gaf|pint|pinde|tekent|tekende)`,
    { amid: [/afreken|afgerekend|schreeuw/] },
  ),
  // Sexual harm.
  frame(
    `(?:raakt|raakte|aanraakt|aanraakte|aangeraakt|zit|zat|voelt|voelde|aanzit|aanzat) (?:\\S+ ){0,8}(?:waar (?:dat|het|hij|je|niemand) (?:\\S+ )?niet|op plekken|tussen (?:haar|zijn) benen|onder (?:haar|zijn) (?:kleren|rok|trui|broek|hemd|shirt|pyjama|nachthemd|deken))|(?:oom|opa|vader|stiefvader|broer|neef|man|buurman|trainer|begeleider|meester|hij) (?:\\S+ )?(?:zit|zat|zaten) (?:\\S+ )?aan (?:haar|hem|mij|me)(?= (?:als|wanneer|en|toen|terwijl|sinds|soms)|[.,;]|$)|(?:zit|zat|zaten) (?:\\S+ )?aan (?:haar|zijn|mijn) (?:borst|borsten|billen|kont|lijf|lichaam|piemel|benen|kruis|plasser)`,
    { unless: bath },
  ),
  frame(
    'betast(?:te|en)?|aangerand|aanrand(?:t|de|ing)|onzedelijk\\S*|ontucht\\S*|wraakporno|seksueel (?:grensoverschrijdend|misbruik\\S*|geweld|uitgebuit)|handtastelijk\\S*|kindermisbruik|seksuele (?:uitbuiting|intimidatie|handelingen)|verkracht(?:t|te|ing)?|incest',
  ),
  frame(
    `(?:hand|handen|vingers) (?:\\S+ )?(?:onder|in|tussen|op) (?:haar|zijn|mijn) (?:rok|rokje|jurk|jurkje|shirt|nachthemd|pyjama|deken|trui|bh|broek|broekje|onderbroek|benen|billen|borst|borsten|dij|dijen|kruis|bovenbeen)`,
    { unless: bath },
  ),
  frame('(?:naakt|bloot|seks)(?:foto|fotos|foto’s|filmpje|filmpjes|video|beelden|beeld)\\S*', {
    unless: /(?<![a-zà-ÿ])(?:museum|kunst\w*|les|voorlichting)(?![a-zà-ÿ])/,
  }),
  frame(
    `(?:kroop|kruipt|komt|kwam|ligt|lag) (?:\\S+ ){0,4}(?:’s nachts |s nachts |vannacht |elke nacht )?(?:\\S+ ){0,2}(?:bij|naast) (?:haar|hem) in bed|(?:’s nachts|elke nacht|nachten) (?:\\S+ ){0,4}(?:in|op) (?:haar|zijn) (?:kamer|bed|slaapkamer) (?:\\S+ )?(?:komt|kwam|zit|zat|kruipt|kroop)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:ziek|nachtmerrie|nachtmerries|bang|kind|peuter|kleuter|zusje|broertje|kat|hond|nachtzuster|nachtdienst|verpleegkundige|controle|ronde)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:moet|moest|dwingt|dwong|gedwongen) (?:\\S+ ){0,6}(?:seks|naar bed (?:met|te gaan met)|naakt|zoenen|pijpen|aftrekken|uitkleden voor (?:hem|zijn|haar oom|de camera)|(?:hem|zijn) (?:\\S+ )?aanraken|de hoer spelen|klanten ontvangen)|door (?:haar|zijn) (?:\\S+ )?(?:${KIN}) (?:\\S+ )?gedwongen|(?:boven ?op|bovenop|op) (?:haar|hem|mij|me) (?:\\S+ )?(?:liggen|ligt|lag|gaan liggen|gelegen)|tegen haar wil|seks (?:\\S+ ){0,4}(?:niet wil|niet wilde|dwing\\S*|gedwongen)`,
    { unless: /(?<![a-zà-ÿ])(?:onderzoek|douche|opname|tegen haar wil in behandeling)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:moet|moest|moeten|zal|gaat) (?:\\S+ ){0,3}trouwen met (?:een|haar|die|hun|de)|(?:trouwt|trouwen) (?:\\S+ ){0,8}of (?:ze|zij|hij) (?:\\S+ )?(?:wil|wilt|nu wil) of niet|tegen (?:haar|zijn) zin (?:\\S+ ){0,3}(?:getrouwd|trouwen|verloofd|meegenomen)|liever dood (?:ziet|dan)`,
    { unless: /(?<![a-zà-ÿ])(?:film|boek|verliefd|graag)(?![a-zà-ÿ])/ },
  ),
  // Pictures, kisses, a grown-up with a child.
  frame(
    [
      `tongzoen(?:en|t|de)?|(?:foto’s|filmpjes|foto|filmpje|beelden) van (?:zichzelf|zijn (?:piemel|geslacht\\S*)|haar (?:borsten|lichaam)) (?:\\S+ ){0,3}(?:in zijn onderbroek|naakt|bloot|zonder)|(?:stuurt|stuurde|liet) (?:haar|hem) (?:\\S+ ){0,4}(?:porno|blote|naakte|zijn piemel)`,
      `(?:haar|hem|dochter|nicht|zusje) (?:\\S+ ){0,3}(?:in|naar) (?:[A-Z]\\S+|het land van (?:haar|zijn|hun) ouders) (?:\\S+ )?(?:achterlaten|achtergelaten|uithuwelijken|uitgehuwelijkt)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:familieportret|vakantiefoto\w*|toestemming|bruiloft van|winkel)(?![a-zà-ÿ])/,
      amid: [
        /tongzoen|onderbroek|naakt|bloot|online|filmpje|foto|piemel|borsten|aftrekt|trouw|verloofd|jurk|achterlaten/,
      ],
    },
  ),
  frame(
    `(?:filmpjes|filmpje|foto’s|foto|beelden) van (?:haar|hem) (?:\\S+ ){0,3}(?:online|op (?:internet|telegram|snapchat|insta\\S*)|rond|door) ?(?:zet|zette|zetten|stuurt|gestuurd|gezet|te zetten|verspreidt|deelt)`,
    { amid: [/(?<![a-zà-ÿ])(?:vriend|ex|dreig\w*|chant\w*|naakt\w*|weggaat|uitmaakt)(?![a-zà-ÿ])/] },
  ),
  frame(
    `(?:ligt|lag|hangt) (?:\\S+ ){0,3}(?:een|de) (?:trouw)?jurk (?:\\S+ ){0,2}(?:klaar|en een man)|een man (?:\\S+ ){0,4}die (?:zij|ze) (?:nog )?(?:niet|nooit) (?:kent|gezien|heeft gezien|ontmoet)`,
    { amid: [/(?<![a-zà-ÿ])(?:trouw\w*|huwelijk|jurk|bruid\w*|bruiloft|verlo\w*|uitgekozen)(?![a-zà-ÿ])/] },
  ),
  // Threats and stalking.
  frame(
    `(?:dreigt|dreigde|dreigden|dreigen|gedreigd|zweert|zwoer|beloofde|zegt|zei|riep|schreeuwde|appte|schreef|wil|wilde|zal|zou|gaat|ging) (?:\\S+ ){0,8}(?:(?:haar|hem|hen|mij|me|je|ons|ze|jullie|iedereen|de kinderen|zichzelf en \\S+) (?:\\S+ ){0,3}(?:iets|wat) (?:aan te doen|aandoet|aandoen|aandeed)|(?:haar|hem|me|je|ons|ze|jullie|de kinderen) (?:\\S+ ){0,2}(?:dood ?(?:te )?(?:maakt|maken|steekt|steken|schiet|schieten|slaat|slaan|rijdt|rijden)|af ?(?:te )?maken|afmaakt|neer ?(?:te )?(?:steken|schieten)|te vermoorden|vermoordt|vermoorden|te wurgen|te slaan|kapot te maken|kapotmaakt|te verminken|te verbranden|te ontvoeren))|(?:dreigt|dreigde|gedreigd) (?:\\S+ ){0,5}(?:haar|zijn|hun|de) (?:\\S+ )?(?:gezicht|kind|kinderen|dochter|zoon|zusje|hond|huis|foto’s|filmpje|video) (?:\\S+ ){0,4}(?:te verminken|te vermoorden|mee te nemen|te ontvoeren|af te pakken|in brand te steken|te verspreiden|te delen|door te sturen|online te zetten|iets aan te doen)`,
  ),
  frame(
    '(?:ik|hij|zij|ze|papa|mama|vader) (?:maakt?|steekt?|schiet|slaat?|sla) (?:je|haar|hem|me|jullie|ons|ze) (?:\\S+ ){0,2}(?:dood|neer|kapot|lens|overhoop|verrot)|ga ik dood|je bent er geweest|overleeft (?:ze|zij|hij) het niet|laatste wat (?:je|ze|zij) do(?:et|en)|doodsbedreiging(?:en)?|(?:met de dood|met een mes|met een wapen) (?:be|ge)?dreig\\S*|(?:be)?dreig\\S* (?:\\S+ ){0,3}met (?:de dood|een mes|een wapen|geweld|een pistool|een hamer)',
  ),
  frame(
    `(?:weet|wist|zou|zal) (?:\\S+ ){0,3}(?:haar|hem|je|me) (?:\\S+ )?(?:te vinden|zou vinden|vinden en dan)|dat hij (?:haar|hem|me) (?:zou|zal) vinden`,
    { unless: /(?<![a-zà-ÿ])(?:hulp|elkaar|activiteiten|inloop|ons te vinden)(?![a-zà-ÿ])/ },
  ),
  frame(
    `(?:staat|stond|wacht|wachtte|post|postte|stonden|rijdt|reed|hangt|hing) (?:\\S+ ){0,4}(?:elke|iedere|alle|telkens|weer|steeds|soms|vaak|uren|urenlang|dagelijks|al \\S+) (?:\\S+ ){0,4}(?:voor|bij|onder|langs|tegenover|om) (?:haar|zijn) (?:deur|huis|raam|werk|school|flat|portiek|voordeur|auto)`,
    { unless: /(?<![a-zà-ÿ])(?:soep|boodschappen|eten|taart)(?![a-zà-ÿ])/, amid: [controllers] },
  ),
  frame(
    `(?:volgt|volgde|achtervolgt|achtervolgde|bespiedt|bespiedde|gevolgd|achtervolgd|stalkt|stalkte|gestalkt) (?:\\S+ )?(?:haar|hem|mij|${NOUN})(?: (?:overal|op straat|met (?:de|zijn) auto|van haar werk|tot (?:aan|in) (?:haar|de)|iedere dag|elke dag|al (?:weken|maanden)))|(?:haar|hem) (?:\\S+ ){0,3}(?:achtervolgt|achtervolgde|achtervolgd|stalkt|stalkte|gestalkt|bespiedt|bespioneert)|(?:tracker|airtag|gps\\S*|zender|camera|spyware) (?:\\S+ ){0,3}(?:in|onder|op|aan) haar (?:auto|tas|jas|telefoon|slaapkamer|kamer)|laat haar (?:maar )?niet met rust|(?:belt|belde|appt|appte|mailt|stuurt) (?:hij|haar ex|haar ex-man|zijn ex) (?:\\S+ )?(?:haar )?(?:\\S+ )?(?:tien|twintig|dertig|veertig|vijftig|honderd|tientallen|honderden|\\d{2,3}) (?:keer|berichten|appjes|mails)|(?:hij|ex|ex-man|ex-vriend|broer|vader|neef|man) (?:\\S+ ){0,3}rond(?:hangt|hing| hangt) bij (?:haar|de)|hangt hij (?:\\S+ )?rond bij (?:haar|de)|omdat (?:haar|zijn) ex (?:nog )?een sleutel heeft`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:opleiding|cursus|les|lessen|therapie|gesprek|blik|ogen|gevoel|gedachte|gedachten|verleden)(?![a-zà-ÿ])/,
    },
  ),
  // "Papa doet mij pijn", but "het deed haar pijn".
  frame(
    `(?:hij|zij|ze|papa|mama|oom|${KIN}|[A-ZÀ-Þ][a-zà-ÿ]+) (?:\\S+ )?(?:doet|deed|doen|deden) (?:hem|haar|mij|me|hen|${NOUN}) (?:\\S+ ){0,2}pijn|(?:hem|haar|mij|me|${NOUN}) (?:\\S+ ){0,2}pijn (?:doet|deed|gedaan|deden)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:iets|wat|alles|rug|knie|been|benen|voet|voeten|schouder|hoofd|woorden|opmerking|(?:dat|het|dit) (?:doet|deed)|tillen|verzorging|wondzorg|prik|zalf|operatie|oefening\w*|per ongeluk)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:ruilt|ruilde|verhuurt|verkoopt|verkocht) (?:haar|zijn (?:dochter|vrouw|zus|nicht)) (?:aan|uit)|uitgebuit|uitbuiting|mensenhandel|dwangarbeid`,
  ),
  frame(
    `angst voor (?:haar|zijn) (?:man|vader|ex|vriend|broer|broers|zoon|stiefvader|partner)|bang (?:is |was )?voor (?:haar|zijn) (?:man|vader|ex|vriend|broer|broers|zoon|stiefvader|partner|moeder|stiefmoeder)`,
  ),
  frame(
    `(?:haar|zijn) (?:blauwe plekken|verwondingen|wonden) (?:\\S+ ){0,3}(?:verbergt|verbergen|verborg|wegschmink\\S*|bedekt)`,
  ),
];
