import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const local = '{ zh-CN: 字, zh-HK: 字, zh-TW: 字 }';

/** The text of a sound article file; `fields` replaces lines of its front matter by their key. */
export function articleText(
  id: string,
  fields: Record<string, string> = {},
  body = '一句。',
): string {
  const front: Record<string, string> = {
    id,
    title: '題目',
    outlet: 'paper',
    published: '{ date: 2025-12-10, basis: stated, reason: 標題下 }',
    variant: 'zh-HK',
    topics: '[news]',
    address: 'null',
    rights: '報館的文字',
    source: `{ document: a.txt, sha256: ${'a'.repeat(64)} }`,
    ...fields,
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

const sound: Record<string, string> = {
  'site.yaml': [
    `title: ${local}`,
    `description: ${local}`,
    `story: ${local}`,
    'address: https://example.org/',
    'variant: zh-HK\n',
  ].join('\n'),
  'outlets.yaml': `- id: paper\n  name: ${local}\n  english: Paper\n  region: zh-HK\n  kind: newspaper\n  about: ${local}\n`,
  'topics.yaml': `- id: news\n  name: ${local}\n  about: ${local}\n`,
  'glossary.yaml':
    '- id: software\n  kind: term\n  english: software\n  zh-CN: 软件\n  zh-HK: 軟件\n  zh-TW: 軟體\n  mode: convert\n  note: a word\n',
  'articles/first.md': articleText('first'),
};

/**
 * Write a content folder that is sound but for `files` (by path in it; null leaves one out), run
 * `use` on it, and remove it.
 */
export async function withContent<T>(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-content-'));
  try {
    for (const [name, text] of Object.entries({ ...sound, ...files })) {
      if (text === null) continue;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
