/** The kind and stack frames of an error, for logs. The message is left out, as it may quote the report. */
export function withoutMessage(error: unknown, mostFrames?: number): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, mostFrames)].join('\n');
}
