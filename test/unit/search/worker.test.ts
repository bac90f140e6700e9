import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndexFiles } from '../../../src/search/build-index-files.ts';
import type { SearchReply } from '../../../src/search/message.ts';
import { filesOf } from './index-files.ts';
import { sampleIndex } from './sample.ts';

test('answers once the index can be loaded, and says why it cannot', async () => {
  let ask: (event: { data: object }) => Promise<void> = async () => {};
  const replies: SearchReply[] = [];
  const files = filesOf(buildIndexFiles(sampleIndex(), { folder: 'x' }));
  const asked: string[] = [];
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: typeof ask) => {
      ask = listener;
    },
    postMessage: (reply: SearchReply) => replies.push(reply),
    fetch: async ({ pathname }: URL) => {
      asked.push(pathname);
      if (asked.length === 1) return new Response('', { status: 503 });
      return new Response(files.get(pathname.slice('/search/'.length)) as BodyInit);
    },
  });
  await import('../../../src/search/worker.ts');
  await ask({ data: { id: 1, query: '裁員', index: 'http://site/search/x.json' } });
  await ask({ data: { id: 2, query: '裁員', index: 'http://site/search/x.json' } });
  await ask({ data: { id: 3, query: '延期', index: 'http://site/search/x.json' } });
  assert.deepEqual(replies[0], {
    id: 1,
    query: '裁員',
    error: 'Cannot load `http://site/search/x.json`, got status 503',
  });
  assert.deepEqual(
    replies.slice(1).map((reply) => 'answer' in reply && reply.answer.found[0]?.article),
    ['harbour', 'harbour'],
  );
  // The manifest twice, because it failed once; the one pack of articles, and words, each once.
  assert.equal(asked.filter((name) => name.endsWith('x.json')).length, 2);
  assert.equal(new Set(asked).size, asked.length - 1);
});
