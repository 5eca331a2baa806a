/**
 * Starts the server in a web worker. The first message has what the worker can't find by itself; all others are of the
 * protocol.
 */

interface FirstMessage {
  /** The contents of `data.json`. */
  readonly data: unknown;
  /** The addresses of the core and of the server, in the order in which they are run. */
  readonly scripts: readonly string[];
}

/** The worker, of which no types are loaded: the rest of the server runs on Node as well. */
declare const self: { onmessage: ((event: { readonly data: FirstMessage }) => void) | null };
declare function importScripts(...addresses: readonly string[]): void;

self.onmessage = ({ data: { data, scripts } }) => {
  self.onmessage = null;
  // Where the core looks for its word lists, weights and templates.
  Object.assign(globalThis, { casusData: data });
  importScripts(...scripts);
};
