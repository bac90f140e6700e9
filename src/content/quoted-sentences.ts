import type { Content } from './load-content.ts';

/** What of a claim tells which sentences it quotes. */
interface Quoting {
  evidence: readonly {
    article: string;
    sentence: string;
    origin?: { sentence?: string | undefined };
  }[];
}

/** Give the ids of the passages of an article that claims quote; none where content has no claims. */
export function quotedSentences(
  { claims = [] }: Content & { claims?: readonly Quoting[] },
  article: string,
): Set<string> {
  const own = claims.flatMap(({ evidence }) => evidence.filter((one) => one.article === article));
  const ids = own.flatMap(({ sentence, origin }) => [sentence, origin?.sentence]);
  return new Set(ids.filter((id) => id !== undefined));
}
