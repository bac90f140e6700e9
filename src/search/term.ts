/** A part of a text that search compares: a name, a number, a word or a pair of characters. */
export interface Term {
  /** What it stands for: terms with a key in common mean the same. */
  keys: readonly string[];
  kind: TermKind;
  /** Where it stands in the text as given, in UTF-16 units. */
  start: number;
  end: number;
}

export type TermKind = 'name' | 'number' | 'word' | 'pair';
