import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatFindings } from '../../../src/content/format-findings.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import cases from './bad-claims.json' with { type: 'json' };
import { articleText, withContent } from './write-content.ts';

const { claim, glossary, body } = cases;

/** A content folder with an article and a claim, and with further files. */
function filesWith(claimText: string, others: Record<string, string> = {}) {
  return {
    'articles/first.md': articleText('first', { title: '紅葉裁員' }, body),
    'glossary.yaml': glossary.join('\n'),
    'claims/layoffs.yaml': claimText,
    ...others,
  };
}

test('gives sound claims with the content', async () => {
  await withContent(filesWith(claim.join('\n')), async (folder) => {
    const { content, findings } = await loadContent(folder);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      content?.claims.map(({ id, when }) => [id, when]),
      [['layoffs', '2025']],
    );
    assert.deepEqual(content?.claims[0]?.evidence[0]?.value, { number: 600, words: '六百多名' });
  });
});

describe('says in one message where and what is wrong with a claim, and what to do:', () => {
  for (const { name, from, to, message } of cases.cases) {
    test(name, async () => {
      const sound = claim.join('\n');
      assert.ok(sound.includes(from), `the sound claim has no \`${from}\``);
      await withContent(filesWith(sound.replace(from, () => to)), async (folder) => {
        const { content, findings } = await loadContent(folder);
        assert.equal(content, undefined, 'content is given in spite of its errors');
        assert.equal(
          formatFindings(findings).replaceAll(`${folder}/`, ''),
          `claims/layoffs.yaml:${message}`,
        );
      });
    });
  }
});

test('says of a second claim with one id whose it is', async () => {
  const files = filesWith(claim.join('\n'), { 'claims/other.yaml': claim.join('\n') });
  await withContent(files, async (folder) => {
    const { findings } = await loadContent(folder);
    assert.equal(
      formatFindings(findings).replaceAll(`${folder}/`, ''),
      'claims/other.yaml:1 error: Unexpected second `layoffs`, the id is that of claims/layoffs.yaml already: give claims/other.yaml its own, `other`. (duplicate-id)',
    );
  });
});

test('says all that is wrong with a claim at once', async () => {
  const wrong = claim
    .join('\n')
    .replace('topics: [news]', 'topics: [weather]')
    .replace('quotation: 紅葉公司', 'quotation: 紅花公司')
    .replace('number: 600', 'number: 6000')
    .replace('2026-Q1', '2025-Q1');
  await withContent(filesWith(wrong), async (folder) => {
    const { findings } = await loadContent(folder);
    assert.deepEqual(
      findings.map(({ line, rule }) => [line, rule]),
      [
        [4, 'unknown-topic'],
        [10, 'quotation'],
        [12, 'value'],
        [18, 'value'],
      ],
    );
  });
});
