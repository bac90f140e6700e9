/**
 * Text in the form that search compares, and where each part of it came from: UTF-16 unit `i` of
 * `text` stands for the units from `starts[i]` up to `ends[i]` of the text that was folded.
 */
export interface FoldedText {
  text: string;
  starts: Readonly<ArrayLike<number>>;
  ends: Readonly<ArrayLike<number>>;
}
