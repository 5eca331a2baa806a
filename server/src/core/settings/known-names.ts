/**
 * Reads the file of real names that are to be found in every report (`.casus/namen.local.*`). The same reading serves
 * plain text, YAML, markdown, CSV and JSON.
 */

/** The names in such a file, each once. Keys, comments and empty lines are left out. */
export function readKnownNames(text: string): readonly string[] {
  const content = text.replace(/^\uFEFF/, '');
  const inJson = /^\s*[[{]/.test(content) ? namesInJson(content) : undefined;
  const names = (inJson ?? namesInLines(content)).map((name) => name.trim().replace(/\s+/g, ' '));
  return [...new Set(names)].filter((name) => name.length > 1);
}

/** Undefined when the text is no JSON after all, but YAML in brackets, for instance. */
function namesInJson(text: string): readonly string[] | undefined {
  try {
    return stringsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The names on each line, separated by commas, without bullets, quotes, YAML keys and comments. */
function namesInLines(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [bare = ''] = line.split(/(?:^|\s)(?:#|\/\/)/, 1).map((part) => part.trim());
    if (/^(?:---|\.\.\.)$/.test(bare)) return [];
    return bare
      .replace(/^[-*+]\s+/, '')
      .replace(/^["']?[\w-]+["']?:(?:\s+|$)/, '')
      .split(/[,;[\]{}]/)
      .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  });
}
