/** A match that begins where it was asked for: its length in UTF-16 units and what it stands for. */
export interface PrefixMatch<T> {
  length: number;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value?: T;
}

const none: readonly never[] = [];

/** Words with a value each, looked up at any place of a text in time that their number leaves alone. */
export class PrefixTree<T> {
  readonly #root: Node<T> = { next: new Map() };
  // Which pairs of units begin a word, by a hash of 16 bits: at most places of a text none does,
  // and one look tells. A one-unit word may go on with any unit.
  readonly #pairs = new Uint8Array(0x10000);
  readonly #lone = new Set<number>();

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
    if (word.length === 1) this.#lone.add(word.charCodeAt(0));
    else this.#pairs[pairHash(word, 0)] = 1;
  }

  /** Give every word that begins at `at`, longest first. */
  matchesAt(text: string, at: number): readonly PrefixMatch<T>[] {
    if (this.#pairs[pairHash(text, at)] === 0) {
      if (this.#lone.size === 0 || !this.#lone.has(text.charCodeAt(at))) return none;
    }
    let node = this.#root.next.get(text.charCodeAt(at));
    if (!node) return none;
    const matches: PrefixMatch<T>[] = [];
    for (let end = at + 1; node; end++) {
      if (node.value !== undefined) matches.push({ length: end - at, value: node.value });
      if (end === text.length) break;
      node = node.next.get(text.charCodeAt(end));
    }
    return matches.reverse();
  }
}

function pairHash(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e3b) ^ text.charCodeAt(at + 1)) & 0xffff;
}
