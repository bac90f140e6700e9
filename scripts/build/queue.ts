/** Runs a task when its turn has come; ends when the task does, and fails where it fails. */
export type Queue = (task: () => Promise<void>) => Promise<void>;

/** Make a queue that runs so many tasks at a time. After one has failed, it begins no other. */
export function createQueue(atOnce: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  let failed: { cause: unknown } | undefined;
  return async (task) => {
    if (running >= atOnce) await new Promise<void>((begin) => waiting.push(begin));
    else running++;
    try {
      if (failed) throw failed.cause;
      await task();
    } catch (cause) {
      failed ??= { cause };
      throw cause;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
