/** `casus lsp`: the language server, which is a program of its own beside this one and reads its options itself. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** File name of the bundle of the server, beside that of the command line. Filled in by the bundler. */
declare const CASUS_SERVER: string | undefined;

/** The server ends the process, with the exit code that the protocol asks for. */
export async function lspCommand(): Promise<never> {
  if (typeof CASUS_SERVER === 'string') createRequire(__filename)(join(__dirname, CASUS_SERVER));
  else await import(new URL('../../lsp/node.ts', import.meta.url).href);
  return new Promise<never>(() => undefined);
}
