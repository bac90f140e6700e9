import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayChoices } from '../../../src/interface/display-choices.ts';

test('each choice has its usual value, and no value is part of another', () => {
  const all: string[] = displayChoices.flatMap(({ values }) => [...values]);
  for (const { usual } of displayChoices) assert.ok(all.includes(usual));
  // The browser's storage holds the chosen ones in one text.
  for (const value of all)
    assert.deepEqual(
      all.filter((other) => other.includes(value)),
      [value],
    );
});
