import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modes } from '../../src/article/mode.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>\n`;

/**
 * Write the articles of a made-up edition as sites for Hugo and Eleventy, into folders of their
 * names: each article once for each reading mode, unconverted, in the plainest of layouts.
 */
export async function writePlainSites(folder: string, edition: string): Promise<void> {
  const names = await readdir(join(edition, 'articles'));
  const [hugo, eleventy] = [join(folder, 'hugo'), join(folder, 'eleventy')];
  for (const mode of modes) {
    const content = join(hugo, 'content', mode.toLowerCase());
    await mkdir(content, { recursive: true });
    for (const name of names) {
      const text = await readFile(join(edition, 'articles', name), 'utf8');
      const [, title = '', body = ''] = /\ntitle: (.*)\n[\s\S]*?\n---\n([\s\S]*)/.exec(text) ?? [];
      await writeFile(join(content, name), `---\ntitle: ${title}\n---\n${body}`);
    }
  }
  await cp(join(hugo, 'content'), join(eleventy, 'content'), { recursive: true });
  await mkdir(join(hugo, 'layouts/_default'), { recursive: true });
  await writeFile(
    join(hugo, 'config.toml'),
    'baseURL = "https://duidu.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
  );
  await writeFile(
    join(hugo, 'layouts/_default/single.html'),
    page('{{ .Title }}', '{{ .Content }}'),
  );
  await mkdir(join(eleventy, 'content/_includes'));
  await writeFile(
    join(eleventy, 'content/_includes/page.njk'),
    page('{{ title }}', '{{ content | safe }}'),
  );
  await writeFile(join(eleventy, 'content/content.json'), '{ "layout": "page.njk" }');
}
