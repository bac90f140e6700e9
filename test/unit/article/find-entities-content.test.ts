import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntityFinder, type Mention } from '../../../src/article/find-entities.ts';
import { isEntityKind } from '../../../src/chinese/entity-kind.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { variants } from '../../../src/chinese/variant.ts';
import { loadEdition } from '../../../src/content/edition.ts';

const { articles, glossary, parsed, convert } = await loadEdition('content');
const find = createEntityFinder(glossary, foldTable);
const rows = glossary.filter(({ kind }) => isEntityKind(kind));
const found = articles.map((article) => ({
  article,
  document: article.source.document.slice(0, 3),
  mentions: find(parsed.get(article.id)?.passages ?? []),
}));

/** Documents that a row's evidence names where no article's own text does, and why. */
const elsewhere: Record<string, string> = {
  'jensen-huang 004': 'in related headlines',
  'elon-musk 004': 'in related headlines',
  'donald-trump 004': 'in related headlines',
  'matt-leta 002': 'among what was left out',
  'guancha 001': 'among what was left out',
  'guancha 004': 'in credits and among what was left out',
  'hkej 002': 'in credits',
  'linux-foundation 001': 'there it is the system, not the foundation',
  'linux-foundation 002': 'in related headlines',
};

test('finds every name in the articles that its evidence names', () => {
  const missing = rows.flatMap(({ id, evidence = '' }) =>
    [...new Set(evidence.match(/\b00[0-4](?=:)/g))]
      .filter((document) => !found.some((row) => row.document === document && row.mentions.has(id)))
      .map((document) => `${id} ${document}`),
  );
  assert.deepEqual(missing.sort(), Object.keys(elsewhere).sort());
});

test('tells the misprints of the sources', () => {
  const misprints = found.flatMap(({ document, mentions }) =>
    [...mentions].flatMap(([id, its]) =>
      its.filter(({ isTypo }) => isTypo).map(({ text }) => `${document} ${id} ${text}`),
    ),
  );
  assert.deepEqual(misprints.sort(), ['000 gpt-oss GP-oss', '002 andrew-bosworth 博斯沃斯']);
});

test('every mention is a stretch of its passage', () => {
  for (const { article, mentions } of found) {
    const texts = new Map(parsed.get(article.id)?.passages.map(({ id, text }) => [id, text]));
    for (const { passage, text, start, end } of [...mentions.values()].flat()) {
      assert.equal(texts.get(passage)?.slice(start, end), text);
    }
  }
});

test('finds the same names in the same passages in every reading mode', () => {
  for (const { article, mentions } of found) {
    for (const variant of variants) {
      const shown = (parsed.get(article.id)?.passages ?? []).map(({ id, text }) => ({
        id,
        text: convert(text, article, variant)
          .map((segment) => segment.text)
          .join(''),
      }));
      const places = (some: Map<string, Mention[]>) =>
        new Set(
          [...some].flatMap(([id, its]) => its.map(({ passage }) => `${variant} ${passage} ${id}`)),
        );
      const difference = [...places(find(shown)).symmetricDifference(places(mentions))];
      assert.deepEqual(difference, [], article.id);
    }
  }
});
