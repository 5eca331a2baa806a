/** What the language server says by itself to an editor about the grid: findings, lists, titles of actions, logs, traces. */
import { pathToFileURL } from 'node:url';
import type { CodeLens, DocumentDiagnosticReport, InlayHint } from 'vscode-languageserver/node';
import { pulling, pushed, TestEditor } from '../../lsp/client.ts';
import { inMemory } from '../../lsp/transports.ts';
import { nodeFiles } from '../../../server/src/lsp/files.node.ts';
import { folderOf, type Face } from './faces.ts';
import type { Sheet } from './grid.ts';

/** Opens the reports in a server that tells everything, and keeps every message that the server starts by itself. */
async function opened(
  chosen: readonly Sheet[],
  capabilities: typeof pulling,
): Promise<{ editor: TestEditor; uris: readonly string[]; messages: string[] }> {
  const folder = pathToFileURL(await folderOf(chosen)).href;
  const editor = await TestEditor.start(inMemory(nodeFiles), { capabilities, folder, init: { trace: 'verbose' } });
  const messages: string[] = [];
  editor.connection.onUnhandledNotification((message) => {
    messages.push(JSON.stringify(message));
  });
  editor.connection.onNotification('$/logTrace', (params) => {
    messages.push(JSON.stringify(params));
  });
  const uris = chosen.map(({ name }) => `${folder}/${name}`);
  for (const [index, { text }] of chosen.entries()) await editor.open(uris[index] ?? '', text);
  return { editor, uris, messages };
}

const told = ({ editor, messages }: { editor: TestEditor; messages: string[] }): string[] => [
  ...messages,
  ...editor.log,
  JSON.stringify(editor.statuses),
  JSON.stringify(editor.published),
];

const pulled: Face = {
  name: 'server: findings, status, logs, traces',
  outputs: async (chosen) => {
    const world = await opened(chosen, pulling);
    const found: DocumentDiagnosticReport[] = [];
    for (const uri of world.uris) found.push(await world.editor.pull(uri));
    if (found.every((each) => each.kind !== 'full' || each.items.length === 0)) throw new Error('nothing was found');
    await world.editor.stop();
    return [JSON.stringify(found), ...told(world)];
  },
};

const published: Face = {
  name: 'server: published findings',
  outputs: async (chosen) => {
    const world = await opened(chosen, pushed);
    for (const uri of world.uris)
      await world.editor.until(() => world.editor.published.some((each) => each.uri === uri));
    await world.editor.stop();
    return told(world);
  },
};

const views: Face = {
  name: 'server: lenses, hints, titles of actions',
  outputs: async (chosen) => {
    const world = await opened(chosen, pulling);
    const { editor, uris } = world;
    const all: string[] = [];
    for (const uri of uris) {
      const whole = { start: { line: 0, character: 0 }, end: { line: editor.get(uri).lineCount, character: 0 } };
      all.push(JSON.stringify(await editor.ask<CodeLens[] | null>('textDocument/codeLens', uri)));
      all.push(JSON.stringify(await editor.ask<InlayHint[] | null>('textDocument/inlayHint', uri, { range: whole })));
      const diagnostics = await editor.diagnostics(uri);
      for (const { range } of diagnostics) {
        const actions = await editor.actions(uri, range, { diagnostics });
        all.push(JSON.stringify(actions.map(({ title, kind, diagnostics: about }) => [title, kind, about])));
      }
    }
    await editor.stop();
    return [...all, ...told(world)];
  },
};

/** Requests about what isn't there, and texts that are no report: the server says so in its log or in an error. */
const mistakes: Face = {
  name: 'server: errors',
  outputs: async (chosen) => {
    const world = await opened(chosen, pulling);
    const { editor, uris } = world;
    const all: string[] = [];
    const failing = async (method: string, params: object): Promise<void> => {
      await editor.connection.sendRequest(method, params).then(
        (answer) => all.push(JSON.stringify(answer)),
        (error: unknown) => all.push(String(error), JSON.stringify(error)),
      );
    };
    for (const uri of uris) {
      const text = editor.get(uri).getText();
      await editor.change(uri, { text: text.replace('casus: bundelcasus', 'casus: [bundelcasus') });
      await failing('textDocument/diagnostic', { textDocument: { uri } });
      await failing('textDocument/rename', {
        textDocument: { uri },
        position: { line: 1e6, character: 3 },
        newName: '',
      });
      await failing('textDocument/codeAction', { textDocument: { uri }, range: null, context: null });
      await failing('workspace/executeCommand', { command: 'casus.unknown', arguments: [uri] });
    }
    await editor.stop();
    return [...all, ...told(world)];
  },
};

export const editorFaces: readonly Face[] = [pulled, published, views, mistakes];
