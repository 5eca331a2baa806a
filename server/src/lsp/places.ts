/**
 * Places: URIs of files and folders with their percent-encoding decoded and without a slash at the end, so that they can be
 * compared, as clients differ in what they encode.
 */

/** A URI with its percent-encoding decoded; unchanged when that is invalid. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A drive gets a small letter. */
export function placeOf(uri: string): string {
  const root = rootOf(uri);
  const path = decoded(uri.slice(root.length)).replace(/(?<!\/)\/+$/, '');
  return root + path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

export function uriOf(place: string): string {
  const root = rootOf(place);
  return root + place.slice(root.length).split('/').map(encodeURIComponent).join('/');
}

/** "file://", "vscode-vfs://github", "untitled:" */
const rootOf = (uri: string): string => /^[^:]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';

export function parentOf(place: string): string | undefined {
  const root = rootOf(place);
  return place.length <= root.length ? undefined : place.slice(0, Math.max(root.length, place.lastIndexOf('/')));
}

/** The path from a folder to a place in it or deeper; undefined for a place elsewhere. */
export function pathIn(folder: string, place: string): string | undefined {
  if (place === folder) return '';
  return place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : undefined;
}

/** The place of a path as it is written in a file in `folder`, with either kind of slash. */
export function resolvePlace(folder: string, path: string): string {
  const slashes = path.replaceAll('\\', '/');
  if (/^[a-z]:\//i.test(slashes)) return placeOf(`file:///${slashes}`);
  const steps = slashes.startsWith('/') ? [] : folder.slice(rootOf(folder).length).split('/');
  for (const step of slashes.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `${rootOf(folder)}/${steps.filter((step) => step !== '').join('/')}`;
}

/** The path from a folder to any place: "../school.json". */
export function relativePath(folder: string, place: string): string {
  let ups = '';
  for (let above: string | undefined = folder; above !== undefined; above = parentOf(above), ups += '../') {
    const path = pathIn(above, place);
    if (path !== undefined) return `${ups}${path}` || '.';
  }
  return place;
}
