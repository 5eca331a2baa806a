/** Tells which words may be the surname behind a first name, or the rest of a surname. */
import { hasFlag, hasBit } from '../tokens/array-pool.ts';
import { runKindAt } from '../../report/prose/run-at.ts';
import {
  CAPITALISED, COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME,
} from '../tokens/list-flags.ts'; // prettier-ignore
import type { CandidateWords } from './candidates.ts';
import { AFTER_TITLE } from './context-cues.ts';
import { cueBit } from './cues.ts';
import { INSTITUTION, TOWN } from './scoring/scorer.ts';

/** What is asked of word `k` of a passage while a name is put together. */
export interface SurnameTests {
  /** May the word be the rest of a name? `isCertain`: it stands after the particles of a surname. */
  readonly isRest: (k: number, isCertain: boolean) => boolean;
  /** "Wil Zomer", "Alie Blokzijl": is the word a surname right behind a first name? `isFirst`: that is a first name. */
  readonly isSurnameBehind: (k: number, isFirst: boolean) => boolean;
  /** "Karin van Gelderen": is the word, behind a first name and "van", a surname and no department? */
  readonly isSurnameAfterVan: (k: number) => boolean;
  /** "Bruins Slot": is the word the second part of a surname? */
  readonly isSecondSurname: (k: number) => boolean;
  /** Is the word a town and no surname? */
  readonly isTown: (k: number) => boolean;
  readonly isFirstName: (k: number) => boolean;
  /** Is the word a first name as far as the lists tell: on one of names, and not on that of surnames? */
  readonly mayBeFirstName: (k: number) => boolean;
  /** "Thomas Ruiter": is the word, right before a name, its first name, though it may be a frequent word too? */
  readonly isFirstNameBefore: (k: number) => boolean;
  readonly isAfterTitle: (k: number) => boolean;
}

const functionCues =
  cueBit('pronoun') | cueBit('determiner') | cueBit('connective') | cueBit('title') | cueBit('kin') | cueBit('verb');
const impersonal = cueBit('institution') | cueBit('thing');

/** Endings of words that name the department somebody is from: "Karin van Thuiszorg", "Piet van Financiën". */
const department =
  /(?:zorg|zaken|hulp|werk|welzijn|dienst|diensten|team|loket|punt|bureau|afdeling|administratie|receptie|planning|onderwijs|school|opvang|begeleiding|activiteit|activiteiten|atie|regeling|regelingen|schap|heid|teit|kunde|techniek|financiën|communicatie|groep|stichting|bank|balie|keuken|wonen|werken|leven|leren|sport|jeugd|ouderen|kinderen|volwassenen|verkoop|inkoop|marketing|logistiek|beheer|veiligheid)$/i;

/** `labels`: what the scorer took the words for. */
export function surnameTests(candidates: CandidateWords, labels: Uint8Array): SurnameTests {
  const { tokens, listFlags, phrases, skipped, cues, passage } = candidates;
  const has = (k: number, flags: number): boolean => hasFlag(listFlags, k, flags);
  const isLongPhrase = (k: number): boolean => {
    const phrase = phrases.get(k);
    return phrase !== undefined && phrase.last > phrase.first;
  };
  const mayFollow = (k: number, isCertain: boolean): boolean =>
    tokens.isCapital(k) &&
    skipped[k] === 0 &&
    !tokens.isAllCaps(k) &&
    labels[k] !== INSTITUTION &&
    (labels[k] !== TOWN || isCertain || !has(k, PLACE_NAME)) &&
    !(isCertain ? isLongPhrase(k) : phrases.has(k)) &&
    tokens.lengthOf(k) > 1;
  const mayBeSurname = (k: number): boolean => has(k, SURNAME | DICTIONARY_NAME) || !has(k, DUTCH_WORD | COMMON_WORD);
  const isTown = (k: number): boolean => has(k, PLACE_NAME) && !has(k, SURNAME) && skipped[k] === 0;
  /** A client may bear the name of a writer or king, but "Karin van Parnassia" is from an organisation. */
  const mayBeNamesake = (k: number): boolean => /^(?:theorist|public)$/.test(phrases.get(k)?.kind ?? 'public');
  /** In running text a capital alone shows that a Dutch word is a name: "Fenneke Blok". */
  const isNameByCapital = (k: number): boolean => {
    const kind = runKindAt(passage, tokens.startOf(k));
    return (
      (kind === 'body' || kind === 'cell' || kind === 'quotation') &&
      !(has(k, CAPITALISED) && phrases.has(k)) &&
      !isTown(k) &&
      !tokens.has(k, functionCues | impersonal) &&
      !department.test(tokens.textOf(k))
    );
  };
  return {
    isRest: (k, isCertain) => mayFollow(k, isCertain) && (isCertain || mayBeSurname(k)),
    isSurnameBehind: (k, isFirst) =>
      mayFollow(k, true) && (isFirst ? mayBeSurname(k) || isNameByCapital(k) : mayBeSurname(k) && isNameByCapital(k)),
    isSurnameAfterVan: (k) => mayFollow(k, true) && isNameByCapital(k) && mayBeNamesake(k),
    isSecondSurname: (k) => mayFollow(k, true) && isNameByCapital(k),
    isTown,
    isFirstName: (k) => has(k, FIRST_NAME) && !has(k, COMMON_WORD),
    mayBeFirstName: (k) => has(k, FIRST_NAME | DICTIONARY_NAME) && !has(k, COMMON_WORD | SURNAME),
    isFirstNameBefore: (k) =>
      has(k, FIRST_NAME) &&
      (!has(k, COMMON_WORD) || (has(k, DICTIONARY_NAME) && !tokens.has(k, functionCues | impersonal))),
    isAfterTitle: (k) => hasBit(cues, k, AFTER_TITLE),
  };
}
