/** Leaves a test out, and says why in its title. */
export function skipped(test: Mocha.Context, why: string): void {
  if (test.test) test.test.title += ` (skipped: ${why})`;
  test.skip(); // the reason stands in the title
}
