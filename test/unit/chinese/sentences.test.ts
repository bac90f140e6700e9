import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentences } from '../../../src/chinese/sentences.ts';
import { generateTexts } from './generate-text.ts';
import cases from './sentence-cases.json' with { type: 'json' };

describe('parts a paragraph into sentences', () => {
  for (const { name, sentences: expected } of cases) {
    test(name, () => {
      const paragraph = expected.join('');
      const parts = sentences(paragraph).map(([start, end]) => paragraph.slice(start, end));
      assert.deepEqual(parts, expected);
    });
  }
});

test('loses nothing and repeats nothing', () => {
  for (const text of generateTexts(3000)) {
    const marked = text.replaceAll('、', '？）').replaceAll('-', '（"');
    const spans = sentences(marked);
    assert.equal(spans.map(([start, end]) => marked.slice(start, end)).join(''), marked);
    assert.ok(spans.every(([start, end]) => start < end));
  }
});

test('takes a time that grows with the length alone, even inside one bracket', () => {
  const paragraph = `（${'是嗎？'.repeat(100_000)}）`;
  const start = performance.now();
  assert.equal(sentences(paragraph).length, 1);
  // Some milliseconds; a quadratic search takes minutes.
  assert.ok(performance.now() - start < 5000);
});
