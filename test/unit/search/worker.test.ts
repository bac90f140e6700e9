import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchReply } from '../../../src/search/message.ts';
import { sampleIndex } from './sample.ts';

test('answers once the index can be loaded, and says why it cannot', async () => {
  let ask: (event: { data: object }) => Promise<void> = async () => {};
  const replies: SearchReply[] = [];
  const responses = [new Response('', { status: 503 }), Response.json(sampleIndex())];
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: typeof ask) => {
      ask = listener;
    },
    postMessage: (reply: SearchReply) => replies.push(reply),
    fetch: async () => responses.shift(),
  });
  await import('../../../src/search/worker.ts');
  await ask({ data: { id: 1, query: '裁員', index: '/search/x.json' } });
  await ask({ data: { id: 2, query: '裁員', index: '/search/x.json' } });
  await ask({ data: { id: 3, query: '延期', index: '/search/x.json' } });
  assert.deepEqual(replies[0], {
    id: 1,
    query: '裁員',
    error: 'Cannot load `/search/x.json`, got status 503',
  });
  assert.deepEqual(
    replies.slice(1).map((reply) => 'answer' in reply && reply.answer.found[0]?.article),
    ['harbour', 'harbour'],
  );
});
