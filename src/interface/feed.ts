import type { Mode } from '../article/mode.ts';

/** A feed in a reading mode; it stands beside the page that it follows. */
export interface Feed {
  /** The page that it follows, within its mode: empty, `topics/x/`, `claims/x/`. */
  path: string;
  mode: Mode;
  title: string;
  description: string;
  /** Gives what is in it, newest first; `absolute` makes a whole address of one on this host. */
  items: (absolute: Absolute) => FeedItem[];
}

export type Absolute = (address: string) => string;

/** An item of a feed, in the reader's words. */
export interface FeedItem {
  /** An address that never changes. */
  id: string;
  /** Where to read it. */
  address: string;
  title: string;
  language: string;
  excerpt: string;
  /** The start of its day in the time of Hong Kong, Taipei and Beijing; items hold no more. */
  date: Date;
  /** Whether it was published that day; if not, its date only orders it. */
  isPublished: boolean;
  authors: readonly string[];
  rights: string;
  /** Where it was published first; null where that is not known. */
  original: string | null;
}
