import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areReversed } from '../../../src/search/are-reversed.ts';
import type { Term } from '../../../src/search/term.ts';
import cases from './are-reversed.json' with { type: 'json' };

const forms = [
  ['甲', 'Able'],
  ['乙', 'Baker'],
];

/** The names in a text, in its order. */
function namesIn(words: string): Term[] {
  return forms
    .flatMap((its, number) =>
      its.flatMap((form) =>
        [...words.matchAll(new RegExp(form, 'g'))].map(
          ({ index }): Term => ({
            keys: [`name:${number}`],
            kind: 'name',
            start: index,
            end: index + form.length,
          }),
        ),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

for (const { claim, text, reversed } of cases.cases) {
  test(`${claim} against ${text}`, () => {
    const [mine, theirs] = [claim, text].map((words) => ({ words, names: namesIn(words) }));
    assert.ok(mine && theirs);
    assert.equal(areReversed(mine, theirs), reversed);
  });
}
