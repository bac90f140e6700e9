import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltPart } from '../../../src/search/build-part.ts';
import { mergeParts } from '../../../src/search/merge-parts.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { filesOf, readFrom } from './index-files.ts';
import {
  assertSame,
  cut,
  joinedFiles,
  madeUp,
  madeUpQueries,
  size,
  whole,
  wholeFiles,
} from './made-up-parts.ts';

test('merged parts, and merged ones merged again, answer as one whole does', async () => {
  const [p0, p1, p2, p3] = cut(madeUp, [9, 60, 150]);
  assert.ok(p0 && p1 && p2 && p3);
  const one = await openSearch(readFrom(filesOf(wholeFiles(whole))), 'x.json', size);
  const years = await merged('years', [p1, p2]);
  const decades = await merged('decades', [years, p3]);
  const bytes = (files: readonly { bytes: Uint8Array }[]) =>
    files.reduce((sum, file) => sum + file.bytes.length, 0);
  assert.ok(bytes(decades.terms) < bytes(years.terms) + bytes(p3.terms));
  for (const [at, parts] of [
    [p0, years, p3],
    [p0, decades],
  ].entries()) {
    const files = joinedFiles(parts);
    const names: string[] = [];
    const joined = await openSearch(readFrom(files, names), 'x.json', size);
    const its = madeUpQueries.filter((_, number) => number % 2 === at);
    await assertSame(its, one, joined);
    // Those that were merged are no longer asked.
    assert.ok(!names.some((name) => name.startsWith('p1/terms/')));
    assert.ok(names.some((name) => name.startsWith('p1/x/')));
  }
});

test('a small part, or one of another glossary, cannot be merged', () => {
  const [small, p1, p2] = cut(madeUp, [9, 60]).map(({ manifest }) => manifest);
  assert.ok(small && p1 && p2);
  const read = async () => new Uint8Array();
  assert.throws(() => mergeParts('y', [small, p1], read), /^Error: Cannot merge `p0`: of so few/);
  assert.throws(() => mergeParts('y', [], read), /^Error: Cannot merge no parts/);
  const other = { ...p2, words: '00000000' };
  assert.throws(() => mergeParts('y', [p1, other], read), /different glossaries/);
});

async function merged(name: string, parts: readonly BuiltPart[]): Promise<BuiltPart> {
  const files = parts.flatMap((part) => part.terms);
  const read = readFrom(new Map(files.map((file) => [file.name, file.bytes])));
  const manifests = parts.map(({ manifest }) => manifest);
  const { manifest, terms } = mergeParts(name, manifests, read, size);
  return {
    manifest,
    packs: parts.flatMap(({ packs }) => packs),
    terms: await Array.fromAsync(terms),
  };
}
