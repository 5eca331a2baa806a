/** Words around ages, as sources of patterns: who has an age, and with which words a sentence goes on after one. */

const kin =
  '(?:(?:bet-?|over)?(?:groot|stief|pleeg|schoon|half|klein|tweeling|adoptie|bonus|ex-?)?(?:moeder|vader|ouder|zoon|zoontje|dochter|broer|zus|zuster|kind)(?:tje|je)?|oma|opa|oom|tante|neef(?:je)?|nicht(?:je)?|mama|papa|mam|pap|heit|mem|pake|beppe|bomma|bompa|zwager|peetoom|peettante|oudste|middelste|jongste|tweeling|drieling)';
const partners = '(?:partner|man|vrouw|echtgenote?|ex|vriend(?:in|innetje|je)?|verloofde|weduwe|weduwnaar)';
const stages =
  '(?:baby|peuter(?:tje)?|kleuter(?:tje)?|kleintje|puber|tiener|jongen|jongetje|meisje|meid|jochie|knul|kerel|ventje|dame|heer|jongeman|jongedame|jongere|oudere|iemand|persoon)';
const roles =
  '(?:cliënte?|(?:mede)?bewoner|(?:mede)?bewoonster|patiënte?|leerling|studente?|deelnemer|deelneemster|vrijwilliger|vrijwilligster|zorgvrager|vluchteling|statushouder|mevrouw|meneer|collega|(?:klas|huis|kamer)genoote?|buurman|buurvrouw|buurjongen|buurmeisje|slachtoffer|verdachte|getuige)';
const english =
  '(?:client|patient|(?:grand|step|foster)?(?:mother|father|son|daughter|child)|mum|mom|dad|brother|sister|twins?|boy|girl|woman|husband|wife|uncle|aunt|nephew|niece|cousin|kid|boyfriend|girlfriend|friend|neighbour|teenager|toddler|student|volunteer|resident|man)';

/** A person by kin, age or role. */
export const PERSON_PATTERN = `(?:${kin}|${partners}|${stages}|${roles}|${english})`;
const personOnly = new RegExp(`^${PERSON_PATTERN}$`, 'i');
export const isPersonWord = (word: string): boolean => personOnly.test(word);
/** A person as the subject of a sentence. */
export const SUBJECT_PATTERN = `(?:hij|zij|ze|ik|(?<![a-zà-ÿ])(?:k|je|jij|you)|u|hen|die|he|she|who|I|nu|net|${PERSON_PATTERN})`;

/** Capitals and letters of names, Vietnamese ones too, for use inside brackets of a pattern. */
export const UPPER = 'A-ZÀ-ÞŁŚŻŞÇĞİŠŽČĐ\\u1e00-\\u1eff';
export const LETTERS = '\\wÀ-ɏ\\u1e00-\\u1eff';

/** Words between a verb and an age: "is bijna 12". */
export const ADVERB_PATTERN =
  "(?:nu|net|pas|precies|al|bijna|inmiddels|intussen|nog maar|maar|slechts|zelf|thans|ook|er|toch|dus|juist|officieel|zo'n|ongeveer|ruim|rond de|now|just|only|almost|nearly|about|already|officially)";
/** Before an age that is not quite sure: "ca. 35". */
export const ROUGHLY_PATTERN =
  '(?:ca\\.?|circa|ongeveer|(?:naar )?schatting|geschat|rond de|ruim|bijna|net|pas|nu|nearly|about|±|±)';

/** Words with which the sentence goes on after an age: conjunctions, prepositions, verbs. */
const goingOn =
  'en|maar|als|toen|met|die|dat|geworden|doet|woont|uit|in|heeft|is|was|of|moet|komt|had|zit|tolkt|op|bij|naar|om|aan|kwam|ging|niet|weduw|gescheiden|alleen|mag|wil|kan|gaat|werkt|loopt|zei|zegt|slaapt|speelt|praat|ofzo|te zijn|hoor|hè|joh';
const goingOnInEnglish = 'and|but|who|from|with|lives|living|when|she|he';
/** The text just after an age: the sentence stops, or goes on with one of those words. */
export const endsAge = new RegExp(
  `^(?:$|\\s*$|[.,:](?!\\d)|[;!?)"'”’\\]|\\n\\t]|\\s?[–—|]|\\s\\(|\\s(?:${goingOn}|${goingOnInEnglish})\\b)`,
  'i',
);
/** The text after "jaar" in an age, which no occupation can be: "zestien jaar en", not "zestien jaar buschauffeur". */
export const endsYears = new RegExp(
  `${endsAge.source}|^\\s(?:oud|jong|old|nu|al|pas|toch|ook|dus|vandaag|van|voor|sinds|door|zonder|over|tegen|want|omdat|terwijl|zodat|dan|ze|zij|hij|wordt|werd|ben|bent|heet|kreeg|krijgt|volgt|volgde|leeft)\\b`,
  'i',
);

/** The text after an age rather than a count: a unit, or a word with which the sentence goes on. */
export const followsAge = new RegExp(
  ` (?:jaar|jar|jr|j\\.|jier|ans|year|y/o|maand|month|mnd|week|weken|wkn|oud|(?:dagen|uur) oud|zijn\\b|(?:${goingOn}|${goingOnInEnglish}|werd|wordt|ben|bent)\\b)`,
  'iy',
);
/** The text before a number that may be an age, whatever follows the number. */
export const precedesAge =
  /(?:leeftijd|aged|(?:^|\W)(?:[Mm]et|\d en|van|is|was|ongeveer|de|bijna|net|pas|of|n|haar|zijn|mijn)) $/i;
