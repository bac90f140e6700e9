import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadContent } from '../../../src/content/load-content.ts';
import { sortFindings } from '../../../src/content/sort-findings.ts';
import cases from './text-rules.json' with { type: 'json' };
import { articleText, withContent } from './write-content.ts';

interface TextCase {
  name: string;
  fields?: Record<string, string>;
  body: string;
  doubts?: string[];
  /** `line:column rule` of every finding. */
  said: string[];
}

describe('tells what looks damaged in the words of an article:', () => {
  for (const { name, fields, body, doubts, said } of cases as TextCase[]) {
    test(name, async () => {
      const changes = doubts ? { changes: JSON.stringify({ doubts }) } : {};
      // The doubts stand in a line of their own: the body begins one further down.
      const text = articleText('first', { ...fields, ...changes }, body);
      const below = Object.keys({ ...fields, ...changes }).filter((key) =>
        /changes|script/.test(key),
      );
      const findings = await withContent(
        { 'articles/first.md': text },
        async (folder) => (await loadContent(folder)).findings,
      );
      const places = sortFindings(findings).map(({ line = 0, column, rule }) =>
        [column ? `${line - below.length}:${column}` : line, rule].join(' '),
      );
      assert.deepEqual(places.sort(), said.toSorted());
    });
  }
});
