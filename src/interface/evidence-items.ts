import type { Claim } from '../claim/claim.ts';
import { evidenceId } from '../claim/evidence-id.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import { articleReader } from './article-reader.ts';
import type { Absolute, FeedItem } from './feed.ts';
import type { Reader } from './reader.ts';
import { startOfDay } from './start-of-day.ts';

/**
 * Give the evidence of a claim as items of a feed, that of the newest articles first: who says what in
 * which words, the whole sentence and whom it names as its source. The words around a sentence are in
 * its own Chinese, since an item has one language.
 */
export function evidenceItems(
  claim: Claim,
  { edition, mode, absolute }: { edition: Edition; mode: Reader['mode']; absolute: Absolute },
): FeedItem[] {
  const items = claim.evidence.flatMap((evidence): FeedItem[] => {
    const witness = edition.witness(evidence.article);
    if (!witness) return [];
    const { article, passages } = witness;
    const reader = articleReader(article, mode, edition);
    const words = (text: string) => reader.words(text, article);
    const row = edition.outlets.find(({ id }) => id === article.outlet);
    const outlet = row ? reader.name(row.name) : reader.text('article.no-outlet');
    const sentence = passages.find(({ id }) => id === evidence.sentence)?.text ?? '';
    const authors = article.authors.map(words);
    return [
      {
        id: `${absolute(address(mode, `claims/${claim.id}/`))}#${evidenceId(evidence, claim.evidence)}`,
        address: `${absolute(address(mode, `articles/${article.id}/`))}#${evidence.sentence}`,
        title: `${outlet} · ${reader.text(`claim.stance.${evidence.stance}`)}：${words(evidence.quotation)}`,
        language: reader.language(article),
        excerpt: `${words(sentence)}\n${originOf(evidence.origin.by, edition, reader)}`,
        date: startOfDay(article.published.date),
        isPublished: article.published.basis === 'stated',
        authors: authors.length > 0 ? authors : [outlet],
        rights: article.rights,
        original: article.address,
      },
    ];
  });
  return items.sort((one, other) => other.date.getTime() - one.date.getTime());
}

function originOf(by: string, { glossary }: Edition, reader: Reader): string {
  const name =
    by === 'own' || by === 'unnamed'
      ? reader.text(`claim.origin.${by}`)
      : (glossary.find(({ id }) => id === by)?.[reader.variant] ?? by);
  return `${reader.text('claim.origin')}：${name}`;
}
