import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type GlossaryTerm, glossaryTermSchema } from '../../../src/chinese/glossary-term.ts';
import { checkGlossary } from '../../../src/content/check-glossary.ts';

type Fields = Partial<Omit<GlossaryTerm, 'guard'>> & {
  guard?: Partial<NonNullable<GlossaryTerm['guard']>>;
};

/** A sound row but for these fields: bean, called otherwise in Taiwan. */
function row(fields: Fields = {}): GlossaryTerm {
  const forms = { 'zh-CN': '红豆汤', 'zh-HK': '紅豆湯', 'zh-TW': '綠豆湯' };
  const own = { id: 'bean', kind: 'term', english: 'bean', mode: 'convert', note: 'a word' };
  const { guard, ...rest } = fields;
  const none = { before: [], notBefore: [], after: [], notAfter: [] };
  const guards = guard ? { guard: { ...none, ...guard } } : {};
  return glossaryTermSchema.parse({ ...own, ...forms, ...rest, ...guards });
}

/** What is said of these rows, the first of which stands in line 10, the next in line 20. */
function said(...rows: GlossaryTerm[]): string[] {
  const lineOf = (path: readonly PropertyKey[]) => (Number(path[0]) + 1) * 10;
  return checkGlossary(rows, { file: 'g.yaml', lineOf }).map(
    ({ severity, rule, file, line }) => `${file}:${line} ${severity} ${rule}`,
  );
}

test('finds nothing in sound rows', () => {
  const other = row({ id: 'pea', 'zh-CN': '豌豆汤', 'zh-HK': '豌豆湯', 'zh-TW': '青豆湯' });
  assert.deepEqual(said(row(), other), []);
});

describe('refuses', () => {
  test('a form that two rows claim, once, and names the other row’s line', () => {
    const second = row({ id: 'soup', 'zh-CN': '甜品汤', 'zh-HK': '紅豆湯', 'zh-TW': '甜品湯' });
    const lineOf = (path: readonly PropertyKey[]) => (Number(path[0]) + 1) * 10;
    const findings = checkGlossary([row(), second], { file: 'g.yaml', lineOf });
    assert.equal(findings.length, 1);
    assert.equal(findings[0]?.line, 20);
    assert.equal(
      findings[0]?.message,
      'Unexpected second claim of `紅豆湯` by `soup`, `bean` in line 10 has it and alone is used: drop the form from one of them (`outputOnly`), or part them by `from`.',
    );
  });

  test('a second claim behind a guard, which would never be asked', () => {
    const guarded = row({ id: 'soup', 'zh-TW': '甜品湯', guard: { before: ['喝'] } });
    assert.deepEqual(new Set(said(row(), guarded)), new Set(['g.yaml:20 error glossary-claim']));
  });

  test('a single character without a guard', () => {
    assert.deepEqual(said(row({ also: ['豆'] })), ['g.yaml:10 error glossary-short']);
  });

  test('a guard that says nothing', () => {
    assert.deepEqual(said(row({ also: ['豆'], guard: {} })), ['g.yaml:10 error glossary-short']);
  });

  test('a Latin name as a key', () => {
    assert.deepEqual(said(row({ 'zh-TW': 'Bean' })), ['g.yaml:10 error glossary-latin']);
  });

  test('a row without evidence and note', () => {
    assert.deepEqual(said(row({ note: ' ' })), ['g.yaml:10 error glossary-reason']);
  });
});

describe('doubts', () => {
  test('a row whose forms are one word in two scripts', () => {
    assert.deepEqual(said(row({ 'zh-TW': '紅豆湯' })), ['g.yaml:10 warning glossary-idle']);
  });

  test('a form that lies across the border of two words, in either script', () => {
    const forms = { 'zh-CN': '房价', 'zh-HK': '樓價', 'zh-TW': '屋價' };
    assert.deepEqual(said(row(forms)), ['g.yaml:10 warning glossary-border']);
    const traditional = { 'zh-CN': '楼价', 'zh-HK': '房價', 'zh-TW': '屋價' };
    assert.deepEqual(said(row(traditional)), ['g.yaml:10 warning glossary-border']);
  });
});

describe('allows', () => {
  const allowed: Record<string, GlossaryTerm[]> = {
    'one form in two rows for texts of different variants': [
      row({ from: ['zh-CN', 'zh-HK'] }),
      row({ id: 'soup', 'zh-HK': '甜品湯', from: ['zh-TW'] }),
    ],
    'one form in two rows where one only writes it': [
      row(),
      row({
        id: 'soup',
        'zh-CN': '甜品汤',
        'zh-TW': '甜品湯',
        outputOnly: ['zh-HK'],
      }),
    ],
    'one form in two rows where one is for search': [row(), row({ id: 'soup', mode: 'tag' })],
    'a single character behind a guard': [row({ also: ['豆'], guard: { before: ['红'] } })],
    'a Latin name that is only written': [row({ 'zh-TW': 'Bean', outputOnly: ['zh-TW'] })],
    'a Latin name in a row that changes nothing': [
      row({ 'zh-CN': 'Bean', 'zh-HK': 'Bean', 'zh-TW': 'Bean', mode: 'tag' }),
    ],
    'evidence in place of a note': [row({ note: '', evidence: 'a menu' })],
    'one word in two scripts that protects, or helps search': [
      row({ 'zh-TW': '紅豆湯', mode: 'protect' }),
      row({ id: 'soup', 'zh-CN': '豆汤', 'zh-HK': '豆湯', 'zh-TW': '豆湯', search: ['豆羹'] }),
    ],
    'one word that two regions write with other characters': [
      row({ 'zh-CN': '这周', 'zh-HK': '這周', 'zh-TW': '這週' }),
    ],
    'a form across a border where a guard keeps it out': [
      row({ 'zh-CN': '房价', 'zh-HK': '樓價', 'zh-TW': '屋價', guard: { notBefore: ['票'] } }),
    ],
  };
  for (const [name, rows] of Object.entries(allowed)) {
    test(name, () => assert.deepEqual(said(...rows), []));
  }
});

test('says everything at once', () => {
  const wrong = said(
    row({ note: '', also: ['豆', 'Bean'] }),
    row({ id: 'soup', 'zh-TW': '紅豆湯' }),
  );
  assert.deepEqual(wrong, [
    'g.yaml:10 error glossary-reason',
    'g.yaml:20 warning glossary-idle',
    'g.yaml:10 error glossary-short',
    'g.yaml:10 error glossary-latin',
    'g.yaml:20 error glossary-claim',
    'g.yaml:20 error glossary-claim',
  ]);
});
