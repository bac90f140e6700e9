import type { Finding } from '../../src/content/finding.ts';
import type { Piece } from './piece.ts';

/** What shows that characters were lost for good, and how that comes about. */
const signs: readonly [sign: RegExp, cause: string][] = [
  [/(?:[锟錕]斤拷)+/u, 'UTF-8 that was read as GBK when it was spoilt already'],
  [/[烫燙]{3,}|屯{3,}/u, 'memory that was never written to'],
  [/\ufffd+/u, 'bytes that no encoding could read'],
  [/[\ue000-\uf8ff]+/u, 'private characters, which each font shows otherwise'],
  [/\?{4,}/u, 'characters that an encoding lacked'],
];

/** Warn of places where characters are lost, as they stand after all repairs: nothing restores them. */
export function findLost(pieces: readonly Piece[], file: string): Finding[] {
  return pieces.flatMap(({ line, column, text }) =>
    signs.flatMap(([sign, cause]) => {
      const found = sign.exec(text);
      if (!found) return [];
      const message =
        `Unexpected \`${found[0].slice(0, 12)}\`, ${cause}: it is left as it stands; look for ` +
        'a better copy, or name the repair in the recipe.';
      const place = { file, line, column: column + found.index };
      return [{ severity: 'warning', rule: 'lost-text', ...place, message } satisfies Finding];
    }),
  );
}
