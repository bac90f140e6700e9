import type { BuiltPart } from '../../src/search/build-part.ts';
import { mergeParts } from '../../src/search/merge-parts.ts';

/** Merge parts into fewer, each of as many that follow on one another. */
export async function mergeInto(count: number, parts: readonly BuiltPart[]): Promise<BuiltPart[]> {
  const each = Math.ceil(parts.length / count);
  const merged: BuiltPart[] = [];
  for (let at = 0; at < count; at++) {
    const its = parts.slice(at * each, (at + 1) * each);
    const files = new Map(its.flatMap(({ terms }) => terms.map((file) => [file.name, file.bytes])));
    const { manifest, terms } = mergeParts(
      `m${count}-${at}`,
      its.map((part) => part.manifest),
      async (name) => files.get(name) ?? new Uint8Array(),
    );
    const packs = its.flatMap((part) => part.packs);
    merged.push({ manifest, packs, terms: await Array.fromAsync(terms) });
  }
  return merged;
}
