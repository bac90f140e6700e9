import { type Answer, createAnswer } from './answer.ts';
import { createSearch } from './create-search.ts';
import type { SearchReply, SearchRequest } from './message.ts';
import type { SearchIndex } from './record.ts';

let ready: Promise<(query: string) => Answer> | undefined;

/** Fetch the index and make its search; a failure is forgotten, so that the next query tries again. */
async function load(address: string): Promise<(query: string) => Answer> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Cannot load \`${address}\`, got status ${response.status}`);
    const index = (await response.json()) as SearchIndex;
    return createAnswer(index, createSearch(index));
  } catch (error) {
    ready = undefined;
    throw error;
  }
}

addEventListener('message', async ({ data: { id, query, index } }: MessageEvent<SearchRequest>) => {
  let reply: SearchReply;
  try {
    ready ??= load(index);
    const answer = await ready;
    reply = { id, query, answer: answer(query) };
  } catch (error) {
    reply = { id, query, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
