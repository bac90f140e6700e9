/** A part of an article's body. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'caption';
  text: string;
  /** Of a heading where the editor gave it one; 2 to 4, since the title is 1. */
  level?: number;
}
