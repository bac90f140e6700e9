import type { APIRoute } from 'astro';
import { answerFeed, feedPaths } from '../../interface/answer-feed.ts';
import type { Feed } from '../../interface/feed.ts';
import { writeJsonFeed } from '../../interface/write-json-feed.ts';

export const getStaticPaths = feedPaths;

/** The JSON Feed of the site, a topic, an outlet, the claims or one of them, in a reading mode. */
export const GET: APIRoute<{ feed: Feed }> = ({ props, site }) =>
  answerFeed(
    { ...props, site },
    { name: 'feed.json', type: 'application/feed+json' },
    writeJsonFeed,
  );
