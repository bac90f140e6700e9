import type { Finding } from '../finding.ts';

/** Words as published, and the script that they should stand in. */
export interface PublishedText {
  text: string;
  script: 'Hans' | 'Hant';
  /** A machine had turned them into it, as the article says: some words were left over. */
  isMachineMade: boolean;
}

/** A place in a text, from UTF-16 offset `start` to `end`, and how to show it. */
export interface FoundPlace {
  start: number;
  end: number;
  shown: string;
}

/**
 * A rule on the words of a copy. Places that an editor has recorded are no findings, and those of one
 * line are one finding, which `say` puts in a sentence.
 */
export interface TextRule extends Pick<Finding, 'rule' | 'severity'> {
  find: (text: PublishedText) => FoundPlace[];
  say: (shown: string) => string;
}
