/** Made-up details, each of which stands nowhere else: whoever meets one of them in an output knows from which cell it came. */

/** One kind of detail. `markerOf(n)` is another one for each n below 60; `sentenceOf` puts it in words. */
export interface Kind {
  readonly name: string;
  readonly markerOf: (n: number) => string;
  readonly sentenceOf: (marker: string) => string;
  /** It stands in the list of names that must be found always. */
  readonly isListed?: true;
}

const consonants = ['b', 'd', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'];
/** "ba", "be" …: no two numbers below 60 have the same. */
const syllable = (n: number): string =>
  `${consonants[n % 12] ?? ''}${['a', 'e', 'i', 'o', 'u'][Math.floor(n / 12)] ?? ''}`;

/** A number of nine digits that passes the eleven-test, about 111222000. */
function bsnOf(n: number): string {
  for (let number = 111_222_000 + n * 20; ; number += 1) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
    if (sum % 11 === 0) return String(number);
  }
}

/** An account number with the right check digits. */
function ibanOf(n: number): string {
  const account = `04171643${String(10 + n)}`;
  const asDigits = [...`ABNA${account}NL00`].map((sign) => Number.parseInt(sign, 36).toString()).join('');
  const check = String(98n - (BigInt(asDigits) % 97n)).padStart(2, '0');
  return `NL${check}ABNA${account}`;
}

const towns =
  'Zevenaar Boxtel Veendam Delfzijl Hoogeveen Meppel Steenwijk Hardenberg Ommen Raalte Nijverdal Rijssen Oldenzaal Losser Borculo Lochem Zutphen Ermelo Nunspeet Putten Barneveld Veenendaal Culemborg Tiel Geldermalsen Druten Beuningen Gennep Venray Deurne Someren Valkenswaard Oirschot Waalwijk Bladel'.split(
    ' ',
  );

export const kinds: readonly Kind[] = [
  {
    name: 'listed-name',
    markerOf: (n) => `Zwib${syllable(n)}dor`,
    sentenceOf: (marker) => `Toen kwam ${marker} binnen.`,
    isListed: true,
  },
  {
    name: 'person-name',
    markerOf: (n) => `Kwark${syllable(n)}stra`,
    sentenceOf: (marker) => `Daar was mevrouw ${marker} weer.`,
  },
  { name: 'phone', markerOf: (n) => `06-481516${String(10 + n)}`, sentenceOf: (marker) => `Bel ${marker} na zessen.` },
  {
    name: 'email',
    markerOf: (n) => `kw.${syllable(n)}pel@voorbeeld.nl`,
    sentenceOf: (marker) => `Mail naar ${marker} vandaag.`,
  },
  { name: 'bsn', markerOf: bsnOf, sentenceOf: (marker) => `In de map stond ${marker} op een briefje.` },
  { name: 'iban', markerOf: ibanOf, sentenceOf: (marker) => `Gestort op ${marker} in een keer.` },
  {
    name: 'date',
    markerOf: (n) => `${String(1 + (n % 28))} maart ${String(1948 + n)}`,
    sentenceOf: (marker) => `Geboren op ${marker} in huis.`,
  },
  { name: 'age', markerOf: (n) => `${String(31 + n)} jaar`, sentenceOf: (marker) => `Zij is ${marker} oud.` },
  {
    name: 'address',
    markerOf: (n) => `Vlink${syllable(n)}laan ${String(10 + n)}`,
    sentenceOf: (marker) => `Zij woont aan de ${marker} in een flat.`,
  },
  {
    name: 'postcode',
    markerOf: (n) => `${String(5710 + n)} HK`,
    sentenceOf: (marker) => `De brief ging naar ${marker} en terug.`,
  },
  {
    name: 'place',
    markerOf: (n) => towns[n] ?? '',
    sentenceOf: (marker) => `Zij woont met haar zoon in ${marker} bij oma.`,
  },
  {
    name: 'organisation',
    markerOf: (n) => `De Vonk${syllable(n)}wijzer`,
    sentenceOf: (marker) => `Hij zit op basisschool ${marker} en leert.`,
  },
  {
    name: 'licence-plate',
    markerOf: (n) => `KX-6${String(10 + n)}-S`,
    sentenceOf: (marker) => `Hij rijdt in een rode wagen (${marker}).`,
  },
  {
    name: 'id-number',
    markerOf: (n) => `KWB-2021-007${String(10 + n)}`,
    sentenceOf: (marker) => `Dossiernummer: ${marker} is van haar.`,
  },
  {
    name: 'online-handle',
    markerOf: (n) => `@kw_${syllable(n)}l_030`,
    sentenceOf: (marker) => `Op Snapchat heet zij ${marker} nog.`,
  },
];
