import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';

/** A held text that shares words with another, and how much of each is common, from 0 to 1. */
export interface CommonText {
  /** The held text's id. */
  id: string;
  /** The share of the characters asked about that also stand in the held text. */
  ofText: number;
  /** The share of the held text's characters that also stand in the one asked about. */
  ofHeld: number;
}

/** Texts to compare with: each is added once, and any number of others are held against them. */
export interface HeldTexts {
  add: (id: string, text: string) => void;
  /** Give the held texts with which `text` shares more than set phrases, most in common first. */
  commonWith: (text: string) => CommonText[];
}

/**
 * From this share of the shorter text on, one is a near-copy of the other. Measured on the edition's
 * articles: reports of one event share 0.13 at most, an article and its own conversion 0.87 at least.
 */
export const nearCopyShare = 0.4;

// Folded characters in a row that count as common: a name or an agency's set phrase is shorter.
const run = 8;
// One run in so many is listed to find candidates; those are then compared character by character.
const sampling = 4;
// From this share of the shorter text's runs on, as far as the sample tells, texts are compared.
const leastRuns = 0.02;

/**
 * Make a collection of texts in which near-copies are found across scripts, regions and punctuation:
 * characters are common where they stand in the same run of eight folded ones. Texts are compared
 * only with those that share enough of a sample of runs, so that time grows with what is alike.
 */
export function createHeldTexts(table: FoldTable): HeldTexts {
  const folded = new Map<string, string>();
  const holders = new Map<number, string[]>();
  return {
    add(id, text) {
      const its = foldCharacters(text, table).text;
      folded.set(id, its);
      for (const key of sampledRuns(its)) {
        const known = holders.get(key);
        if (known) known.push(id);
        else holders.set(key, [id]);
      }
    },
    commonWith(text) {
      const its = foldCharacters(text, table).text;
      const hits = new Map<string, number>();
      for (const key of sampledRuns(its)) {
        for (const id of holders.get(key) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
      }
      return [...hits]
        .filter(([id, count]) => {
          const shorter = Math.min(its.length, folded.get(id)?.length ?? 0);
          return count * sampling >= shorter * leastRuns;
        })
        .map(([id]) => {
          const held = folded.get(id) ?? '';
          return { id, ofText: shareIn(its, held), ofHeld: shareIn(held, its) };
        })
        .sort((a, b) => most(b) - most(a) || (a.id < b.id ? -1 : 1));
    },
  };
}

function most({ ofText, ofHeld }: CommonText): number {
  return Math.max(ofText, ofHeld);
}

function* runs(text: string): Generator<[at: number, run: string]> {
  for (let at = 0; at + run <= text.length; at++) yield [at, text.slice(at, at + run)];
}

/** Keys of the runs that candidates are found by: chosen by their own characters, so alike in all. */
function sampledRuns(text: string): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at + run <= text.length; at++) {
    let key = 0;
    for (let unit = at; unit < at + run; unit++) key = (key * 31 + text.charCodeAt(unit)) >>> 0;
    if (key % sampling === 0) keys.add(key);
  }
  return keys;
}

/** The share of a text's characters that stand in a run which the other has too. */
function shareIn(text: string, other: string): number {
  if (text.length === 0) return 0;
  const known = new Set<string>();
  for (const [, part] of runs(other)) known.add(part);
  let common = 0;
  let end = 0;
  for (const [at, part] of runs(text)) {
    if (!known.has(part)) continue;
    common += at + run - Math.max(at, end);
    end = at + run;
  }
  return common / text.length;
}
