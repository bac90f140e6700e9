import type { Article } from '../../../src/article/article.ts';
import { createEntityFinder } from '../../../src/article/find-entities.ts';
import type { Topic } from '../../../src/article/topic.ts';
import { foldCharacters } from '../../../src/chinese/fold-characters.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import type { GlossaryTerm } from '../../../src/chinese/glossary-term.ts';

/** Ids of topics and glossary rows that a text seems to be about, best first, with what speaks for each. */
export interface Suggestions {
  topics: { id: string; from: string }[];
  entities: { id: string; times: number }[];
}

const mostTopics = 3;
/** Of the entities of a topic's articles, the text must name at least these. */
const fewestShared = 2;

/**
 * Suggest what a text is about: the names that it has in common with articles on a topic, weighted by
 * how few topics share a name, and the topic's own name. Suggestions are for an editor to judge.
 */
export function suggestTopics(
  text: string,
  {
    topics,
    glossary,
    articles,
  }: { topics: readonly Topic[]; glossary: readonly GlossaryTerm[]; articles: readonly Article[] },
): Suggestions {
  const find = createEntityFinder(glossary, foldTable);
  const named = (words: string) => find([{ id: 'p', text: words }]);
  const own = named(text);
  const folded = foldCharacters(text, foldTable).text;
  const namesOfTopic = new Map<string, Set<string>>();
  for (const { body, topics } of articles) {
    const names = [...named(body).keys()];
    for (const topic of topics) {
      namesOfTopic.set(topic, new Set([...(namesOfTopic.get(topic) ?? []), ...names]));
    }
  }
  const topicsWith = (name: string) =>
    [...namesOfTopic.values()].filter((names) => names.has(name)).length;
  const scored = topics.flatMap(({ id, name }) => {
    const shared = [...(namesOfTopic.get(id) ?? [])].filter((name) => own.has(name));
    const isNamed = Object.values(name).some((label) =>
      folded.includes(foldCharacters(label, foldTable).text),
    );
    const score = shared.reduce((sum, name) => sum + 1 / topicsWith(name), isNamed ? 5 : 0);
    if (!isNamed && shared.length < fewestShared) return [];
    return [{ id, score, from: shared.slice(0, 4).join(' ') || '文中有其名' }];
  });
  scored.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const best = scored[0]?.score ?? 0;
  return {
    topics: scored
      .filter(({ score }) => score >= best / 2)
      .slice(0, mostTopics)
      .map(({ id, from }) => ({ id, from })),
    entities: [...own]
      .map(([id, mentions]) => ({ id, times: mentions.length }))
      .sort((a, b) => b.times - a.times || a.id.localeCompare(b.id)),
  };
}
