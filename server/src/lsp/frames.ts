/**
 * Watches the frames of messages on a stream (LSP 3.18, "Base Protocol"): a header of lines that end with CRLF, a blank
 * line, and JSON of as many bytes as `Content-Length` says. The library waits for ever, or says nothing, where that is wrong.
 */

/** A header takes some forty bytes. */
const LONGEST_HEADER = 4096;
/** Bytes of one message: the text of no report comes near. */
const LONGEST_MESSAGE = 1_000_000_000;

/**
 * A function for each chunk of the stream. It calls `bad`, once, with what is wrong, in words of the protocol and never
 * with what came in.
 */
export function watchFrames(bad: (what: string) => void): (chunk: Uint8Array) => void {
  let header = '';
  let content: Uint8Array[] = [];
  /** Bytes of the content that are still to come. */
  let rest = 0;
  let isBad = false;
  const end = (what: string): void => {
    isBad = true;
    bad(what);
  };
  return (chunk) => {
    for (let at = 0; at < chunk.length && !isBad;) {
      if (rest > 0) {
        const part = chunk.subarray(at, at + rest);
        content.push(part);
        rest -= part.length;
        at += part.length;
        if (rest === 0 && !isJson(Buffer.concat(content))) end('a message is no JSON');
        continue;
      }
      header += String.fromCharCode(chunk[at++] ?? 0);
      const what = wrongIn(header);
      if (what !== undefined) end(what);
      else if (header.endsWith('\r\n\r\n')) {
        rest = lengthIn(header);
        header = '';
        content = [];
      }
    }
  };
}

function isJson(content: Buffer): boolean {
  try {
    JSON.parse(content.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a header so far, which grows by one character at a time. */
function wrongIn(header: string): string | undefined {
  if (header.length > LONGEST_HEADER) return 'the header has no end';
  const lineStart = header.lastIndexOf('\n', header.length - 2) + 1;
  const line = header.slice(lineStart);
  if (line.endsWith('\n') && !line.endsWith('\r\n')) return 'a line of the header doesn’t end with CRLF';
  if (line === '\r\n') return isFinite(lengthIn(header)) ? undefined : 'there is no Content-Length, or it is no number';
  if (line.endsWith('\n')) return /^[!#$%&'*+.^`|~\w-]+:/.test(line) ? undefined : 'a line of the header is no header';
  return /^(?:[!#$%&'*+.^`|~\w-]|\r$)/.test(line) ? undefined : 'a message begins with no header';
}

/** Not a number when there is none that counts. */
function lengthIn(header: string): number {
  const digits = /^content-length:[ \t]*(\d+)[ \t]*\r\n/im.exec(header)?.[1];
  return digits !== undefined && Number(digits) <= LONGEST_MESSAGE ? Number(digits) : Infinity;
}
