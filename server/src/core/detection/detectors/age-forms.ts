/** The forms an age takes in a sentence: after "is", between brackets, behind a unit, on a label. */
import { isDutch } from '../names/lexicon-flags.ts';

const yearUnit = /^[ -]?(?:jarige?[rn]?|jaar oud|jr\.? oud|years? old|y\/o|year[- ]old|jierrich)(?![a-zë])/i;
const year = /^[ \u00a0]?(?:jaar|jr\.?|j\.|jier)(?![a-zë])/i;
const young = /^[ -]?(?:maanden|maand|mnd\.?|weken|wkn\.?|week)(?: oud| jong)?(?![a-zë])/i;
/** What a stretch of time does and an age doesn't: "tien jaar geleden", "30 jaar ervaring". */
const duration =
  /^\s?(?:jaar|jr\.?)?\s?(?:dood|overleden|weg|ziek|nuchter|geleden|ervaring|lang|later|eerder|samen|getrouwd|gehuwd|gescheiden|contact|in dienst|celstraf|cel|gevangenis|garantie|tijd|na|voor|bij (?:ons|het|de)|werkzaam|werkt|clean|weduw|verslaafd|durend|onder|tbs|als|bestaan|jubileum|wachten|mee|geen)/i;
/** "American Psychologist, 56, 227–238" */
const volume = /^(?:\(\d+\))?,? ?\d+ ?[–-] ?\d+/;
/** "een wachtlijst van elf jaar", "Verjaring: 5 jaar": how long something takes. */
const lasting =
  /(?:lijst|termijn|periode|straf|duur|looptijd|contract|relatie|huwelijk|verkering|garantie|ervaring|traject|verleden|verblijf|abonnement|project|plan|verjaring|beroep|bezwaar|bewaring|opleiding|studie|(?<!leef)tijd|hypotheek|lening|achterstand)(?: van|:)\*{0,2} ?(?:(?:\d+|[a-zë]+) (?:jaar|weken|maanden), )?$/i;
const notAge =
  /(?:\b(?:al|na|over|binnen|sinds|elke|ruim|vanaf|boven|onder|tot|per|gedurende|afgelopen|laatste|komende|voor|om de|minimaal|maximaal|minstens|hooguit|ongeveer|circa|ca\.|vorige|eerste|zo'n|bijna|meer dan|ouder dan|jonger dan|langer dan|tussen|met|deze|de|haar|zijn|die|bewaar|dossier|wel|nog|ze|zij|hij|ik|we|al zo'n|heeft|duurt|was het|groep|klas|stap|fase|deel|trede|niveau|kamer|afdeling|nummer|nr\.?|artikel|art\.|casus|week|les|vraag|bijlage|figuur|tabel|hoofdstuk|score|schaal|cijfer|leerjaar|jaar)|[€$/–-]|\d (?:tot|à|en|of|t\/m))\s*$/;

const pronoun =
  '(?:hij|zij|ze|ik|u|hen|die|jongen|meisje|man|vrouw|zoon|dochter|moeder|vader|mevrouw|meneer|kind|baby|peuter|kleuter|puber|oma|opa|zus|zusje|broer|broertje|cliënt|cliënte|bewoner|bewoonster|patiënt|patiënte|leerling|partner|oudste|jongste|jongere|mama|papa|heit|mem|nu|net|tante|oom|neef|nicht|buurvrouw|buurman|persoon|tweeling)';
const isPronoun = new RegExp(`^${pronoun}$`, 'i');
const verb =
  '(?:is|was|wordt|werd|ben|bent|wirdt|becomes|turned|is nu|is net|is inmiddels|is pas|was pas|was net|is bijna|was zelf pas|is zelf|is ook|is al|word|werd net|werd gisteren|werd vandaag|werd onlangs|werd vorige week|wordt morgen)';
const isAged = new RegExp(
  `(?:${pronoun}|[A-ZÀ-ÞŁŠŽÇŞİ][\\wà-ɏ'’.-]*),? (?:[a-z]+ )?${verb}(?: (?:nu|net|inmiddels|bijna|pas|ook|zelf|al|zo'n|rond de|nog maar|slechts))?\\s*$`,
);
const inverted = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:is|was|ben|wordt|werd) (?:hij|zij|ze|ik|hen|u) (?:nu |net |pas |inmiddels |bijna )?$`,
  'i',
);
/** How `ofAge` ends: a look before that long pattern. */
const afterVan = /,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$/;
const ofAge = new RegExp(
  `(?:[A-ZÀ-ÞŁŠŽÇŞİ][\\wà-ɏ'’]*(?: [A-ZÀ-ÞŁ][\\wà-ɏ'’]*)*|${pronoun}|baby|jochie|knul|kerel|dame|heer|iemand|student|studente|weduwe|weduwnaar|ventje|zoontje|dochtertje|kleinzoon|kleindochter|peutertje|vriendin|vriend|vluchteling|statushouder|tiener|jongeman|tweelingzus|cliënten|buurmeisje|buurjongen)s?,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$`,
);
const isOfAge = (lead: string): boolean => afterVan.test(lead) && ofAge.test(lead);
const labelled =
  /(?:leeftijd|\blft|\bage|\boud)\*{0,2}\s?[:=(\t]\s?\*{0,2}$|(?:leeftijd (?:van |is |was )?|op (?:haar|zijn) leeftijd van |op \w+jarige leeftijd, )$/i;
/** "Hoe oud is Joah? / N: Twaalf." */
const asked = /[Hh]oe oud[^?\n]{0,30}\?["”’']?\n(?:[^:\n]{1,12}: )?["“‘']?$/;
/** Words that go on after an age, in the rest of its sentence. */
const goesOn =
  'en|maar|als|toen|met|die|dat|geworden|doet|woont|uit|in|heeft|is|was|of|moet|komt|had|zit|tolkt|op|bij|naar|om|aan|kwam|ging|niet|weduw|gescheiden|alleen|mag|wil|kan|gaat|werkt|loopt|zei|zegt|slaapt|speelt|praat';
export const endsAge = new RegExp(`^(?:$|\\s*$|[.,;:!?)"'”’\\]|\\n]|\\s?[–—|]|\\s(?:${goesOn})\\b)`, 'i');

/** What follows an age rather than a count: a unit, or a word that goes on. */
export const followsAge = new RegExp(
  ` (?:jaar|jar|jr|j\\.|jier|year|y/o|maand|mnd|week|weken|wkn|oud|(?:${goesOn}|werd|wordt|ben|bent)\\b)`,
  'iy',
);
/** What an age may stand after, whatever follows. */
export const precedesAge = /(?:leeftijd|(?:^|\W)(?:van|is|was|ongeveer|de|bijna|net|pas|n)) $/i;

/** "van twee meter", "van drie kinderen": a number of something. */
const counted =
  /^[ -]?(?:uur|leerlingen|bewoners|cliënten|jaar geleden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|procent|dag|dagen|week|weken|keer|kilo|kg|meter|cm|km|kilometer|kinderen|zonen|dochters|personen|mensen|minuten|stuks|punten|gezinnen|broers|zussen|honden|katten|kamers|jongens|meisjes|[.,:]\d)/i;

/** Which form of age is it, if any? `lead` is the same line before the number, `rest` what follows. */
export function ageFormOf(lead: string, rest: string, number: string, earlier: string): string | undefined {
  const form = formOf(lead, rest, number, earlier);
  return form === undefined || lasting.test(lead) || volume.test(rest) ? undefined : form;
}

function formOf(lead: string, rest: string, number: string, earlier: string): string | undefined {
  if (yearUnit.test(rest)) {
    const many = /^[ -]?(?:jarige[rn])/i.test(rest) && /\b(?:de|alle|voor|onder|veel|van) $/i.test(lead);
    const band =
      /\d ?-? ?(?:-|–|tot|t\/m|à|en|of) ?$/i.test(lead) ||
      (/^[ -]?jarig(?![a-z])/i.test(rest) &&
        !/^[ -]?jarig (?:kind|meisje|jongetje|jongen|zoontje|dochtertje|broertje|zusje|kleinkind)/.test(rest)) ||
      /^-?jarige (?:bestaan|jubileum|huwelijk|relatie|oorlog)/i.test(rest);
    return many || band ? undefined : 'age-unit';
  }
  if (/^\s?(?:tot|à|t\/m|–|-|of) ?\d/.test(rest) || /^[ ]?(?:plus|\+|%)/.test(rest)) return undefined;
  if (labelled.test(lead) || (earlier.includes('oe oud') && earlier.includes('oe oud') && asked.test(earlier)))
    return 'age-label';
  const unit = year.exec(rest);
  const tail = unit ? rest.slice(unit[0].length) : rest;
  if (young.test(rest)) return infant(lead, rest);
  if (unit && duration.test(tail.trimStart())) return undefined;
  if (unit && duration.test(rest)) return undefined;
  if (bracketed(lead, tail)) return unit ? 'age-unit' : 'age-bare';
  if (/\b[Hh]et (?:werd|wordt|is|was|duurt|duurde) $/.test(lead)) return undefined;
  const aged = isAged.test(lead) || inverted.test(lead);
  if (aged && !unit && endsAge.test(rest)) return 'age-is';
  if (clause(lead, tail, number)) return unit ? 'age-unit' : 'age-is';
  if (aged) return unit ? 'age-is' : undefined;
  if (/\d{4} ?\($/.test(lead) && /\bgeb/i.test(lead) && /^\)/.test(tail) && number.length === 2) return 'age-bare';
  if (/^\d\d$|^[a-zë]{4,}$/.test(number) && aside.test(lead) && /^, (?:een|en|de|die) /.test(tail)) return 'age-bare';
  const children = /\b(?:moeder|vader|oma|opa|ouders?|oudste|jongste|middelste) van $/i.test(lead) && !unit;
  if (isOfAge(lead) && !children && !/^(?:een|één)$/i.test(number) && (unit || !counted.test(rest))) return 'age-of';
  if (
    unit &&
    !notAge.test(lead.toLowerCase()) &&
    /(?:[,(;:–—-]|\bvan|\bis|\bwas)\s*$/.test(lead) &&
    (endsAge.test(tail) || tail === '')
  )
    return 'age-unit';
  if (apposition(lead, tail, number)) return unit ? 'age-unit' : 'age-bare';
  return undefined;
}

const someone = `(?:[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ][\\wà-ɏ'’-]+|${pronoun})`;
const adverb = "(?:nu|net|pas|al|bijna|inmiddels|nog maar|slechts|zelf|thans|ook|zo'n|ongeveer)";
/** "terwijl hij pas twaalf is": the verb stands behind. */
const verbLast = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])${someone} (?:${adverb} )*$`);
/** "Mitch, zoals zijn vrienden zeggen, is 26", "Hodan (in het systeem: H.) is achtendertig", "is slechtziend en 71". */
const verbFar = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])${someone}[^.!?;]{0,50}[,)–—"”’] (?:is|was|wordt|werd) (?:${adverb} )?$|\\) (?:is|was) (?:${adverb} )?$|(?:^|[^A-Za-zÀ-ɏ])${someone},? (?:is|was) [a-zà-ÿ]+ en (?:${adverb} )?$`,
);
/** How `verbFar` ends: a look before that long pattern. */
const afterVerb = new RegExp(`(?:is|was|wordt|werd|en) (?:${adverb} )?$`);
/** "geboren te Breda, thans 27." */
const byNow = /[,;(] ?(?:thans|nu|inmiddels) $/;

/** The number stands away from its person, in the same sentence. */
function clause(lead: string, tail: string, number: string): boolean {
  if (/^\d$/.test(number) || !closed.test(tail)) return false;
  const ended = /^ (?:is|was|werd|wordt|ben|bent)(?:[.,;:!?)"”\n]| en | maar |$)/.test(tail);
  const far = (afterVerb.test(lead) && verbFar.test(lead)) || byNow.test(lead);
  if (!ended && !far) return false;
  return verbLast.test(lead) ? ended : far && !/^ (?:is|was|werd|wordt)\b/.test(tail);
}
/** "met Rim al-Masri mee, 52, een tolk", "Lambertus Boog, oud-smid, 92, en zijn vrouw". */
const aside = /(?:^|[^A-Za-zÀ-ɏ])[A-ZÀ-ÞŁ][\wà-ɏ'’-]+(?:,? [a-zà-ÿ-]{3,16}){1,2}, $/;
const closed = /^(?:$|[.,;:!?)"'”’\]\n]| (?:en|maar|is|was|werd|wordt|ben|bent)\b)/;

/** "Naomi (34)", "moeder (41 jaar)", "Karin (57 en Ron 54)": a bracket right after a name or a person. */
function bracketed(lead: string, tail: string): boolean {
  if (!lead.includes('(') || !/^\s?(?:[),;]|en \d\d\)|jaar|oud)/.test(tail)) return false;
  const open =
    /(?:^|[^A-Za-zÀ-ɏ])((?:[A-Za-zÀ-ɏ][\wÀ-ɏ'’.-]*))["”’'*_]{0,3} ?\((?:[a-zà-ÿ ,]{0,36}, ?|[A-ZÀ-Þ][a-zà-ÿ]+,? |\d{1,2} en )?(?:(?:ca\.?|circa|ongeveer|±) ?)?$/.exec(
      lead,
    );
  const word = open?.[1] ?? '';
  // "Doelen. (1) Zelf …": a numbered list.
  if (/\.$/.test(word) && /^\s?\) [A-Z]/.test(tail)) return false;
  if (
    word === '' ||
    /^(?:stap|fase|deel|casus|vraag|bijlage|figuur|tabel|artikel|lid|groep|klas|kamer|hoofdstuk|zie|noot|week|dag|versie|score|punten|model|dimensie|les|bron|pagina|blz|nr|wet|wmo|awb)$/i.test(
      word,
    )
  )
    return false;
  return (
    /^[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ]/.test(word) ||
    isPronoun.test(word) ||
    /^(?:senior|junior|sr|jr|dhr|mw|mevr|cliënte?|bewoonster|weduwe|echtgenote?|ex|vriendin|vriend|zwager|schoonzus|kleinkind|pleegmoeder|pleegvader|stiefvader|stiefmoeder|mentor|buurjongen)\.?$/i.test(
      word,
    ) ||
    // A name typed in lower case, before two figures and the bracket's end.
    (word.length > 2 && /^[a-zà-ÿ]+$/.test(word) && /\d$/.test(lead) === false && /^\)/.test(tail) && !isDutch(word))
  );
}

/** "Kelly Maas, 25)", "Roos, Leo; 61;", "Nell, negentien, …": set off between commas after a name. */
function apposition(lead: string, tail: string, number: string): boolean {
  if (!/^\s?[,;.)](?!\d)|^ [–—-] |^\s?$|^\n|^\s?\t|^ (?:met|die|uit|en) /.test(tail)) return false;
  if (/^\d$/.test(number) && !/^\s?(?:[,;)]|$|\n)/.test(tail)) return false;
  return (
    /(?:^|[^A-Za-zÀ-ɏ0-9])(?:[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ][a-zà-ɏ'’-]{1,20}|[A-ZÀ-ÞŁ][\wÀ-ɏ'’-]+ [A-Z]\.|vr\.|m\.|v\.|moeder|vader|zoon|dochter|vrouw|man)["”’)*_]{0,3}(?: \([A-Za-z.]{1,12}\))?(?:[,;] ?| [–—-] )(?:(?:ca\.?|±) ?)?$/.test(
      lead,
    ) &&
    !/\b(?:[Bb]lz|[Pp]p?|[Aa]rt|[Kk]amer|[Gg]roep|[Kk]las|[Ss]tap|[Vv]raag|[Mm]ovisie|[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember)[,;.]? ?$/.test(
      lead,
    )
  );
}

/** "een baby van 5 maanden", "Puck (9 weken)", "20 maanden oud". */
function infant(lead: string, rest: string): string | undefined {
  if (/^[ -]?(?:maanden|maand|mnd\.?|weken|week) (?:oud|jong)/i.test(rest)) return 'age-unit';
  const tail = rest.replace(young, '');
  if (bracketed(lead, tail) || isOfAge(lead) || isAged.test(lead)) return duration.test(tail) ? undefined : 'age-unit';
  if (/[,;] ?$/.test(lead) && apposition(lead, tail, '10')) return 'age-unit';
  return undefined;
}
