import type { Claim } from '../claim/claim.ts';
import { sourcesOf } from '../claim/sources-of.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import type { Absolute, FeedItem } from './feed.ts';
import type { Reader } from './reader.ts';
import { startOfDay } from './start-of-day.ts';

/**
 * Give the newest claims of an edition, `most` of them, as items of a feed, each with the outlets that
 * say it or deny it. When an editor wrote a claim is not recorded: its newest article dates it.
 */
export function claimItems(
  edition: Edition,
  { reader, absolute, most }: { reader: Reader; absolute: Absolute; most: number },
): FeedItem[] {
  const { articles, outlets, site, witness } = edition;
  const dayOf = ({ evidence }: Claim) =>
    evidence
      .map(({ article }) => witness(article)?.article.published.date ?? '')
      .sort()
      .at(-1) ?? '';
  const dated = edition.claims
    .map((claim) => ({ claim, date: startOfDay(dayOf(claim)) }))
    .sort((one, other) => other.date.getTime() - one.date.getTime());
  return dated.slice(0, most).map(({ claim, date }) => {
    const speaking = sourcesOf(claim, articles).filter(({ stance }) => stance !== 'silent');
    const nameOf = (id: string | null) => {
      const row = outlets.find((outlet) => outlet.id === id);
      return row ? reader.name(row.name) : reader.text('article.no-outlet');
    };
    const parts = [...Map.groupBy(speaking, ({ stance }) => stance)].map(([stance, sources]) => {
      const names = new Set(sources.map(({ article }) => nameOf(article.outlet)));
      return `${reader.text(`claim.stance.${stance}`)}：${[...names].join('、')}`;
    });
    const page = absolute(address(reader.mode, `claims/${claim.id}/`));
    return {
      id: page,
      address: page,
      title: reader.words(claim.statement, { variant: site.variant }),
      language: reader.variant,
      excerpt: parts.join('；'),
      date,
      isPublished: false,
      authors: [reader.name(site.title)],
      rights: reader.text('data.licence'),
      original: null,
    };
  });
}
