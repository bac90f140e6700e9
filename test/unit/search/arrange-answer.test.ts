import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswer, type SourceLabel } from '../../../src/search/answer.ts';
import { createAnswerTools } from '../../../src/search/answer-tools.ts';
import { arrangeAnswer } from '../../../src/search/arrange-answer.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { Choice } from '../../../src/search/is-chosen.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex();
const { found, silent } = createAnswer(
  index,
  createSearch(index),
  createAnswerTools(index),
)('奥伯霍尔茨');
const labels: Partial<SourceLabel>[] = [
  { outlet: 'harbour-post', region: 'zh-HK', topics: ['rail'], date: '2031-05-01' },
  { outlet: null, region: 'zh-CN', topics: ['rail', 'money'], date: '2031-05-03' },
  { outlet: 'island-news', region: 'zh-TW', topics: [], date: '2031-05-03' },
];
const answer = { silent, found: found.map((source, at) => ({ ...source, ...labels[at] })) };
const shown = (choice: Choice) =>
  arrangeAnswer(answer, choice).found.map(({ date, outlet }) => `${date} ${outlet}`);
const [harbour, unnamed, island] = [
  '2031-05-01 harbour-post',
  '2031-05-03 null',
  '2031-05-03 island-news',
];

const cases: [Choice, (string | undefined)[]][] = [
  [{}, [harbour, unnamed, island]],
  [{ order: 'date' }, [unnamed, island, harbour]],
  [{ region: 'zh-HK' }, [harbour]],
  [{ outlet: 'island-news' }, [island]],
  [{ outlet: 'none' }, [unnamed]],
  [{ topic: 'rail', order: 'date' }, [unnamed, harbour]],
  [{ since: '2031-05-02' }, [unnamed, island]],
  [{ until: '2031-05-01' }, [harbour]],
  [{ topic: 'rail', region: 'zh-TW' }, []],
  [{ order: 'no such order' }, [harbour, unnamed, island]],
];

for (const [choice, expected] of cases) {
  test(`chosen: ${JSON.stringify(choice)}`, () => assert.deepEqual(shown(choice), expected));
}

test('filters hold for silent sources too, and leave the answer as it was', () => {
  const all = { found: [], silent: found };
  assert.equal(arrangeAnswer(all, { region: 'zh-TW' }).silent.length, 0);
  assert.equal(all.silent.length, 3);
});
