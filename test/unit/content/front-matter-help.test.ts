import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeFrontMatterHelp } from '../../../scripts/schemas/write-front-matter-help.ts';

// What the Astro extension of VS Code starts; it comes with `astro check`.
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const server = resolve('@astrojs/language-server/bin/nodeServer.js');
const typescript = dirname(resolve('typescript'));

interface Message {
  id?: number;
  method?: string;
  params?: { uri: string; diagnostics: Diagnostic[]; items?: unknown[] };
}

interface Diagnostic {
  range: { start: { line: number } };
  message: string;
}

/** Open a text in an editor at a folder, and give what it marks: `line message`, lines from 1. */
async function marksOf(folder: string, file: string, text: string): Promise<string[]> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const rootUri = pathToFileURL(folder).href;
  const uri = pathToFileURL(join(folder, file)).href;
  const options = { typescript: { tsdk: typescript }, contentIntellisense: true };
  const capabilities = { textDocument: { publishDiagnostics: {} } };
  const root = { rootUri, workspaceFolders: [{ uri: rootUri, name: 'test' }] };
  send({
    id: 1,
    method: 'initialize',
    params: { processId: process.pid, ...root, capabilities, initializationOptions: options },
  });
  try {
    for await (const message of messagesOf(child.stdout)) {
      if (message.id === 1 && !message.method) {
        send({ method: 'initialized', params: {} });
        const textDocument = { uri, languageId: 'markdown', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      } else if (message.method === 'textDocument/publishDiagnostics') {
        const marks = message.params?.diagnostics ?? [];
        return marks.map(({ range, message }) => `${range.start.line + 1} ${message}`);
      } else if (message.id !== undefined && message.method) {
        send({ id: message.id, result: message.params?.items?.map(() => null) ?? null });
      }
    }
    throw new Error('The language server ended without a word.');
  } finally {
    child.kill();
  }
}

async function* messagesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  let held = Buffer.alloc(0);
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const head = held.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(held.toString('latin1', 0, head))?.[1]);
      if (head < 0 || held.length < head + 4 + length) break;
      yield JSON.parse(held.toString('utf8', head + 4, head + 4 + length)) as Message;
      held = held.subarray(head + 4 + length);
    }
  }
}

test('an editor marks a wrong outlet in an article, and nothing in a sound one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-editor-'));
  try {
    await mkdir(join(folder, 'articles'));
    await copyFile('tsconfig.json', join(folder, 'tsconfig.json'));
    const sound = await readFile('content/articles/hkej-avocado.md', 'utf8');
    await writeFile(join(folder, 'articles/one.md'), sound);
    const schema = await readFile('schemas/article.json', 'utf8');
    const target = join(folder, '.astro/collections');
    await writeFrontMatterHelp(schema, join(folder, 'articles'), target);
    const wrong = sound.replace(/^outlet: .*$/m, 'outlet: gazette');
    const marks = await Promise.all(
      [sound, wrong].map((text) => marksOf(folder, 'articles/one.md', text)),
    );
    assert.deepEqual(marks[0], []);
    assert.equal(marks[1]?.length, 1);
    assert.match(marks[1]?.[0] ?? '', /^4 .*"hkej"/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
