import { createHash } from 'node:crypto';

/** What a picture says that stands for an article or a claim where its link is shared. */
export interface Card {
  /** The file's name: the id of what it stands for, and a hash of all that the card shows. */
  file: string;
  language: string;
  site: string;
  title: string;
  /** Whose the title is: outlet and date of an article, how many say it of a claim. */
  source: string;
}

// Changes when the design of the cards does, so that all are made anew.
const design = 2;

/** Make the card of what has an id, named by what it shows. */
export function toCard(id: string, { language, site, title, source }: Omit<Card, 'file'>): Card {
  const shown = { language, site, title, source };
  const hash = createHash('sha256')
    .update(JSON.stringify([design, shown]))
    .digest('hex');
  return { file: `${id}-${hash.slice(0, 8)}.png`, ...shown };
}
