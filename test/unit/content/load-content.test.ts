import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatFindings } from '../../../src/content/format-findings.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import cases from './bad-content.json' with { type: 'json' };
import { articleText, withContent } from './write-content.ts';

type Files = Parameters<typeof withContent>[0];

/** What is said of a content folder with these files, each line without the folder's own path. */
function complaints(files: Files): Promise<string[]> {
  return withContent(files, async (folder) => {
    const { content, findings } = await loadContent(folder);
    assert.equal(content, undefined, 'content is given in spite of its errors');
    return formatFindings(findings).replaceAll(`${folder}/`, '').split('\n');
  });
}

/** One thing that is wrong: in the article's front matter or text, or in whole files. */
interface BadContent {
  name: string;
  fields?: Record<string, string>;
  body?: string;
  files?: Files;
  /** Files by their bytes, hexadecimal. */
  bytes?: Record<string, string>;
  /** The one message; of YAML's own words, which differ from release to release, the beginning. */
  message: string;
}

describe('says in one message where and what is wrong, and what to do:', () => {
  for (const { name, fields, body, files, bytes, message } of cases as BadContent[]) {
    test(name, async () => {
      const said = await complaints({
        'articles/first.md': articleText('first', fields, body),
        ...files,
        ...Object.fromEntries(
          Object.entries(bytes ?? {}).map(([file, hex]) => [file, Buffer.from(hex, 'hex')]),
        ),
      });
      assert.equal(said.length, 1, said.join('\n'));
      assert.equal(message.endsWith(' ') ? said[0]?.slice(0, message.length) : said[0], message);
    });
  }

  test('no title', async () => {
    const article = articleText('first').replace('title: 題目\n', '');
    assert.deepEqual(await complaints({ 'articles/first.md': article }), [
      'articles/first.md:2 error: Missing `title`, expected string: add it. (schema)',
    ]);
  });

  test('two articles with one id', async () => {
    assert.deepEqual(await complaints({ 'articles/second.md': articleText('first') }), [
      'articles/second.md:2 error: Unexpected second `first`, the id is that of articles/first.md already: give articles/second.md its own, `second`. (duplicate-id)',
    ]);
  });
});

test('says everything that is wrong at once, in the order of files and lines', async () => {
  const said = await complaints({
    'topics.yaml': '- id: News\n',
    'articles/second.md': articleText('second', { outlet: 'gazette', variant: 'zh' }, '<script>'),
    'articles/first.md': articleText('first', { outlet: 'gazette' }),
    'articles/third.md': Uint8Array.of(0xc3, 0x44),
  });
  assert.deepEqual(
    said.map((line) => line.replace(/ error: .*\((.*)\)$/, ' $1')),
    [
      'articles/first.md:4 unknown-outlet',
      'articles/second.md:4 unknown-outlet',
      'articles/second.md:6 schema',
      'articles/second.md:13:1 raw-html',
      'articles/third.md:1 encoding',
      'topics.yaml:1 schema',
      'topics.yaml:1 schema',
      'topics.yaml:1 schema',
    ],
  );
});

test('gives sound content, newest article first', async () => {
  const older = '{ date: 2024-01-01, basis: inferred, reason: 文中 }';
  const files = {
    'articles/a-older.md': articleText('a-older', { published: older }),
    'articles/second.md': articleText('second', { outlet: 'null', title: 'null' }),
    'articles/notes.txt': 'no article',
  };
  await withContent(files, async (folder) => {
    const { content, findings } = await loadContent(folder);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      content?.articles.map(({ id }) => id),
      ['first', 'second', 'a-older'],
    );
    assert.equal(content?.articles[0]?.body, '\n一句。\n');
    assert.equal(content?.glossary[0]?.['zh-TW'], '軟體');
  });
});

test('takes line ends and byte order marks of other systems', async () => {
  const text = `\ufeff${articleText('first').replaceAll('\n', '\r\n')}`;
  await withContent({ 'articles/first.md': text }, async (folder) => {
    const { content, findings } = await loadContent(folder);
    assert.deepEqual(findings, []);
    assert.equal(content?.articles[0]?.title, '題目');
  });
});

test('takes words of prose that only look like HTML', async () => {
  const body = '新聞稿寫 one = 1，也寫 <Meta新模型> 與「onclick =」。';
  await withContent({ 'articles/first.md': articleText('first', {}, body) }, async (folder) => {
    assert.deepEqual((await loadContent(folder)).findings, []);
  });
});
