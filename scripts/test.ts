// npm test: everything that guards the project, one step after another; ends with the sum.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Step {
  name: string;
  command: string[];
  /** How the step's own last lines count its tests; a step without is one test. */
  passed?: RegExp;
  failed?: RegExp;
}

const documents = '../shared/sources';
const node = process.execPath;
const steps: Step[] = [
  { name: 'style', command: ['biome', 'ci', '.', '--colors=off', '--max-diagnostics=50'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'error'] },
  {
    name: 'unit',
    command: [node, '--test', '--test-timeout=120000', 'test/unit/**/*.test.ts'],
    passed: /^ℹ pass (\d+)$/m,
    failed: /^ℹ fail (\d+)$/m,
  },
  {
    name: 'content',
    command: [
      node,
      'scripts/check.ts',
      ...(existsSync(documents) ? ['--documents', documents] : []),
    ],
  },
  { name: 'search quality', command: [node, 'scripts/eval.ts', '--bars'] },
  { name: 'build', command: [node, 'scripts/build.ts'] },
  { name: 'built site', command: [node, 'scripts/check-site.ts'] },
  { name: 'Nu Html Checker', command: [node, 'scripts/check-nu.ts'] },
  {
    // Bytes are the same everywhere; time is not, and here only tells what went badly wrong.
    name: 'search cost',
    command: [node, 'scripts/bench-search.ts', '--sizes', '', '--bars', '--slack', '6'],
  },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    passed: /^(\d+) passed, \d+ failed/m,
    failed: /^\d+ passed, (\d+) failed/m,
  },
];

/** Run a step with its output shown; give its output and its exit code. */
function run([command = '', ...args]: string[]): Promise<{ output: string; code: number }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        shown.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ output: `${output}${error.message}`, code: 1 }));
    child.on('close', (code) => resolve({ output, code: code ?? 1 }));
  });
}

let passed = 0;
let failed = 0;
const failedSteps: string[] = [];
if (!existsSync(documents)) {
  console.log('Skipped: the comparison with the source documents, which are not here.');
}
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const started = performance.now();
  const { output, code } = await run(step.command);
  const counted = (pattern: RegExp | undefined) => Number(pattern?.exec(output)?.[1] ?? 0);
  const failures = counted(step.failed) || (code === 0 ? 0 : 1);
  passed += step.passed ? counted(step.passed) : 1 - failures;
  failed += failures;
  if (failures > 0) failedSteps.push(step.name);
  console.log(`— ${step.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
