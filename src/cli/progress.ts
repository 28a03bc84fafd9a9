const beat = 5_000;

/** Runs a piece of work: a line when it begins, one every few seconds while it lasts, one when it is done. */
export async function phase<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
  console.log(`${title} …`);
  const heart = setInterval(() => console.log(`  ${seconds()} so far`), beat);
  try {
    const result = await work();
    console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(heart);
  }
}
