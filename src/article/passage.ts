/** A paragraph's part that can be linked to: a sentence, or a line that stands for one. */
export interface Passage {
  /** The id of its element, the same in all reading modes. */
  id: string;
  /** The id of the paragraph it stands in; its own where it stands alone. */
  paragraph: string;
  kind: 'title' | 'heading' | 'sentence' | 'item' | 'caption';
  /** The words as published. */
  text: string;
}
