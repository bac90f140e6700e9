import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Ends a run with `N passed, N failed`, which Playwright itself doesn't say. */
export default class CountReporter implements Reporter {
  readonly #count = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

  onTestEnd(test: TestCase): void {
    this.#count[test.outcome()]++;
  }

  onEnd(): void {
    const { expected, unexpected, skipped } = this.#count;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${expected} passed, ${unexpected} failed${rest}\n`);
  }
}
