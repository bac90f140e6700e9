import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNearestForm } from '../../../src/search/nearest-form.ts';
import { errorsAllowed } from '../../../src/search/typing-errors.ts';

const nearest = createNearestForm(
  [
    { form: '欧伯贺斯', key: 'a' },
    { form: '贺拉斯', key: 'b' },
    { form: 'oberholtz', key: 'a' },
  ],
  errorsAllowed,
);

test('gives the form that differs by one character', () => {
  assert.equal(nearest('欧柏贺斯')?.form, '欧伯贺斯');
  assert.equal(nearest('贺拉司')?.form, '贺拉斯');
  assert.equal(nearest('oberholz')?.form, 'oberholtz');
});

test('gives nothing for what differs more, or is only a part', () => {
  assert.equal(nearest('欧柏贺司'), undefined);
  assert.equal(nearest('贺斯'), undefined);
  assert.equal(nearest('berlin'), undefined);
  assert.equal(nearest('ober'), undefined);
});
