import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Run a script of this folder in a process of its own; fails where that one does. */
export function runNode(
  [script, ...args]: readonly [script: string, ...args: string[]],
  env: Record<string, string>,
): Promise<void> {
  // Left to itself, Node spends memory to save a tenth of the time.
  const flags = ['--max-semi-space-size=8'];
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(`\`${script}\` ended with ${code}`));
    });
  });
}
