import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createQueue } from '../../../scripts/build/queue.ts';

test('as many tasks run as may at once, and all of them run', async () => {
  const queue = createQueue(2);
  let [running, most, done] = [0, 0, 0];
  const task = async () => {
    running++;
    most = Math.max(most, running);
    await wait(1);
    running--;
    done++;
  };
  await Promise.all(Array.from({ length: 7 }, () => queue(task)));
  assert.deepEqual([most, done], [2, 7]);
});

test('after one task has failed, no other begins, and each is told why', async () => {
  const queue = createQueue(1);
  let begun = 0;
  const fails = async () => {
    begun++;
    throw new Error('no');
  };
  const ends = await Promise.allSettled([queue(fails), queue(fails), queue(fails)]);
  assert.deepEqual(
    ends.map((end) => end.status === 'rejected' && end.reason.message),
    ['no', 'no', 'no'],
  );
  assert.equal(begun, 1);
});
