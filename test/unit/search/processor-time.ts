/** Give the milliseconds that the processor works for an act: the same however much else the machine does. */
export async function processorTime(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
