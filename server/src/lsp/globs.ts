/** Matches paths with the globs of `casus.include`: `**`, `*`, `?` and `{a,b}`. And turns URIs into such paths. */

const tokens = /\*\*\/|\*\*|\*|\?|\{|\}|,|[^*?{},]+/g;

/** `path`: with forward slashes, as `pathInWorkspace` gives it. */
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

/** The path of a URI for globs: relative to the innermost workspace folder, or whole but without its first slash. */
export function pathInWorkspace(uri: string, folders: readonly string[]): string {
  const folder = folders
    .map((each) => (each.endsWith('/') ? each : `${each}/`))
    .filter((each) => uri.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const path = folder === undefined ? uri.replace(/^[^:]*:(?:\/\/[^/]*)?\/?/, '') : uri.slice(folder.length);
  return decoded(path);
}

/** A URI with its percent-encoding decoded, as clients differ in what they encode; unchanged when that is invalid. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
