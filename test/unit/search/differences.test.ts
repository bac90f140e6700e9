import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { findDifferences } from '../../../src/search/differences.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import { nameRecord } from '../../../src/search/name-record.ts';
import { wordRecords } from '../../../src/search/word-records.ts';
import cases from './differences.json' with { type: 'json' };
import { glossary } from './sample.ts';

const names = glossary.flatMap((row) => nameRecord(row, foldTable));
const lexicon = createLexicon(wordRecords(names, foldTable), foldTable);

for (const { claim, text, differences } of cases.cases) {
  test(`${claim} against ${text}`, () => {
    const found = findDifferences(claim, text, { lexicon, table: foldTable, date: '2031-05-04' });
    assert.deepEqual(
      found.map(({ kind, claim: own, text: other }) => [kind, own, other]),
      differences,
    );
  });
}
