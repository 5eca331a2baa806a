/** The globs of `casus.include`: `**`, `*`, `?` and `{a,b}`, against a path with forward slashes. */

const tokens = /\*\*\/|\*\*|\*|\?|\{|\}|,|[^*?{},]+/g;

export function matchesGlob(glob: string, path: string): boolean {
  return toPattern(glob).test(path);
}

function toPattern(glob: string): RegExp {
  let depth = 0;
  const source = glob.replace(tokens, (token) => {
    switch (token) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        depth += 1;
        return '(?:';
      case '}':
        if (depth === 0) return '\\}';
        depth -= 1;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return token.replace(/[.+^$()|[\]\\]/g, '\\$&');
    }
  });
  // An unclosed brace is a typing error in a setting: it should match nothing, not throw.
  return depth === 0 ? new RegExp(`^${source}$`, 'u') : /(?!)/;
}

/** A path as the globs see it: relative to the workspace folder that holds it, else the whole path without its first slash. */
export function pathInWorkspace(uri: string, folders: readonly string[]): string {
  const folder = folders
    .map((each) => (each.endsWith('/') ? each : `${each}/`))
    .filter((each) => uri.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const path = folder === undefined ? uri.replace(/^[^:]*:(?:\/\/[^/]*)?\/?/, '') : uri.slice(folder.length);
  return decoded(path);
}

/** What can't be decoded stays as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
