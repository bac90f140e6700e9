import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { FindWitness } from '../claim/witness.ts';
import { cutToExcerpts } from '../markdown/cut-to-excerpts.ts';
import type { Edition } from './edition.ts';
import { quotedSentences } from './quoted-sentences.ts';
import { findTextFacts } from './text-facts.ts';

/**
 * Give an edition as its `site.yaml` wants it published. In the edition `excerpt`, articles hold
 * their title, the facts of their publication and the sentences that claims quote; nothing else of
 * a source's words is left in it, so that no page can show them by mistake.
 */
export function toPublishedEdition(edition: Edition): Edition {
  if (edition.site.edition === 'full') return edition;
  const parsed = new Map(
    edition.articles.flatMap(({ id }) => {
      const whole = edition.parsed.get(id);
      return whole ? [[id, cutToExcerpts(whole, quotedSentences(edition, id))]] : [];
    }),
  );
  const passagesOf = (from: Edition['parsed'], id: string) => from.get(id)?.passages ?? [];
  const articles = edition.articles.map((article) =>
    cutArticle(article, passagesOf(edition.parsed, article.id), passagesOf(parsed, article.id)),
  );
  const all = (from: Edition['parsed']) =>
    edition.articles.map(({ id }) => wordsOf(passagesOf(from, id)));
  const withhold = withholder(all(edition.parsed), all(parsed));
  const claims = edition.claims.map((claim) => ({
    ...withNote(claim, withhold),
    evidence: claim.evidence.map((one) => withNote(one, withhold)),
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const witness: FindWitness = (id) => {
    const whole = edition.witness(id);
    const article = byId.get(id);
    return whole && article && { ...whole, article, passages: passagesOf(parsed, id) };
  };
  const factsOf = findTextFacts({ ...edition, parsed });
  return { ...edition, articles, parsed, factsOf, claims, witness };
}

const wordsOf = (passages: readonly Passage[]) => passages.map(({ text }) => text).join('\n\n');

/**
 * Make what takes from an editor's sentence the words that it quotes in 「」 from texts as a whole, and
 * that do not stand in what is shown of them.
 */
function withholder(whole: readonly string[], shown: readonly string[]) {
  const standsIn = (texts: readonly string[], words: string) =>
    texts.some((text) => text.includes(words));
  return (sentence: string) =>
    sentence.replace(/(?<=「)[^「」]+(?=」)/g, (words) =>
      standsIn(whole, words) && !standsIn(shown, words) ? '…' : words,
    );
}

function withNote<T extends { note?: string | undefined }>(
  row: T,
  withhold: (sentence: string) => string,
): T {
  return row.note === undefined ? row : { ...row, note: withhold(row.note) };
}

function cutArticle(
  { kicker: _, ...article }: Article,
  all: readonly Passage[],
  shown: readonly Passage[],
): Article {
  const withhold = withholder([wordsOf(all)], [wordsOf(shown)]);
  const none = { omitted: [], joined: [], headings: [], captions: [], repaired: [], doubts: [] };
  return {
    ...article,
    body: wordsOf(shown.filter(({ kind }) => kind !== 'title')),
    published: { ...article.published, reason: withhold(article.published.reason) },
    notes: article.notes.map(withhold),
    rights: withhold(article.rights),
    related: [],
    changes: none,
  };
}
