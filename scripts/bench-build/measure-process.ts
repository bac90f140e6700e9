import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes that it started. */
export interface ProcessFigures {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time, which other work on the machine changes little. */
  processor: number;
  /** Peak of the resident memory of all its processes together, MB; what they share counts once. */
  memory: number;
}

interface Row {
  id: number;
  parent: number;
  ticks: number;
}

const interval = 100;
// Counting a process's pages takes it 10 ms: done each time, it would slow what is measured.
const memoryEvery = 10;
// Linux counts in these on all its platforms of today.
const ticksPerSecond = 100;

/** Run a command and measure it; throws its output where it fails. Reads /proc: Linux only. */
export async function measureProcess(
  [command = '', ...args]: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<ProcessFigures> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  let memory = 0;
  // A process that ended is no longer in its parent's list: its last figure is kept.
  const ticks = new Map<number, number>();
  let samples = 0;
  const sample = setInterval(() => {
    const rows = descendants(child.pid ?? 0);
    for (const row of rows) ticks.set(row.id, row.ticks);
    if (samples++ % memoryEvery > 0) return;
    memory = Math.max(
      memory,
      rows.reduce((sum, { id }) => sum + residentOf(id), 0),
    );
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(sample));
  if (code !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed (${code}):\n${output}`);
  return {
    wall: (performance.now() - started) / 1000,
    processor: [...ticks.values()].reduce((sum, own) => sum + own, 0) / ticksPerSecond,
    memory: memory / 1e6,
  };
}

function descendants(root: number): Row[] {
  const rows = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readRow(name) : []));
  const found = new Set([root]);
  // A child has a higher number than its parent, save where the numbers begin anew.
  for (const { id, parent } of rows.sort((a, b) => a.id - b.id))
    if (found.has(parent)) found.add(id);
  return rows.filter(({ id }) => found.has(id));
}

function readRow(name: string): Row[] {
  try {
    // The name in brackets may hold anything: what follows the last one is fields, from the state.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(')').at(-1)?.split(' ') ?? [];
    const field = (number: number) => Number(fields[number - 2]);
    return [{ id: Number(name), parent: field(4), ticks: field(14) + field(15) }];
  } catch {
    return [];
  }
}

/** Give a process's proportional share of resident memory (Pss), bytes; 0 when it has ended. */
function residentOf(id: number): number {
  try {
    const [, kilobytes = 0] =
      /^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
