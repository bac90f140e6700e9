import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

export const text = '小店開張\n\n店主送茶。\n';

/** A folder with the document `shop.txt` and its recipe, and the command run on it. */
export function createDesk(context: TestContext, content: string | Uint8Array = text) {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const document = join(folder, 'shop.txt');
  const out = join(folder, 'articles');
  writeFileSync(document, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const writeRecipe = (change = (recipe: string) => recipe) =>
    writeFileSync(
      join(folder, 'shop.yaml'),
      change(`sha256: ${sha256}
articles:
  - id: shop
    lines: 1-3
    outlet: null
    published: { date: '2030-01-02', basis: inferred, reason: 自擬。 }
    variant: zh-HK
    topics: [shop]
    address: null
    rights: 自擬。
`),
    );
  const run = (...args: string[]) => {
    const options = ['--recipes', folder, '--out', out];
    const command = ['scripts/import.ts', ...options, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    const output = `${stdout}${stderr}`.replaceAll(`${folder}/`, '');
    return { status, output };
  };
  const written = () => readdirSync(folder, { recursive: true }).sort();
  writeRecipe();
  return { folder, document, out, writeRecipe, run, written };
}
