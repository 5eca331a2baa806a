/**
 * The forms an age takes in a sentence: after "is", between brackets, before a unit, after a label. In the names here,
 * `…Before` patterns end at the number, and `…After` patterns begin just behind it.
 */
import { isDutch } from '../names/scoring/lexicon-flags.ts';

/** A unit that only ages have: "16-jarige", "34 jaar oud". */
const unitAndOld = /^[ -]?(?:jarige?[rn]?|jaar oud|jr\.? oud|years? old|y\/o|year[- ]old|jierrich)(?![a-zë])/i;
const yearUnit = /^[ \u00a0]?(?:jaar|jr\.?|j\.|jier)(?![a-zë])/i;
/** The unit of a child below two. */
const infantUnit = /^[ -]?(?:maanden|maand|mnd\.?|weken|wkn\.?|week)(?: oud| jong)?(?![a-zë])/i;
/** Words after a number of years that is no age: "tien jaar geleden", "30 jaar ervaring". */
const notAgeAfter =
  /^\s?(?:jaar|jr\.?)?\s?(?:dood|overleden|weg|ziek|nuchter|geleden|ervaring|lang|later|eerder|samen|getrouwd|gehuwd|gescheiden|contact|in dienst|celstraf|cel|gevangenis|garantie|tijd|na|voor|bij (?:ons|het|de)|werkzaam|werkt|clean|weduw|verslaafd|durend|onder|tbs|als|bestaan|jubileum|wachten|mee|geen)/i;
/** Volume and pages of a journal: "American Psychologist, 56, 227–238". */
const journalVolume = /^(?:\(\d+\))?,? ?\d+ ?[–-] ?\d+/;
/** Words before a number that is a duration: "een wachtlijst van elf jaar", "Verjaring: 5 jaar". */
const durationBefore =
  /(?:lijst|termijn|periode|straf|duur|looptijd|contract|relatie|huwelijk|verkering|garantie|ervaring|traject|verleden|verblijf|abonnement|project|plan|verjaring|beroep|bezwaar|bewaring|opleiding|studie|(?<!leef)tijd|hypotheek|lening|achterstand)(?: van|:)\*{0,2} ?(?:(?:\d+|[a-zë]+) (?:jaar|weken|maanden), )?$/i;
/** Words before a number that is no age: "al tien jaar", "groep 8". */
const notAgeBefore =
  /(?:\b(?:al|na|over|binnen|sinds|elke|ruim|vanaf|boven|onder|tot|per|gedurende|afgelopen|laatste|komende|voor|om de|minimaal|maximaal|minstens|hooguit|ongeveer|circa|ca\.|vorige|eerste|zo'n|bijna|meer dan|ouder dan|jonger dan|langer dan|tussen|met|deze|de|haar|zijn|die|bewaar|dossier|wel|nog|ze|zij|hij|ik|we|al zo'n|heeft|duurt|was het|groep|klas|stap|fase|deel|trede|niveau|kamer|afdeling|nummer|nr\.?|artikel|art\.|casus|week|les|vraag|bijlage|figuur|tabel|hoofdstuk|score|schaal|cijfer|leerjaar|jaar)|[€$/–-]|\d (?:tot|à|en|of|t\/m))\s*$/;

const pronoun =
  '(?:hij|zij|ze|ik|u|hen|die|jongen|meisje|man|vrouw|zoon|dochter|moeder|vader|mevrouw|meneer|kind|baby|peuter|kleuter|puber|oma|opa|zus|zusje|broer|broertje|cliënt|cliënte|bewoner|bewoonster|patiënt|patiënte|leerling|partner|oudste|jongste|jongere|mama|papa|heit|mem|nu|net|tante|oom|neef|nicht|buurvrouw|buurman|persoon|tweeling)';
const pronounOnly = new RegExp(`^${pronoun}$`, 'i');
const verbForms =
  '(?:is|was|wordt|werd|ben|bent|wirdt|becomes|turned|is nu|is net|is inmiddels|is pas|was pas|was net|is bijna|was zelf pas|is zelf|is ook|is al|word|werd net|werd gisteren|werd vandaag|werd onlangs|werd vorige week|wordt morgen)';
/** "Ouassim is " */
const personThenVerbBefore = new RegExp(
  `(?:${pronoun}|[A-ZÀ-ÞŁŠŽÇŞİ][\\wà-ɏ'’.-]*),? (?:[a-z]+ )?${verbForms}(?: (?:nu|net|inmiddels|bijna|pas|ook|zelf|al|zo'n|rond de|nog maar|slechts))?\\s*$`,
);
/** "Nu is hij " */
const verbThenPronounBefore = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:is|was|ben|wordt|werd) (?:hij|zij|ze|ik|hen|u) (?:nu |net |pas |inmiddels |bijna )?$`,
  'i',
);
/** How `personThenVanBefore` ends: a quick test before that long pattern. */
const vanBefore = /,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$/;
const personThenVanBefore = new RegExp(
  `(?:[A-ZÀ-ÞŁŠŽÇŞİ][\\wà-ɏ'’]*(?: [A-ZÀ-ÞŁ][\\wà-ɏ'’]*)*|${pronoun}|baby|jochie|knul|kerel|dame|heer|iemand|student|studente|weduwe|weduwnaar|ventje|zoontje|dochtertje|kleinzoon|kleindochter|peutertje|vriendin|vriend|vluchteling|statushouder|tiener|jongeman|tweelingzus|cliënten|buurmeisje|buurjongen)s?,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$`,
);
const isAfterPersonVan = (before: string): boolean => vanBefore.test(before) && personThenVanBefore.test(before);
/** "Leeftijd: " */
const labelBefore =
  /(?:leeftijd|\blft|\bage|\boud)\*{0,2}\s?[:=(\t]\s?\*{0,2}$|(?:leeftijd (?:van |is |was )?|op (?:haar|zijn) leeftijd van |op \w+jarige leeftijd, )$/i;
/** The question before the answer: "Hoe oud is Joah? / N: Twaalf." */
const questionBefore = /[Hh]oe oud[^?\n]{0,30}\?["”’']?\n(?:[^:\n]{1,12}: )?["“‘']?$/;
/** Words with which the sentence goes on after an age. */
const goingOnWords =
  'en|maar|als|toen|met|die|dat|geworden|doet|woont|uit|in|heeft|is|was|of|moet|komt|had|zit|tolkt|op|bij|naar|om|aan|kwam|ging|niet|weduw|gescheiden|alleen|mag|wil|kan|gaat|werkt|loopt|zei|zegt|slaapt|speelt|praat';
/** The text just after an age: the sentence stops, or goes on with one of those words. */
export const endsAge = new RegExp(`^(?:$|\\s*$|[.,;:!?)"'”’\\]|\\n]|\\s?[–—|]|\\s(?:${goingOnWords})\\b)`, 'i');

/** The text after an age rather than a count: a unit, or a word with which the sentence goes on. */
export const followsAge = new RegExp(
  ` (?:jaar|jar|jr|j\\.|jier|year|y/o|maand|mnd|week|weken|wkn|oud|(?:${goingOnWords}|werd|wordt|ben|bent)\\b)`,
  'iy',
);
/** The text before a number that may be an age, whatever follows the number. */
export const precedesAge = /(?:leeftijd|(?:^|\W)(?:van|is|was|ongeveer|de|bijna|net|pas|n)) $/i;

/** Words after a count: "van twee meter", "van drie kinderen". */
const countedAfter =
  /^[ -]?(?:uur|leerlingen|bewoners|cliënten|jaar geleden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|procent|dag|dagen|week|weken|keer|kilo|kg|meter|cm|km|kilometer|kinderen|zonen|dochters|personen|mensen|minuten|stuks|punten|gezinnen|broers|zussen|honden|katten|kamers|jongens|meisjes|[.,:]\d)/i;

/**
 * The evidence code for the form of an age ("age-is"); undefined when the number is no age. `before`: the same line
 * before the number; `after`: the text behind it; `earlier`: the text before the number, line ends included.
 */
export function ageFormOf(before: string, after: string, number: string, earlier: string): string | undefined {
  const form = formOf(before, after, number, earlier);
  return form === undefined || durationBefore.test(before) || journalVolume.test(after) ? undefined : form;
}

function formOf(before: string, after: string, number: string, earlier: string): string | undefined {
  if (unitAndOld.test(after)) {
    const isGroup = /^[ -]?(?:jarige[rn])/i.test(after) && /\b(?:de|alle|voor|onder|veel|van) $/i.test(before);
    const isBand =
      /\d ?-? ?(?:-|–|tot|t\/m|à|en|of) ?$/i.test(before) ||
      (/^[ -]?jarig(?![a-z])/i.test(after) &&
        !/^[ -]?jarig (?:kind|meisje|jongetje|jongen|zoontje|dochtertje|broertje|zusje|kleinkind)/.test(after)) ||
      /^-?jarige (?:bestaan|jubileum|huwelijk|relatie|oorlog)/i.test(after);
    return isGroup || isBand ? undefined : 'age-unit';
  }
  if (/^\s?(?:tot|à|t\/m|–|-|of) ?\d/.test(after) || /^[ ]?(?:plus|\+|%)/.test(after)) return undefined;
  if (labelBefore.test(before) || (earlier.includes('oe oud') && questionBefore.test(earlier))) return 'age-label';
  const unit = yearUnit.exec(after);
  const afterUnit = unit ? after.slice(unit[0].length) : after;
  if (infantUnit.test(after)) return infantForm(before, after);
  if (unit && notAgeAfter.test(afterUnit.trimStart())) return undefined;
  if (unit && notAgeAfter.test(after)) return undefined;
  if (isInBrackets(before, afterUnit)) return unit ? 'age-unit' : 'age-bare';
  if (/\b[Hh]et (?:werd|wordt|is|was|duurt|duurde) $/.test(before)) return undefined;
  const isAfterVerb = personThenVerbBefore.test(before) || verbThenPronounBefore.test(before);
  if (isAfterVerb && !unit && endsAge.test(after)) return 'age-is';
  if (isAwayFromPerson(before, afterUnit, number)) return unit ? 'age-unit' : 'age-is';
  if (isAfterVerb) return unit ? 'age-is' : undefined;
  if (/\d{4} ?\($/.test(before) && /\bgeb/i.test(before) && /^\)/.test(afterUnit) && number.length === 2)
    return 'age-bare';
  if (/^\d\d$|^[a-zë]{4,}$/.test(number) && asideBefore.test(before) && /^, (?:een|en|de|die) /.test(afterUnit))
    return 'age-bare';
  const isAboutChildren = /\b(?:moeder|vader|oma|opa|ouders?|oudste|jongste|middelste) van $/i.test(before) && !unit;
  if (
    isAfterPersonVan(before) &&
    !isAboutChildren &&
    !/^(?:een|één)$/i.test(number) &&
    (unit || !countedAfter.test(after))
  )
    return 'age-of';
  if (
    unit &&
    !notAgeBefore.test(before.toLowerCase()) &&
    /(?:[,(;:–—-]|\bvan|\bis|\bwas)\s*$/.test(before) &&
    (endsAge.test(afterUnit) || afterUnit === '')
  )
    return 'age-unit';
  if (isApposition(before, afterUnit, number)) return unit ? 'age-unit' : 'age-bare';
  return undefined;
}

const nameOrPronoun = `(?:[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ][\\wà-ɏ'’-]+|${pronoun})`;
const adverb = "(?:nu|net|pas|al|bijna|inmiddels|nog maar|slechts|zelf|thans|ook|zo'n|ongeveer)";
/** The subject before the number when the verb stands behind it: "terwijl hij pas twaalf is". */
const subjectBefore = new RegExp(`(?:^|[^A-Za-zÀ-ɏ])${nameOrPronoun} (?:${adverb} )*$`);
/**
 * A subject and a verb with other words between them: "Mitch, zoals zijn vrienden zeggen, is 26", "Hodan (in het
 * systeem: H.) is achtendertig", "is slechtziend en 71".
 */
const farVerbBefore = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ])${nameOrPronoun}[^.!?;]{0,50}[,)–—"”’] (?:is|was|wordt|werd) (?:${adverb} )?$|\\) (?:is|was) (?:${adverb} )?$|(?:^|[^A-Za-zÀ-ɏ])${nameOrPronoun},? (?:is|was) [a-zà-ÿ]+ en (?:${adverb} )?$`,
);
/** How `farVerbBefore` ends: a quick test before that long pattern. */
const verbBefore = new RegExp(`(?:is|was|wordt|werd|en) (?:${adverb} )?$`);
/** "geboren te Breda, thans 27." */
const nowBefore = /[,;(] ?(?:thans|nu|inmiddels) $/;

/** Does the number stand apart from its person, but in the same sentence? */
function isAwayFromPerson(before: string, afterUnit: string, number: string): boolean {
  if (/^\d$/.test(number) || !pauseAfter.test(afterUnit)) return false;
  const hasVerbAfter = /^ (?:is|was|werd|wordt|ben|bent)(?:[.,;:!?)"”\n]| en | maar |$)/.test(afterUnit);
  const hasVerbBefore = (verbBefore.test(before) && farVerbBefore.test(before)) || nowBefore.test(before);
  if (!hasVerbAfter && !hasVerbBefore) return false;
  return subjectBefore.test(before) ? hasVerbAfter : hasVerbBefore && !/^ (?:is|was|werd|wordt)\b/.test(afterUnit);
}
/**
 * A name with a description between commas: "met Rim al-Masri mee, 52, een tolk", "Lambertus Boog, oud-smid, 92, en
 * zijn vrouw".
 */
const asideBefore = /(?:^|[^A-Za-zÀ-ɏ])[A-ZÀ-ÞŁ][\wà-ɏ'’-]+(?:,? [a-zà-ÿ-]{3,16}){1,2}, $/;
/** The text just after a number at which the sentence pauses. */
const pauseAfter = /^(?:$|[.,;:!?)"'”’\]\n]| (?:en|maar|is|was|werd|wordt|ben|bent)\b)/;

/**
 * Does the number stand in a bracket right after a name or a person: "Naomi (34)", "moeder (41 jaar)", "Karin (57 en
 * Ron 54)"?
 */
function isInBrackets(before: string, afterUnit: string): boolean {
  if (!before.includes('(') || !/^\s?(?:[),;]|en \d\d\)|jaar|oud)/.test(afterUnit)) return false;
  const bracket =
    /(?:^|[^A-Za-zÀ-ɏ])((?:[A-Za-zÀ-ɏ][\wÀ-ɏ'’.-]*))["”’'*_]{0,3} ?\((?:[a-zà-ÿ ,]{0,36}, ?|[A-ZÀ-Þ][a-zà-ÿ]+,? |\d{1,2} en )?(?:(?:ca\.?|circa|ongeveer|±) ?)?$/.exec(
      before,
    );
  const word = bracket?.[1] ?? '';
  // "Doelen. (1) Zelf …": a numbered list.
  if (/\.$/.test(word) && /^\s?\) [A-Z]/.test(afterUnit)) return false;
  if (
    word === '' ||
    /^(?:stap|fase|deel|casus|vraag|bijlage|figuur|tabel|artikel|lid|groep|klas|kamer|hoofdstuk|zie|noot|week|dag|versie|score|punten|model|dimensie|les|bron|pagina|blz|nr|wet|wmo|awb)$/i.test(
      word,
    )
  )
    return false;
  return (
    /^[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ]/.test(word) ||
    pronounOnly.test(word) ||
    /^(?:senior|junior|sr|jr|dhr|mw|mevr|cliënte?|bewoonster|weduwe|echtgenote?|ex|vriendin|vriend|zwager|schoonzus|kleinkind|pleegmoeder|pleegvader|stiefvader|stiefmoeder|mentor|buurjongen)\.?$/i.test(
      word,
    ) ||
    // A name typed in lower case, before two figures and the bracket's end.
    (word.length > 2 &&
      /^[a-zà-ÿ]+$/.test(word) &&
      /\d$/.test(before) === false &&
      /^\)/.test(afterUnit) &&
      !isDutch(word))
  );
}

/** Is the number set off between commas after a name: "Kelly Maas, 25)", "Roos, Leo; 61;", "Nell, negentien, …"? */
function isApposition(before: string, afterUnit: string, number: string): boolean {
  if (!/^\s?[,;.)](?!\d)|^ [–—-] |^\s?$|^\n|^\s?\t|^ (?:met|die|uit|en) /.test(afterUnit)) return false;
  if (/^\d$/.test(number) && !/^\s?(?:[,;)]|$|\n)/.test(afterUnit)) return false;
  return (
    /(?:^|[^A-Za-zÀ-ɏ0-9])(?:[A-ZÀ-ÞŁŚŻŞÇĞİŠŽČ][a-zà-ɏ'’-]{1,20}|[A-ZÀ-ÞŁ][\wÀ-ɏ'’-]+ [A-Z]\.|vr\.|m\.|v\.|moeder|vader|zoon|dochter|vrouw|man)["”’)*_]{0,3}(?: \([A-Za-z.]{1,12}\))?(?:[,;] ?| [–—-] )(?:(?:ca\.?|±) ?)?$/.test(
      before,
    ) &&
    !/\b(?:[Bb]lz|[Pp]p?|[Aa]rt|[Kk]amer|[Gg]roep|[Kk]las|[Ss]tap|[Vv]raag|[Mm]ovisie|[Jj]anuari|[Ff]ebruari|[Mm]aart|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]ugustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]ecember)[,;.]? ?$/.test(
      before,
    )
  );
}

/** The evidence code for an age in months or weeks: "een baby van 5 maanden", "Puck (9 weken)", "20 maanden oud". */
function infantForm(before: string, after: string): string | undefined {
  if (/^[ -]?(?:maanden|maand|mnd\.?|weken|week) (?:oud|jong)/i.test(after)) return 'age-unit';
  const afterUnit = after.replace(infantUnit, '');
  if (isInBrackets(before, afterUnit) || isAfterPersonVan(before) || personThenVerbBefore.test(before))
    return notAgeAfter.test(afterUnit) ? undefined : 'age-unit';
  if (/[,;] ?$/.test(before) && isApposition(before, afterUnit, '10')) return 'age-unit';
  return undefined;
}
