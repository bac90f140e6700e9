import type { FoldedText } from '../chinese/folded-text.ts';
import data from './data/difference-words.json' with { type: 'json' };
import { numberAt } from './number-at.ts';

/** A number as a text states it; offsets in UTF-16 units of the text as given. */
export interface Amount {
  start: number;
  end: number;
  /** Its value, or both ends of a range, in digits. */
  value: string;
  /** Whether it is more, less, or about as much. */
  bound: 'exact' | 'over' | 'under' | 'about';
  /** What is counted, as a kind of the data, and the word for it where another word is another thing. */
  kind: string | null;
  unit: string;
}

type Bound = Exclude<Amount['bound'], 'exact'>;
interface UnitKind {
  same: boolean;
  words: string[];
  also?: Record<string, string>;
}

const { $comment, ...kinds } = data.units;
const units = Object.entries(kinds as Record<string, UnitKind>)
  .flatMap(([kind, { same, words, also = {} }]) =>
    [...words, ...Object.keys(also)].map((word) => ({
      kind,
      word,
      unit: same ? '' : (also[word] ?? word),
    })),
  )
  .sort((a, b) => b.word.length - a.word.length);
const boundWords = (side: Record<Bound, string[]>) =>
  (['over', 'under', 'about'] as const)
    .flatMap((bound) => side[bound].map((word) => ({ bound, word })))
    .sort((a, b) => b.word.length - a.word.length);
const before = boundWords(data.bounds.before);
const after = boundWords(data.bounds.after);

/** Read the amounts of a folded text: not its dates (`skip`, spans of the text), ordinals and versions. */
export function readAmounts(
  { text, starts, ends }: FoldedText,
  skip: readonly { start: number; end: number }[],
): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length; ) {
    const number = numberAt(text, at);
    const start = starts[at] ?? 0;
    if (!number || /[a-z.]$/.test(text.slice(0, at)) || skip.some((span) => holds(span, start))) {
      at += number?.length ?? 1;
      continue;
    }
    const digits = /^[\d.-]*\d/.exec(text.slice(at, at + number.length))?.[0] ?? '';
    const amount = amountAt(text, at, digits);
    if (amount) {
      const { from, to, ...said } = amount;
      amounts.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, ...said });
    }
    at += number.length;
  }
  return amounts;
}

function amountAt(text: string, at: number, digits: string) {
  if (text[at - 1] === '第' || (/[a-z] $/.test(text.slice(0, at)) && digits.length < 3)) return;
  const lead = text.slice(Math.max(0, at - 12), at).trimEnd();
  const gap = text.slice(0, at).length - text.slice(0, at).trimEnd().length;
  const first = before.find(({ word }) => lead.endsWith(word));
  let to = at + digits.length;
  const more = after.find(({ word }) => text.startsWith(word, to));
  if (more) to += more.word.length;
  const behind = text.slice(to).trimStart();
  const unit = units.find(({ word }) => behind.startsWith(word));
  if (unit) to += text.slice(to).length - behind.length + unit.word.length;
  const last = more ?? after.find(({ word }) => text.startsWith(word, to));
  if (last && last !== more) to += last.word.length;
  // A tenth (成) is ten per cent.
  const isTenths = unit?.kind === 'tenths';
  const isHalf = isTenths && text[to] === '半';
  return {
    from: first ? at - gap - first.word.length : at,
    to: isHalf ? to + 1 : to,
    value: isTenths ? String(Number(digits) * 10 + (isHalf ? 5 : 0)) : digits,
    bound: last?.bound ?? first?.bound ?? ('exact' as const),
    kind: isTenths ? 'percent' : (unit?.kind ?? null),
    unit: unit?.unit ?? '',
  };
}

const holds = (span: { start: number; end: number }, at: number) =>
  span.start <= at && at < span.end;
