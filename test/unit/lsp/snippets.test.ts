import assert from 'node:assert/strict';
import { mergeInsertions } from '../../../server/src/lsp/snippets.ts';

const at = (start: number, snippet: string, end = start) => ({
  span: { start, end },
  newText: snippet.replace(/\$\d/g, ''),
  snippet,
});

describe('edits with tab stops', () => {
  it('keeps one edit as it is', () => {
    const edit = at(4, 'a $1\n');
    assert.deepEqual(mergeInsertions('text\n', [edit]), [edit]);
  });

  it('numbers the tab stops of all edits on, but not escaped dollars and the last stop', () => {
    const [first, second] = mergeInsertions('0123456789', [at(2, 'a $1 ${2:b} \\$3'), at(8, 'c $1 ${2|d,e|} $0')]);
    assert.equal(first?.snippet, 'a $1 ${2:b} \\$3');
    assert.equal(second?.snippet, 'c $3 ${4|d,e|} $0');
  });

  it('joins insertions at one offset, in the order given', () => {
    const plain = { span: { start: 2, end: 2 }, newText: '{€ $5}' };
    const merged = mergeInsertions('0123456789', [at(2, 'a $1'), plain, at(2, 'b $1')]);
    assert.deepEqual(merged, [{ span: { start: 2, end: 2 }, newText: 'a {€ $5}b ', snippet: 'a $1{€ \\$5\\}b $2' }]);
  });

  it('does not join a replacement to an insertion at the same offset', () => {
    assert.equal(mergeInsertions('0123456789', [at(2, 'a'), at(2, 'b', 4)]).length, 2);
  });

  it('starts at the beginning of an indented line, where no client adds an indent', () => {
    const [edit] = mergeInsertions('1. een\n   - twee', [at(16, '\n     $1')]);
    assert.deepEqual(edit?.span, { start: 7, end: 16 });
    assert.equal(edit?.snippet, '   - twee\n     $1');
    assert.equal(edit?.newText, '   - twee\n     ');
  });
});
