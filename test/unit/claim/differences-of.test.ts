import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { differencesOf } from '../../../src/claim/differences-of.ts';
import cases from './differences.json' with { type: 'json' };
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

interface Case {
  name: string;
  evidence: { words: string; sentence: string; stance?: string; value?: Record<string, unknown> }[];
  /** `kind: words, words ≠ words`, a line for each kind. */
  differences: string[];
}

for (const { name, evidence, differences } of cases as Case[]) {
  test(name, () => {
    const articles = evidence.map(({ sentence }, index) => madeUpArticle(`a${index}`, [sentence]));
    const { claim, witness } = madeUpClaim(
      articles,
      evidence.map(({ words, value, stance = 'states' }, index) => ({
        article: `a${index}`,
        quotation: words,
        stance,
        ...(value && { value: { ...value, words } }),
      })),
    );
    const found = differencesOf(claim, witness, foldTable).map(({ kind, ways }) => {
      const words = ways.map((way) => way.flatMap(({ reading }) => reading.words).join(', '));
      return `${kind}: ${words.join(' ≠ ')}`;
    });
    assert.deepEqual(found, differences);
  });
}
