/**
 * `.casus/namen.local.*`: the real names a writer wants found always. Text, YAML, markdown, CSV or JSON, all read
 * alike.
 */

/** The names in such a file, each once. What is no name (a key, a comment, an empty line) is left out. */
export function readKnownNames(text: string): readonly string[] {
  const content = text.replace(/^\uFEFF/, '');
  const found = /^\s*[[{]/.test(content) ? inJson(content) : undefined;
  const names = (found ?? inLines(content)).map((name) => name.trim().replace(/\s+/g, ' '));
  return [...new Set(names)].filter((name) => name.length > 1);
}

/** Undefined when it is no JSON after all: YAML in brackets, say. */
function inJson(text: string): readonly string[] | undefined {
  try {
    return strings(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** One name or several with commas on a line; bullets, quotes, YAML keys and comments don't belong to a name. */
function inLines(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const bare = line.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trim();
    if (/^(?:---|\.\.\.)$/.test(bare)) return [];
    return bare
      .replace(/^[-*+]\s+/, '')
      .replace(/^["']?[\w-]+["']?:(?:\s+|$)/, '')
      .split(/[,;[\]{}]/)
      .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  });
}
