/** Gives a date as a season: "12 maart 2024" becomes "[voorjaar 2024]", which replaces the date. */
const months = 'jan feb maa mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const monthNumbers = [1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const seasons = ['winter', 'voorjaar', 'zomer', 'najaar'];

export function season(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  const word = /[a-z]{3}/i.exec(text)?.[0].toLowerCase() ?? '';
  const monthByName = monthNumbers[months.indexOf(word)];
  const digits = /^\d{4}/.test(text) ? /^\d{4}\D(\d{1,2})/ : /^\d{1,2}\s?\D\s?(\d{1,2})/;
  const month = monthByName ?? Number(digits.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(month)) return '[datum]';
  const name = seasons[Math.floor((month % 12) / 3)] ?? 'datum';
  return `[${name}${year === undefined ? '' : ` ${year}`}]`;
}
