/** Words that tell force from care and chores: parts of the body, hard and wet places, hazards. Patterns for a last word in lower case. */

import { instrumentHead } from './instruments.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Where one takes hold of somebody only to hurt; arms, hands and shoulders are for helping too. */
export const grip =
  /^(?:haar|haren|hoofddoek|vlecht|staart|oor|oren|oortje|keel|strot|nek|nekvel|enkels?|voet|voeten|been|benen|kraag|capuchon|baard)$/;
/** By which one pulls somebody along, and also holds him back. */
export const sleeve = /^(?:mouw|mouwen|arm|pols|hand)$/;
/** Where a touch hurts. */
export const tender =
  /^(?:keel|strot|nek|nekvel|gezicht|wang|wangen|mond|neus|lip|oog|ogen|kaak|tanden|hoofd|achterhoofd|buik|maag|ribben|kruis|billen|oor|oren|pols|polsen|been|benen|dij|dijen|schenen|borst|borsten|rug|arm|bovenarm|huid)$/;
export const limb =
  /^(?:arm|armen|been|benen|pols|polsen|vinger|vingers|duim|neus|kaak|ribben|tanden|hand|handen|voet)$/;
export const airway = /^(?:keel|strot|hals|nek|mond|neus)$/;
/** "Van de trap", "uit bed". */
export const fall = /^(?:trap|trappen|balkon|raam|reling|dak|brug|fiets|bed|stoel|rolstoel|bank|auto|scooter)$/;
export const ground = /^(?:grond|vloer|tegels|straat|stoep|stenen|asfalt|trap|tafel)$/;
export const wet = /^(?:water|kraan|douche|bad|badkuip|wc|toilet|sloot|gracht|vijver|zee|emmer)$/;
/** What nobody is tied to. */
export const furniture =
  /^(?:bed|stoel|rolstoel|douchestoel|verwarming|radiator|boom|paal|buggy|kinderwagen|tafelpoot|tafel|box|bank|fiets)$/;
/** Where nobody is put to sleep, sit or stand. */
export const noPlaceForPeople =
  /(?:^|[a-z])(?:kelder|kast|schuur|schuurtje|berging|hok|kruipruimte|kofferbak|garage)$|^(?:balkon|kou|sneeuw|regen|vrieskou|gang|portiek|badkuip|mat|deurmat)$/;
/** Things that hurt when they are pressed on, thrown at, poured over or taken from under somebody. */
const hazard =
  /^(?:kussen|deken|washandje|handdoek|doek|zak|sok|prop|thee|koffie|soep|vet|olie|water|kop|mok|beker|bord|borden|glas|glazen|pan|pannen|fles|asbak|vaas|stoel|kruk|schoen|steen|stenen|mes|schaar|naald|sigaret|sigaretten|peuk|aansteker|strijkijzer|kaars|zuur|bijtmiddel|pistool|wapen|touw|koord|riem|snoer|lepel)$/;

/** "Drukte een brandende peuk uit op zijn hand." */
export const burning =
  /(?<![a-zà-ÿ])(?:brandende|gloeiende|hete|kokende?|sigaret|sigaretten|peuk|aansteker|strijkijzer)(?![a-zà-ÿ])/;

/** Verbs by which a tender part of the body is hurt. */
export const hurting =
  /^(?:knijpen|porren|prikken|steken|stoten|slaan|schoppen|trappen|spugen|spuwen|bijten|krabben|branden|verbranden|schroeien|snijden|drukken|uitdrukken|timmeren|raken|bewerken|spuiten)$/;
/** Verbs by which somebody is moved against his will. */
export const pushing =
  /^(?:duwen|trekken|meetrekken|slepen|rukken|gooien|smijten|slingeren|werpen|drukken|persen|klemmen|slaan|schoppen|trappen|timmeren|steken|houden|vasthouden)$/;
export const putting = /^(?:zetten|houden|duwen|gooien|trekken|slepen|tillen|vastzetten|vastmaken|binden)$/;

/** Care, comfort and play, in which one touches or moves somebody as well. For a whole sentence in lower case. */
export const kindly =
  /(?<![a-zà-ÿ])(?:voorzichtig|zacht\w*|help\w*|hielp\w*|geholpen|gewassen|wassen|wast|waste|droogde|dans\w*|speel\w*|spelend\w*|gespeeld|lachend|knuffel\w*|aai\w*|streel\w*|troost\w*|omhels\w*|fysio\w*|infuus|injectie|insuline|verband|zalf|masse\w*|massage|schmink\w*|adem in|per ongeluk)(?![a-zà-ÿ])/;
/** Who touches and hurts as a task. */
export const healer =
  /^(?:[a-zà-ÿ]*arts|dokter|chirurg|verpleegkundige|verloskundige|[a-zà-ÿ]*therapeut|tandarts|mondhygiënist|kapper|kapster|pedicure|masseur|trainer)$/;

/** Who is surely a man or a woman: what is "haar" is not his own. */
export const man =
  /^(?:hij|vader|stiefvader|opa|oom|broer|zoon|kleinzoon|man|vriend|ex|ex-man|neef|zwager|buurman|jongen|papa)$/;
export const woman =
  /^(?:zij|ze|moeder|stiefmoeder|oma|tante|zus|dochter|kleindochter|vrouw|vriendin|nicht|schoonmoeder|buurvrouw|meisje|mama|begeleidster)$/;

/**
 * What makes force harm (`isForce`): without one of these words in the sentence it is none. Verbs by which one is hurt
 * without more are among them.
 */
export const marksOfForce: readonly RegExp[] = [
  grip,
  sleeve,
  tender,
  limb,
  airway,
  fall,
  ground,
  wet,
  furniture,
  noPlaceForPeople,
  hazard,
  instrumentHead,
  /^(?:tegen|omver|hardhandig|ondersteboven|elkaar|tot|totdat|blauw|bont|bloed\w*|gebroken|kapot|krom)$/,
  /duw|knijp|knep|kneep|krab|porr?[edt]/,
];

export const isHazard = ({ kind, head }: NounPhrase): boolean => kind === 'thing' && hazard.test(head);
/** "Tegen de kapstok", and not "tegen zich aan", "tegen haar borst" or "tegen de wind in". */
export const isWall = ({ kind, preposition, head }: NounPhrase): boolean =>
  preposition === 'tegen' && kind === 'thing' && !/^(?:wind|stroom|wil|zin|advies|afspraak)$/.test(head);
/** What nobody is forced to: "tot ze rustig was". */
export const calm =
  /^(?:rustig\w*|kalm\w*|sl(?:aap|iep|ap|iepen)\w*|lach\w*|gier\w*|veilig|ambulance|kwam|klaar|boven|thuis|weer|stond|droog)$/;
