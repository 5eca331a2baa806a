/** Harm told in English, as students of international courses write it. Frames as in `harm-frame.ts`. */
import { frame, type HarmFrame } from './harm-frame.ts';

const victim =
  "(?:him|her|me|them|each other|[A-Z][A-Za-z]+|(?:the|a|his|her|my|their) (?:[a-z]+ )?(?:wife|husband|mother|father|son|daughter|child|children|kids|girl|boy|baby|toddler|brother|sister|partner|girlfriend|boyfriend|ex|client|resident|patient|grandmother|grandfather|stepson|stepdaughter|dog|face|head|arm|wrist|stomach|ribs))(?:(?!['’-])|['’]s)";
const blows =
  '(?:hits|hit|hitting|beats|beat|beaten|beating|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|kick|chokes|choked|choking|strangles|strangled|burns|burned|burnt|whips|whipped|spanks|spanked|shoves|shoved|stabs|stabbed|bites|bit|bitten|batters|battered|rapes|raped|molests|molested|gropes|groped|abuses|abused|threatens|threatened|stalks|stalked|assaults|assaulted|smacks|smacked|pinches|pinched|drags|dragged)';
const game =
  /\b(?:chess|cards|game|games|match|goal|ball|drum|drums|carpet|record|race|film|movie|news|idea|novel|book|podcast|role[- ]?play|strike|clock|eggs|traffic|habit|lesson|workshop|quiz|table tennis|football|boxing|judo)\b/i;

export const harmInEnglish: readonly HarmFrame[] = [
  frame(
    `(?:pulls?|pulled|drags?|dragged) (?:my|her|his|their) (?:hair|ears?)|(?:makes?|made) (?:him|her|me|them) undress|left (?:\\S+ )?in (?:\\S+ )?(?:wet|dirty|soiled) (?:sheets|clothes|bed|nappy|diaper)`,
    { amid: [/hair|undress|wet/] },
  ),
  frame(`${blows} ${victim}`, { unless: game }),
  frame(
    `(?:was|were|is|being|been|gets|got|getting) (?:\\S+ ){0,2}(?:hit|beaten|slapped|punched|kicked|choked|strangled|raped|molested|abused|threatened|stalked|assaulted|burnt|battered|whipped|groped)(?: (?:by|with|at home|when|if|again)|$|[.,;])`,
    { unless: game },
  ),
  frame(
    `(?:pushes|pushed|pulls|pulled|throws|threw|thrown|grabs|grabbed|shakes|shook|shaken) ${victim} (?:\\S+ ){0,3}(?:down|against|across|by the (?:hair|throat|neck|arm|ear|wrist|collar)|out of bed|into the wall|to the (?:floor|ground)|off|violently|hard)`,
    { unless: game },
  ),
  frame(
    `(?:locks|locked|locking|shuts|shut|shutting) ${victim} (?:\\S+ ){0,3}(?:in|inside|into|out|up|outside)|(?:locked|shut) (?:up )?in (?:the|a|his|her) (?:\\S+ )?(?:cellar|cupboard|closet|shed|garage|basement|room|bedroom)|(?:ties|tied|strapped) ${victim} (?:\\S+ ){0,2}(?:to|down|up)`,
    { unless: /\b(?:strapped in|seat ?belt|car seat|buggy)\b/ },
  ),
  frame(`(?:kicks?|kicked|pulls?|pulled) (?:\\S+ ){0,3}(?:away |out )?from under (?:him|her|his|the|[A-Z][A-Za-z]+)`),
  frame(
    `(?:slap|punch|blow|kick|beating|smack|thrashing) (?:in|on|to|across) (?:the|his|her|my) (?:face|head|stomach|back|mouth|ear|cheek)|(?:gave|gives|got|gets) (?:him|her|me|them|a|[A-Z][A-Za-z]+) (?:\\S+ )?(?:slap|punch|beating|smack|thrashing|black eye|good hiding|hiding)`,
    { unless: game },
  ),
  frame(
    `(?:hands?|arm|belt|rope) (?:\\S+ )?(?:around|round|on|at) (?:her|his|my) (?:neck|throat)|(?:has|had|have|made (?:him|her)) (?:to )?sleep in the (?:shed|garage|cellar|car|hall|bath)`,
    { unless: /\b(?:hug|hugged|scarf|necklace|hugging)\b/ },
  ),
  frame('black eye|bruises|burn marks|welts|cigarette burns|strangle marks|split lip|hand print on (?:his|her)', {
    unless: /\b(?:fell|fallen|fall|falling|football|rugby|bike|bicycle|medication|blood thinners|surgery)\b/i,
  }),
  frame(
    `(?:gets|got|given|gives|had|has|have) (?:\\S+ ){0,3}(?:nothing|no food|no dinner|no breakfast|not enough) (?:to eat|to drink|at home|since|when|for days)|without (?:food|dinner|supper) (?:to bed|for|as)|to bed (?:hungry|without)|(?:left|leaves) (?:\\S+ ){0,4}(?:alone|unattended) (?:all|for (?:hours|days|the)|at night|overnight)|starv(?:es|ed|ing) (?:him|her|them|the)`,
  ),
  frame(
    `(?:touches|touched|touching|kissed|kisses|kissing) (?:him|her|me|them) (?:\\S+ ){0,4}(?:where|there|down|under|against|when (?:she|he) (?:did|does)|although|in places|inappropriately|in ways?)|(?:comes|came) into (?:her|his) (?:bed)?room at night|(?:uncle|father|stepfather|brother|grandfather|coach|neighbour|he) (?:touches|touched) (?:her|him|me)(?=[.,;]|$| when| at)|hands? (?:under|up|down|in) (?:her|his) (?:skirt|shirt|trousers|pants|top|pyjamas)|(?:came|comes|crept|climbs|climbed) into (?:her|his) bed|nude (?:photos?|pictures?)|sexual(?:ly)? (?:abuse[sd]?|assault(?:ed)?|violence|harass\\w+)|forced (?:her|him|them) (?:to|into)|against her will`,
    { amid: [/touch|kiss|hands?|bed|nude|sexual|forced|her will/] },
  ),
  frame(
    `threat(?:en|ens|ened|ening)? (?:\\S+ ){0,3}(?:to (?:kill|hurt|hit|beat|stab|burn|harm)|(?:him|her|me|them|us) with)|(?:will|would|going to|gonna|he'll|i'll) (?:kill|hurt|stab|strangle) (?:him|her|me|you|them|us)|death threats?`,
    { unless: game },
  ),
  frame(
    'domestic (?:violence|abuse)|child abuse|elder abuse|neglect(?:ed|s)? (?:by|at home|child|children|him|her)|child neglect|stalking|rape|incest|violent (?:partner|husband|father|boyfriend|ex|relationship|home)|human trafficking|coercive control',
  ),
  frame(
    `(?:took|takes|keeps|kept) (?:away )?(?:her|his) (?:passport|phone|bank card|wages|papers|medication|pills|money)|(?:does not|doesn't|won't|did not|didn't) (?:let|allow) her (?:to )?(?:out|leave|go out|see|work|talk|have)|checks her (?:phone|messages)|not allowed (?:to leave the house|out of the house|to see anyone)`,
  ),
  frame(
    `(?:waits|waited|stands|stood) (?:\\S+ ){0,3}outside (?:her|his) (?:house|door|work|school|flat)|follows her (?:everywhere|home|to|around)|(?:afraid|scared|frightened|terrified) of (?:her|his) (?:husband|father|stepfather|partner|ex|boyfriend|brother|brothers|mother|stepmother|son)`,
  ),
];
