import type { Article } from '../article/article.ts';
import type { Finding } from './finding.ts';
import { brokenParagraph } from './text-rules/broken-paragraph.ts';
import { lineBreak } from './text-rules/line-break.ts';
import { mixedScript } from './text-rules/mixed-script.ts';
import { straightQuote } from './text-rules/straight-quote.ts';
import type { FoundPlace, TextRule } from './text-rules/text-rule.ts';
import { unknownCharacter } from './text-rules/unknown-character.ts';
import { unpairedMark } from './text-rules/unpaired-mark.ts';

const rules = [
  lineBreak,
  brokenParagraph,
  straightQuote,
  unpairedMark,
  mixedScript,
  unknownCharacter,
];

/** Where the parts of an article stand in its file. */
export interface TextPlace {
  file: string;
  /** The line, from 1, on which the body begins. */
  line: number;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Check the words of an article: what looks damaged or misread. A copy keeps its source's words, so
 * places that a sentence of `changes.doubts` quotes in 「」, or quotes the words beside, are known.
 */
export function checkText(article: Article, place: TextPlace): Finding[] {
  const script = article.variant === 'zh-CN' && !article.script ? 'Hans' : 'Hant';
  const isMachineMade = article.script !== undefined;
  const quoted = article.changes.doubts.flatMap((doubt) =>
    [...doubt.matchAll(/「([^「」]+)」/g)].map(([, words = '']) => words),
  );
  const inText = (text: string, first: number, column: boolean) =>
    rules.flatMap((rule) => {
      const places = rule
        .find({ text, script, isMachineMade })
        .filter((found) => !isKnown(found, text, quoted));
      return perLine(places, text).map(({ line, places }): Finding => {
        const at = column ? { column: columnOf(places, text) } : {};
        return { ...toFinding(rule, places), file: place.file, line: first + line, ...at };
      });
    });
  return [
    ...inText(article.title ?? '', place.lineOf(['title']), false),
    ...inText(article.kicker ?? '', place.lineOf(['kicker']), false),
    ...inText(article.body, place.line, true),
  ];
}

function isKnown({ start, end }: FoundPlace, text: string, quoted: readonly string[]): boolean {
  return quoted.some((words) =>
    text.slice(Math.max(0, start - words.length), end + words.length).includes(words),
  );
}

function toFinding({ rule, severity, say }: TextRule, places: readonly FoundPlace[]) {
  const shown = [...new Set(places.map((one) => one.shown))];
  const more = shown.length > 8 ? ' …' : '';
  return { rule, severity, message: say(`${shown.slice(0, 8).join(', ')}${more}`) };
}

/** Group places by the line, from 0, on which they begin. */
function perLine(places: readonly FoundPlace[], text: string) {
  let line = 0;
  let at = 0;
  const lines = new Map<number, FoundPlace[]>();
  for (const place of places) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < place.start; ) {
      line += 1;
      at = next + 1;
      next = text.indexOf('\n', at);
    }
    const known = lines.get(line);
    if (known) known.push(place);
    else lines.set(line, [place]);
  }
  return [...lines].map(([line, places]) => ({ line, places }));
}

function columnOf([first]: readonly FoundPlace[], text: string): number {
  const start = first?.start ?? 0;
  return start - text.lastIndexOf('\n', start - 1);
}
