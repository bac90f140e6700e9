import type { APIRoute } from 'astro';
import { answerFeed, feedPaths } from '../../interface/answer-feed.ts';
import type { Feed } from '../../interface/feed.ts';
import { writeAtom } from '../../interface/write-atom.ts';

export const getStaticPaths = feedPaths;

/** The Atom feed of the site, a topic, an outlet, the claims or one of them, in a reading mode. */
export const GET: APIRoute<{ feed: Feed }> = ({ props, site }) =>
  answerFeed({ ...props, site }, { name: 'atom.xml', type: 'application/atom+xml' }, writeAtom);
