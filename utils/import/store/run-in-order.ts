/** What sums of loads may be off by. */
const ROUNDING = 1e-6;

export interface RunInOrderOptions<Item> {
  /** The share of what may run at a time that an item takes, 0–1. */
  loadOf(item: Item): number;
  /** Must not reject. */
  run(item: Item, position: number): Promise<void>;
  /** Once it returns true, no other item begins. */
  isStopped(): boolean;
}

/** Runs a task for each item, begun in the order of the items, as many at a time as their loads allow. */
export async function runInOrder<Item>(
  items: readonly Item[],
  { loadOf, run, isStopped }: RunInOrderOptions<Item>,
): Promise<void> {
  let running = 0;
  let load = 0;
  let change = Promise.withResolvers<void>();

  async function runOne(item: Item, position: number, own: number): Promise<void> {
    running += 1;
    load += own;
    await run(item, position);
    running -= 1;
    load -= own;
    change.resolve();
  }

  async function whenChanged(): Promise<void> {
    await change.promise;
    change = Promise.withResolvers();
  }

  const isBusy = (): boolean => running > 0;
  const fits = (more: number): boolean => !isBusy() || load + more <= 1 + ROUNDING;

  for (const [position, item] of items.entries()) {
    const own = loadOf(item);
    while (!fits(own)) await whenChanged();
    if (isStopped()) break;
    void runOne(item, position, own);
  }
  while (isBusy()) await whenChanged();
}
