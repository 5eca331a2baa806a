/** Matches paths with globs: `**`, `*`, `?` and `{a,b}`. */

const tokens = /\*\*\/|\*\*|\*|\?|\{|\}|,|[^*?{},]+/g;

/** `path`: with forward slashes, relative to the folder that the glob counts from. */
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
