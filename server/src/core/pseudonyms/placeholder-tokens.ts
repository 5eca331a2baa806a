/** What to write instead of a detail that is no name: a token between brackets, an age band, a season. */

const plain: Readonly<Record<string, string>> = {
  address: '[adres]',
  postcode: '[postcode]',
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  bsn: '[burgerservicenummer]',
  iban: '[rekeningnummer]',
  'licence-plate': '[kenteken]',
  'id-number': '[dossiernummer]',
  'online-handle': '[account]',
  place: '[plaats]',
  organisation: '[instelling]',
};

const months = 'jan feb maa mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const monthNumbers = [1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const seasons = ['winter', 'voorjaar', 'zomer', 'najaar'];

/** `birth`: the date is a birth date. */
export function tokenFor(id: string, text: string, birth: boolean): string {
  if (id === 'age') return ageBand(text);
  if (id === 'date') return birth ? '[geboortedatum]' : season(text);
  return plain[id] ?? '[weggelaten]';
}

function ageBand(text: string): string {
  const age = Number(/\d+/.exec(text)?.[0] ?? NaN);
  if (Number.isNaN(age)) return '[leeftijd]';
  if (age < 4) return '[0-3]';
  if (age < 12) return '[4-11]';
  if (age < 18) return '[12-17]';
  if (age < 20) return '[18-19]';
  if (age >= 90) return '[90+]';
  const decade = Math.floor(age / 10) * 10;
  return `[${String(decade)}-${String(decade + 9)}]`;
}

function season(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  const word = /[a-z]{3}/i.exec(text)?.[0].toLowerCase() ?? '';
  const named = monthNumbers[months.indexOf(word)];
  const figures = /^\d{4}/.test(text) ? /^\d{4}\D(\d{1,2})/ : /^\d{1,2}\s?\D\s?(\d{1,2})/;
  const month = named ?? Number(figures.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(month)) return '[datum]';
  const name = seasons[Math.floor((month % 12) / 3)] ?? 'datum';
  return `[${name}${year === undefined ? '' : ` ${year}`}]`;
}
