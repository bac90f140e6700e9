import { Parser } from 'htmlparser2';

// Browsers flatten what is nested deeper than 512; a page of news has some thousands of elements.
const deepest = 512;
const mostElements = 100_000;
const mostText = 1_000_000;
const longest = 5_000_000;

/**
 * What makes a page too much to take its main text from, if anything: read once, without building
 * a document, and only as far as the first limit.
 */
export function refusePage(html: string): string | undefined {
  if (html.length > longest) {
    return `Unexpected ${html.length} characters, expected a page of news with at most ${longest}: save its text as .txt.`;
  }
  let depth = 0;
  let elements = 0;
  let text = 0;
  let skipped = 0;
  let message: string | undefined;
  const stop = (found: string, most: number) => {
    message ??= `Unexpected ${found}, expected a page of news with at most ${most}: save its text as .txt.`;
    parser.pause();
  };
  const parser = new Parser({
    onopentag(name) {
      depth += 1;
      elements += 1;
      if (name === 'script' || name === 'style') skipped += 1;
      if (depth > deepest) stop(`tags nested ${depth} deep`, deepest);
      if (elements > mostElements) stop(`${elements} elements`, mostElements);
    },
    ontext(data) {
      if (skipped === 0) text += data.length;
      if (text > mostText) stop(`${text} characters of text`, mostText);
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'script' || name === 'style') skipped -= 1;
    },
  });
  // In portions, since the parser looks only between them whether it was stopped.
  for (let at = 0; at < html.length && message === undefined; at += 4096) {
    parser.write(html.slice(at, at + 4096));
  }
  return message;
}
