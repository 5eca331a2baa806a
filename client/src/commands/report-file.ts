/** The file that a new report is going to be: named after its title, in the opened folder. */
import * as vscode from 'vscode';

/** Longer titles are cut at a word, as some computers refuse long paths. In UTF-16 units. */
const LONGEST_NAME = 60;

/** What Windows keeps for devices, whatever follows a dot: no file can have it. */
const ofDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** "De sleutel: van wie?" gives "de-sleutel-van-wie"; empty when the title has no letters or digits. */
export function fileNameOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, LONGEST_NAME) : `${name}-${word}`;
    if (longer.length > LONGEST_NAME) break;
    name = longer;
  }
  return ofDevice.test(name) ? `${name}-verslag` : name;
}

/**
 * The address of an unsaved document that is saved under the name of the title without a question. Undefined when VS
 * Code has no folder open to save in, or the title gives no name: then VS Code asks where to save.
 */
export async function newFileFor(title: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = fileNameOf(title);
  if (name === '' || (folder?.scheme !== 'file' && folder?.scheme !== 'vscode-remote')) return undefined;
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${String(number)}`}.md`);
    const unsaved = uri.with({ scheme: 'untitled' });
    const isOpen = vscode.workspace.textDocuments.some((each) => each.uri.toString() === unsaved.toString());
    if (!isOpen && !(await exists(uri))) return unsaved;
  }
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
