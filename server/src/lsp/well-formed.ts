/** Checks the parameters that handlers rely on: a client may send anything. Others are checked where they are used. */
import { asRecord } from './client.ts';

type Shape = (value: unknown) => boolean;

const isNumber: Shape = (value) => Number.isInteger(value) && (value as number) >= 0;
const isText: Shape = (value) => typeof value === 'string';
const isPosition: Shape = (value) => isNumber(asRecord(value)['line']) && isNumber(asRecord(value)['character']);
const isRange: Shape = (value) => isPosition(asRecord(value)['start']) && isPosition(asRecord(value)['end']);
const listOf =
  (isItem: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const objectWith =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shapes).every(([key, is]) => is(asRecord(value)[key]));
const orNone =
  (isValue: Shape): Shape =>
  (value) =>
    value === undefined || value === null || isValue(value);

const isDiagnostic = objectWith({ range: isRange });
const isChange = objectWith({ text: isText, range: orNone(isRange) });

const atPosition = { position: isPosition };
/** By method, what besides `textDocument.uri` must be there. */
const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'textDocument/codeAction': { range: isRange, context: objectWith({ diagnostics: listOf(isDiagnostic) }) },
  'textDocument/completion': atPosition,
  'textDocument/definition': atPosition,
  'textDocument/didChange': {
    textDocument: objectWith({ version: Number.isInteger }),
    contentChanges: listOf(isChange),
  },
  'textDocument/didOpen': {
    textDocument: objectWith({ languageId: isText, version: Number.isInteger, text: isText }),
  },
  'textDocument/documentHighlight': atPosition,
  'textDocument/hover': atPosition,
  'textDocument/inlayHint': { range: isRange },
  'textDocument/prepareRename': atPosition,
  'textDocument/references': { ...atPosition, context: objectWith({}) },
  'textDocument/rename': { ...atPosition, newName: isText },
  'textDocument/selectionRange': { positions: listOf(isPosition) },
  'textDocument/semanticTokens/range': { range: isRange },
  'workspace/diagnostic': { previousResultIds: listOf(objectWith({ uri: isText, value: isText })) },
  'workspace/didChangeWatchedFiles': { changes: listOf(objectWith({ uri: isText })) },
  'workspace/didChangeWorkspaceFolders': {
    event: objectWith({ added: listOf(objectWith({ uri: isText })), removed: listOf(objectWith({ uri: isText })) }),
  },
  'workspace/executeCommand': { command: isText, arguments: orNone(Array.isArray) },
};

/** What is wrong with the parameters of a message, in words of the protocol; undefined when nothing is. */
export function misshapen(method: string, params: unknown): string | undefined {
  const given = asRecord(params);
  if (method.startsWith('textDocument/') && !isText(asRecord(given['textDocument'])['uri']))
    return 'textDocument.uri is missing or no string.';
  const expected = Object.hasOwn(shapes, method) ? (shapes[method] ?? {}) : {};
  const wrong = Object.entries(expected).find(([key, is]) => !is(given[key]));
  return wrong && `${wrong[0]} is missing or has another shape.`;
}
