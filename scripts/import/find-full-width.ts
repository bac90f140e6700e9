import type { Repair } from './repair.ts';

const run = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：／－＆＋][０-９Ａ-Ｚａ-ｚ]+|％)*/gu;

/** Latin letters and digits as wide as Chinese characters (ＡＩ, ２０３０), which typesetting left behind. */
export function findFullWidth(line: string): Repair[] {
  return [...line.matchAll(run)].map(({ index, 0: from }) => {
    return { rule: 'full-width', offset: index, from, to: from.normalize('NFKC') };
  });
}
