import leven from 'leven';

/**
 * Up to three known names like a mistyped one, best first: names that contain the typed text, or differ from it in at
 * most two letters (or a third of the letters typed). A part of a name counts: "unanswerd" gives
 * "questions/unanswered".
 */
export default function closest(typed: string, known: readonly string[]): readonly string[] {
  const lowerTyped = typed.toLowerCase();
  const distance = (name: string): number => {
    const parts = [name, ...name.split('/')];
    return Math.min(
      ...parts.map((part) => (lowerTyped.length > 2 && part.includes(lowerTyped) ? 0 : leven(lowerTyped, part))),
    );
  };
  return known
    .map((name) => ({ name, distance: distance(name) }))
    .filter((each) => each.distance <= Math.max(2, lowerTyped.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((each) => each.name);
}
