/** Gives an exact age as a band of years: "17" becomes "[12-17]", which replaces the age. */
export function ageBand(text: string): string {
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
