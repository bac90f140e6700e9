import { annotation } from './find-pinyin.ts';
import { fromGbk, toGbk } from './gbk.ts';
import type { Repair } from './repair.ts';

const lost = new RegExp(
  `(\\p{Script=Han})(?:${annotation.source})?\\?(${annotation.source.replace('\\(', '')})`,
  'gu',
);
const annotationHere = new RegExp(annotation.source, 'uy');

/**
 * Where an annotation was put in the middle of a character of GBK text. The machine replaced
 * bytes, not characters: where the last byte of one character and the first of the next make up
 * one that it annotates, it wrote the pinyin between them. That first byte and the bracket behind
 * it were then read as `?`, and the bytes that follow in pairs that are off by one. The annotated
 * characters tell which byte was lost; a place that more than one of them fits is left alone.
 */
export function findMojibake(line: string, characters: Map<string, Set<string>>): Repair[] {
  return [...line.matchAll(lost)].flatMap(({ index, 0: found, 1: before = '', 2: pinyin }) => {
    const cutByte = toGbk(before)?.[1];
    const candidates = [...characters].filter(
      ([character, readings]) =>
        readings.has(`(${pinyin}`) && cutByte !== undefined && toGbk(character)?.[0] === cutByte,
    );
    const [character] = candidates.length === 1 ? (candidates[0] ?? []) : [];
    const firstByte = character && toGbk(character)?.[1];
    const rest = firstByte && realign(line, index + found.length, firstByte);
    if (!rest) return [];
    const from = line.slice(index, rest.end);
    return [{ rule: 'mojibake', offset: index, from, to: before + rest.text } as const];
  });
}

/** Read on from `start` with a byte too many, until the bytes fall into pairs again. */
function realign(line: string, start: number, firstByte: number) {
  let carried = firstByte;
  let text = '';
  let end = start;
  while (carried >= 0x80) {
    end += annotationAt(line, end);
    const character = line[end];
    if (character === undefined) return undefined;
    const [lead, trail] = toGbk(character) ?? [character.charCodeAt(0), undefined];
    const restored = lead <= 0xff ? fromGbk(carried, lead) : undefined;
    if (restored === undefined || !/\p{Script=Han}/u.test(restored)) return undefined;
    text += restored;
    end += 1;
    if (trail === undefined) return { text, end: end + annotationAt(line, end) };
    carried = trail;
  }
  return { text: text + String.fromCharCode(carried), end };
}

function annotationAt(line: string, offset: number): number {
  annotationHere.lastIndex = offset;
  return annotationHere.exec(line)?.[0].length ?? 0;
}
