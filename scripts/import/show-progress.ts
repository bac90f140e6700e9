const width = 24;

/**
 * Draw a bar for the document at hand (`done` of `all` are behind it) on standard error where that
 * is a terminal, over the bar before it; without a document the bar goes.
 */
export function showProgress(done: number, all: number, document?: string): void {
  if (!process.stderr.isTTY || all < 2) return;
  const filled = Math.round((done / all) * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  process.stderr.write(`\r\x1b[K${document ? `${bar} ${done}/${all} ${document}` : ''}`);
}
