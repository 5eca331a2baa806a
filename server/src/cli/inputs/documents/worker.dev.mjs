/**
 * The thread of `worker.ts` where the sources run unbundled, as in tests: a thread doesn't inherit the loader of
 * TypeScript. `npm test` has just built the bundle, and names its folder in `CASUS_BUILT`: that starts ten times faster.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const built = process.env.CASUS_BUILT;
if (built) {
  createRequire(import.meta.url)(path.join(built, 'readers.cjs'));
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./worker.ts');
}
