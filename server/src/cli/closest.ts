import leven from 'leven';

/** Up to three known names close to a typed one: they contain it, or differ in a few letters. */
export default function closest(typed: string, known: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  const distance = (name: string): number => {
    const parts = [name, ...name.split('/')];
    return Math.min(...parts.map((part) => (wanted.length > 2 && part.includes(wanted) ? 0 : leven(wanted, part))));
  };
  return known
    .map((name) => ({ name, distance: distance(name) }))
    .filter((each) => each.distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((each) => each.name);
}
