/** The user's home folder, whatever the environment says of it. */
import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/** A relative path is ignored: it would lead to wherever the reports are. */
export const isWhole = (path: string | undefined): path is string => path !== undefined && isAbsolute(path);

/** Throws when this user has no home folder. */
export const homeFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  [env['HOME'], homedir()].find(isWhole) ?? userInfo().homedir;
