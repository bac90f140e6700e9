import { modes } from '../article/mode.ts';
import type { Edition } from '../content/edition.ts';
import { articleItems } from './article-items.ts';
import { claimItems } from './claim-items.ts';
import { evidenceItems } from './evidence-items.ts';
import type { Feed } from './feed.ts';
import { createReader } from './reader.ts';

/** How many items a feed of articles or claims has at most. */
const most = 50;

/**
 * Give every feed of an edition, in each mode: the newest articles of the site, of each topic and
 * outlet; the newest claims; and the evidence of each claim.
 */
export function feeds(edition: Edition): Feed[] {
  const { site, topics, outlets, articles, claims, convert } = edition;
  return modes.flatMap((mode): Feed[] => {
    const reader = createReader(mode, site.variant, convert);
    const { name } = reader;
    const under = (title: string) => `${title} · ${name(site.title)}`;
    const newest = (own: typeof articles): Feed['items'] => {
      const newest = own.slice(0, most);
      return (absolute) => articleItems(newest, { edition, reader, absolute });
    };
    const row = (path: string, { name: local, about }: (typeof topics)[number]) => ({
      path,
      mode,
      title: under(name(local)),
      description: name(about),
    });
    return [
      {
        path: '',
        mode,
        title: name(site.title),
        description: name(site.description),
        items: newest(articles),
      },
      ...topics.map((topic) => ({
        ...row(`topics/${topic.id}/`, topic),
        items: newest(articles.filter((article) => article.topics.includes(topic.id))),
      })),
      ...outlets.map((outlet) => ({
        ...row(`outlets/${outlet.id}/`, outlet),
        items: newest(articles.filter((article) => article.outlet === outlet.id)),
      })),
      {
        path: 'claims/',
        mode,
        title: under(reader.text('matrix.title')),
        description: reader.text('matrix.feed'),
        items: (absolute) => claimItems(edition, { reader, absolute, most }),
      },
      ...claims.map((claim): Feed => {
        const statement = reader.words(claim.statement, { variant: site.variant });
        return {
          path: `claims/${claim.id}/`,
          mode,
          title: under(statement),
          description: reader.text('claim.description', { statement }),
          items: (absolute) => evidenceItems(claim, { edition, mode, absolute }),
        };
      }),
    ];
  });
}
