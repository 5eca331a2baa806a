/** The thread of `worker.ts` where the sources run unbundled, as in tests: a thread doesn't inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
