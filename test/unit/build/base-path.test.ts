import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { basePath } from '../../../scripts/base-path.ts';

const before = process.env['BASE_PATH'];
afterEach(() => {
  if (before === undefined) delete process.env['BASE_PATH'];
  else process.env['BASE_PATH'] = before;
});

for (const [given, expected] of [
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['/a', '/a'],
  ['a/', '/a'],
  ['/a/b/', '/a/b'],
] as const) {
  test(`BASE_PATH ${given === undefined ? 'unset' : `“${given}”`} is “${expected}”`, () => {
    if (given === undefined) delete process.env['BASE_PATH'];
    else process.env['BASE_PATH'] = given;
    assert.equal(basePath(), expected);
  });
}
