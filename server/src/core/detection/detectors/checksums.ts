/**
 * Tests check digits and dates. Sources: Rijksdienst voor Identiteitsgegevens (BSN, "elfproef"), ISO 7064 and ISO 13616
 * (IBAN), Rijksregister (Belgium).
 */

/** The eleven-test of a BSN: weights 9…2 and −1, sum divisible by 11. Nine equal digits are no BSN. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  let sum = -Number(digits.charAt(8));
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(digits.charAt(i));
  return sum % 11 === 0;
}

/**
 * The length of an IBAN by country (ISO 13616 registry), for the countries whose accounts are met in Dutch practice.
 */
const ibanLengths = new Map(Object.entries({
  NL: 18, BE: 16, DE: 22, FR: 27, LU: 20, GB: 22, IE: 22, ES: 24, PT: 25, IT: 27, AT: 20, CH: 21, DK: 18, SE: 24, NO: 15, FI: 18,
  PL: 28, CZ: 24, SK: 24, HU: 28, RO: 24, BG: 22, GR: 27, HR: 21, SI: 19, LT: 20, LV: 21, EE: 20, TR: 26, UA: 29, MT: 31, CY: 28,
})); // prettier-ignore

/** Undefined for a country that is not in the table. */
export const ibanLength = (country: string): number | undefined => ibanLengths.get(country.toUpperCase());

/**
 * Is it an IBAN: country and length are known, and the rearranged number leaves 1 modulo 97? `compact` has no spaces.
 */
export function isIban(compact: string): boolean {
  const iban = compact.toUpperCase();
  if (iban.length !== ibanLength(iban.slice(0, 2))) return false;
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = char >= 'A' ? char.charCodeAt(0) - 55 : Number(char);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Belgian national number: 97 minus the first nine digits modulo 97, since 2000 with a 2 before them. */
export function isBelgianNational(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const check = Number(digits.slice(9));
  const base = Number(digits.slice(0, 9));
  return 97 - (base % 97) === check || 97 - ((2_000_000_000 + base) % 97) === check;
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Does the day exist? `year` has two or four digits; any year of two digits will do. */
export function isDay(day: number, month: number, year?: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (days[month - 1] ?? 0)) return false;
  return year === undefined || year < 100 || (year >= 1880 && year <= 2100);
}
