import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ArticleFile } from '../../../scripts/check/fidelity/article-file.ts';
import { checkFidelity } from '../../../scripts/check/fidelity.ts';
import { readArticle } from '../../../src/content/read-article.ts';
import { createArticle, source } from './made-up-article.ts';

const documents = '../shared/sources';
const skip = existsSync(documents) ? false : `the source documents are not in ${documents}`;

/** A generator of numbers below 1 that gives the same ones for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One-character changes of the words of a body, `count` of each kind. */
function* mutate(body: string, count: number, random: () => number): Generator<string> {
  const syntax = /<\/?fig\w+>|^(?:#+|-)\s|\\|&\w+;|\s/gm;
  const isSyntax = new Set(
    [...body.matchAll(syntax)].flatMap(({ index, 0: { length } }) =>
      Array.from({ length }, (_, inside) => index + inside),
    ),
  );
  const words = [...Array(body.length).keys()].filter((offset) => !isSyntax.has(offset));
  const added = [...'字a7，。“'];
  for (let turn = 0; turn < count; turn += 1) {
    const at = words[Math.floor(random() * words.length)] ?? 0;
    const other = added[Math.floor(random() * added.length)] ?? '';
    yield body.slice(0, at) + body.slice(at + 1);
    yield body.slice(0, at) + other + body.slice(at);
    if (body[at] !== other) yield body.slice(0, at) + other + body.slice(at + 1);
  }
}

function assertMutationsFail(text: string, articles: readonly ArticleFile[], count: number) {
  assert.deepEqual(checkFidelity(text, articles), []);
  for (const [index, { file, article }] of articles.entries()) {
    for (const mutant of mutate(article.body, count, createRandom(index + 1))) {
      const changed = articles.with(index, { file, article: { ...article, body: mutant } });
      assert.notEqual(checkFidelity(text, changed).length, 0, `${file} passes as\n${mutant}`);
    }
  }
}

test('finds every change of one character in a made-up article', () => {
  assertMutationsFail(source, [createArticle({})], 200);
});

test('finds every change of one character in the real articles', { skip }, async () => {
  const folder = 'content/articles';
  const read = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const file = join(folder, name);
      return { file, article: (await readArticle(file)).article };
    }),
  );
  const whole = read.flatMap(({ file, article }) => (article ? [{ file, article }] : []));
  const byDocument = Map.groupBy(whole, ({ article }) => article.source.document);
  for (const [document, articles] of byDocument) {
    const path = join(documents, document);
    if (existsSync(path)) assertMutationsFail(readFileSync(path, 'utf8'), articles, 60);
  }
});
