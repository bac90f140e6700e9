import { parseHTML } from 'linkedom';
import type { MarkedLine } from './marked-line.ts';
import type { Page } from './open-page.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { refusePage } from './refuse-page.ts';
import { removeArchive } from './remove-archive.ts';
import { toMainText } from './to-main-text.ts';

/** With fewer characters a page has a menu and no text; Readability takes what it finds. */
const shortest = 40;

/** The main text of a page, its headline first, and what the page says of itself. */
export interface ReadPage {
  lines: MarkedLine[];
  facts: PageFacts;
}

/**
 * Read a saved page, or say why it cannot be. No script of it runs and nothing is fetched: linkedom
 * only builds the tree.
 */
export function readPage({ html, address }: Page): ReadPage | { message: string } {
  const message = refusePage(html);
  if (message) return { message };
  const { document } = parseHTML(html);
  removeArchive(document);
  const saved = address ?? /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
  const facts = pageFacts(document, saved);
  const body = toMainText(document);
  if (body.reduce((length, { text }) => length + text.length, 0) < shortest) {
    return {
      message: 'Cannot find the main text of the page: save its text as .txt and import that.',
    };
  }
  const title = facts.title?.value;
  const bare = (text: string) => text.replace(/\s/g, '');
  const rest = body.filter(({ text }, index) => index > 2 || bare(text) !== bare(title ?? ''));
  return { lines: [...(title ? [{ text: title, role: 'title' as const }] : []), ...rest], facts };
}
