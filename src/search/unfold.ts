import { makeElement as make } from './make-element.ts';

/** Make what unfolds `content` under a label. */
export function unfold(label: string, content: Node): HTMLDetailsElement {
  return make('details', {}, make('summary', {}, label), content);
}
