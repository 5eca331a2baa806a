/**
 * Starts the worker: its first message is the packed data, which stands as bytes beside the text of the others (`site/build.mjs`).
 * Then the core runs, which finds its word lists, weights and templates in `casusData`.
 */
declare const casusDataText: string;
declare const casusRun: () => void;
declare const self: { onmessage: ((event: { readonly data: Uint8Array }) => void) | null };

/** "@bytes:12:400", from where and how many. */
const place = /^@bytes:(\d+):(\d+)$/;

self.onmessage = ({ data: bytes }) => {
  self.onmessage = null;
  const revive = (_key: string, value: unknown): unknown => {
    const [, start, length] = typeof value === 'string' ? (place.exec(value) ?? []) : [];
    if (start === undefined) return value;
    return base64(bytes.subarray(Number(start), Number(start) + Number(length)));
  };
  Object.assign(globalThis, { casusData: JSON.parse(casusDataText, revive) as unknown });
  casusRun();
};

function base64(bytes: Uint8Array): string {
  let text = '';
  // As arguments of one call all bytes would not fit on the stack.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

export {};
