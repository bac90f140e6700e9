import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWordFiles } from '../../../src/search/word-files.ts';

const empty = new Uint8Array();

test('two queries at once read each file once, and one that failed again', async () => {
  const reads: number[] = [];
  const slow = new Map<number, () => void>();
  let fails = false;
  const lexiconFor = createWordFiles(
    { counts: [8, 1], always: '', table: new Map() },
    async (number) => {
      reads.push(number);
      if (fails) throw new Error('no file');
      // The first file is there at once, the others come later.
      if (reads.length > 1) await new Promise<void>((come) => slow.set(number, come));
      return empty;
    },
  );
  const first = lexiconFor('牛油果模型');
  await new Promise((later) => setTimeout(later));
  const second = lexiconFor('牛油果');
  const count = reads.length;
  assert.ok(count > 1);
  for (const come of slow.values()) come();
  assert.equal(await first, await second);
  await lexiconFor('牛油果模型');
  assert.deepEqual([reads.length, new Set(reads).size], [count, count]);
  fails = true;
  const other = Array.from('天地玄黃宇宙洪荒').join('');
  await assert.rejects(lexiconFor(other), /no file/);
  fails = false;
  const again = lexiconFor(other);
  for (let waited = 0; waited < 3; waited++) {
    await new Promise((later) => setTimeout(later));
    for (const come of slow.values()) come();
  }
  await again;
});
