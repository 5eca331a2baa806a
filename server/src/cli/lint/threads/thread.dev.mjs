/** The thread of `thread.ts` where the sources run unbundled, as in tests: a thread doesn't inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();
await (await import('./thread.ts')).serve();
