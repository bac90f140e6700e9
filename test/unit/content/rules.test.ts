import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkAddresses } from '../../../scripts/check/addresses.ts';
import { checkBudgets } from '../../../scripts/check/budgets.ts';
import { checkCards } from '../../../scripts/check/cards.ts';
import { checkEdition } from '../../../scripts/check/check-edition.ts';
import { explainRules } from '../../../scripts/check/explain-rules.ts';
import { explainedRules, type RuleExample } from '../../../scripts/check/explained-rules.ts';
import { checkDocuments } from '../../../scripts/check/fidelity.ts';
import { checkHtml } from '../../../scripts/check/html.ts';
import { checkLeaks } from '../../../scripts/check/leaks.ts';
import { checkLinks } from '../../../scripts/check/links.ts';
import { checkOrphans } from '../../../scripts/check/orphans.ts';
import { checkSchemas } from '../../../scripts/check/schemas.ts';
import { checkScript } from '../../../scripts/check/script.ts';
import { toEdition } from '../../../src/content/edition.ts';
import type { Finding } from '../../../src/content/finding.ts';
import { formatFindings } from '../../../src/content/format-findings.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { articleText, withContent } from './write-content.ts';

/** What is said of an example: of a content folder that is sound but for it, or of built pages. */
function saidOf(example: RuleExample): Promise<{ findings: Finding[]; folder: string }> {
  const { fields, body, files, bytes = {}, documents = {}, pages } = example;
  const article = { 'articles/first.md': articleText('first', fields, body) };
  const raw = Object.entries(bytes).map(([file, hex]) => [file, Buffer.from(hex, 'hex')]);
  const sources = Object.entries(documents).map(([file, text]) => [`documents/${file}`, text]);
  const all = { ...article, ...files, ...Object.fromEntries([...raw, ...sources]) };
  return withContent(all, async (folder) => {
    if (pages) {
      const built = new Map(Object.entries(pages));
      const texts = [...built].filter(([file]) => file.endsWith('.html'));
      const html = await checkHtml(new Map(texts));
      const bytes = new Map([...built].map(([file, text]) => [file, Buffer.from(text)]));
      const recorded = built.get('addresses.txt');
      const addresses = { pages: built.keys(), folder, file: 'addresses.txt' };
      const findings = [
        ...html,
        ...checkLinks(built, folder),
        ...checkScript(built),
        ...(recorded === undefined ? checkOrphans(bytes) : checkAddresses(recorded, addresses)),
        ...checkLeaks(bytes, new Set()),
        ...checkBudgets(new Map(texts)),
      ];
      return { findings, folder };
    }
    const { content, findings } = await loadContent(folder);
    if (content) findings.push(...(await checkEdition(toEdition(content), folder)));
    const cards = join(folder, 'cards');
    if (content && existsSync(cards)) {
      findings.push(...(await checkCards(toEdition(content), cards)));
    }
    const schemas = join(folder, 'schemas');
    if (content && existsSync(schemas)) findings.push(...(await checkSchemas(content, schemas)));
    if (example.documents) {
      findings.push(...(await checkDocuments(join(folder, 'documents'), folder)).findings);
    }
    return { findings, folder };
  });
}

// What a made-up folder lacks, since nobody has read its conversions.
const unread = ['conversion-lock', 'unrecorded-id'];

describe('the example of a rule breaks it, and no other:', () => {
  for (const [name, { by, example, message = '' }] of Object.entries(explainedRules)) {
    // The importer's cases are folders of its own; a page that weighs too much is no short example.
    if (by === 'import' || name.endsWith('-size')) continue;
    test(name, async () => {
      const { findings, folder } = await saidOf(example ?? {});
      const others = findings.filter(({ rule }) => rule !== name && !unread.includes(rule));
      assert.deepEqual(others, []);
      const own = findings.filter(({ rule }) => rule === name).slice(0, 1);
      const said = formatFindings(own).replaceAll(`${folder}/`, '');
      assert.equal(message.endsWith(' ') ? said.slice(0, message.length) : said, message);
    });
  }
});

test('every rule that is explained is raised somewhere', async () => {
  const sources: string[] = [];
  for await (const file of glob('{src,scripts}/**/*.ts'))
    sources.push(await readFile(file, 'utf8'));
  const code = sources.join('\n');
  const idle = Object.keys(explainedRules).filter((name) => !code.includes(`'${name}'`));
  assert.deepEqual(idle, []);
});

test('a rule is explained with its example, what is said of that, and what to do', () => {
  const said = explainRules(['unknown-outlet']);
  for (const words of ['npm run check', 'outlet: gazette', '(unknown-outlet)', 'What to do: ']) {
    assert.ok(said.includes(words), said);
  }
});

test('without a name every rule is listed, and an unknown one is refused', () => {
  assert.equal(explainRules([]).split('\n').length, Object.keys(explainedRules).length);
  assert.throws(() => explainRules(['no-such-rule']), /no-such-rule.*--explain/);
});
