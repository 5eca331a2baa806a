import { diskFaces } from './disk.ts';
import { editorFaces } from './editor.ts';
import { commandLine, type Face } from './faces.ts';

/** Everything that Casus says or leaves behind by itself, on the command line, in an editor and on the disk. */
export const allFaces: readonly Face[] = [...commandLine, ...editorFaces, ...diskFaces];
