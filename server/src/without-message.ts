/**
 * The kind of an error and its stack frames, for logs. The message is left out: it may quote the report, and the text of a
 * report must not get into a log.
 */
export function withoutMessage(error: unknown, mostFrames?: number): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, mostFrames)].join('\n');
}
