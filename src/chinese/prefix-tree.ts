/** A match that begins where it was asked for: its length in UTF-16 units and what it stands for. */
export interface PrefixMatch<T> {
  length: number;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

/** Words with a value each, looked up at any place of a text in time that their number leaves alone. */
export class PrefixTree<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Add a word; the first value given for a word stays. */
  add(word: string, value: T): void {
    let node = this.#root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      const next = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    node.value ??= value;
  }

  /** Give every word that begins at `at`, longest first. */
  matchesAt(text: string, at: number): PrefixMatch<T>[] {
    const matches: PrefixMatch<T>[] = [];
    let node = this.#root;
    for (let index = at; index < text.length; index++) {
      const next = node.next.get(text.charCodeAt(index));
      if (!next) break;
      node = next;
      if (node.value !== undefined) {
        matches.unshift({ length: index + 1 - at, value: node.value });
      }
    }
    return matches;
  }
}
