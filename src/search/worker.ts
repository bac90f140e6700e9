import { createAnswer } from './answer.ts';
import type { SearchReply, SearchRequest } from './message.ts';
import { type FileSearch, openSearch } from './open-search.ts';

let ready: Promise<FileSearch> | undefined;

/** Open the index whose manifest has an address; its other files stand in the manifest's folder. */
function open(address: string): Promise<FileSearch> {
  const read = async (name: string) => {
    const file = new URL(name, address);
    const response = await fetch(file);
    if (!response.ok) throw new Error(`Cannot load \`${file}\`, got status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return openSearch(read, new URL(address).pathname.split('/').at(-1) ?? '');
}

addEventListener(
  'message',
  async ({ data: { id, query, choice, index } }: MessageEvent<SearchRequest>) => {
    let reply: SearchReply;
    try {
      ready ??= open(index);
      const search = await ready;
      const found = await search(query, choice);
      const { results, tools } = found;
      const answer = createAnswer(found, () => results, tools);
      let words = answer(query);
      // To say why a mistyped name was found may take what mends it.
      if (await tools.typing.readWanted()) words = answer(query);
      reply = { id, query, answer: words, isWhole: found.isWhole };
    } catch (error) {
      // The site may have changed under the reader: the next query begins with the manifest.
      ready = undefined;
      reply = { id, query, error: error instanceof Error ? error.message : String(error) };
    }
    postMessage(reply);
  },
);
