import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../../../src/chinese/fold.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import type { FoldedText } from '../../../src/chinese/folded-text.ts';
import cases from './foldings.json' with { type: 'json' };
import { generateText, generateTexts } from './generate-text.ts';

const folded = (text: string): string => fold(text, foldTable).text;

describe('folds', () => {
  for (const { name, text, folded: expected } of cases) {
    test(name, () => assert.equal(folded(text), expected));
  }
});

/** Assert that every folded unit leads to a span of the text, and that the spans go forward. */
function assertSpans(text: string, { text: form, starts, ends }: FoldedText): void {
  assert.equal(starts.length, form.length, text);
  assert.equal(ends.length, form.length, text);
  for (let index = 0; index < form.length; index++) {
    const [start = -1, end = -1] = [starts[index], ends[index]];
    assert.ok(start >= 0 && start < end && end <= text.length, `${text}: ${start}–${end}`);
    assert.ok(index === 0 || start >= (starts[index - 1] ?? 0), `${text}: goes back at ${index}`);
  }
}

test('leads a folded number back to the whole of what was written', () => {
  const text = '共投資 １４３億美元。';
  const { text: form, starts, ends } = fold(text, foldTable);
  const at = form.indexOf('14300000000');
  assert.equal(text.slice(starts[at], ends[at + 10]), '１４３億');
  assert.equal(text.slice(starts[0], ends[0]), '共');
  assert.equal(text.slice(starts[form.length - 1], ends[form.length - 1]), '元');
});

test('leads every folded unit of the cases and of generated texts back to a span', () => {
  for (const text of [...cases.map((one) => one.text), ...generateTexts(3000)]) {
    assertSpans(text, fold(text, foldTable));
  }
});

test('gives the same when folded twice, for the cases and for generated texts', () => {
  for (const text of [...cases.map((one) => one.text), ...generateTexts(50_000)]) {
    const once = folded(text);
    assert.equal(folded(once), once, text);
  }
});

test('gives the same when folded twice for every character of the basic plane', () => {
  for (let code = 0; code < 0xd800; code++) {
    const once = folded(`7${String.fromCharCode(code)}7`);
    assert.equal(folded(once), once, `U+${code.toString(16)}`);
  }
});

test('survives half of a surrogate pair', () => {
  const text = '甲\ud842乙\udfb7';
  assertSpans(text, fold(text, foldTable));
});

test('takes a time that grows with the length alone', () => {
  const text = `${generateText(7, 400)}。甲乙丙。`.repeat(1500);
  const start = performance.now();
  folded(text);
  // A fifth of a second; when every character copied the text before it, half a minute.
  assert.ok(performance.now() - start < 5000);
});
