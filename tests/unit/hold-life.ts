/** Holds a lock, like an engine or a worker that lives until it is released. */
export async function holdUntilReleased(): Promise<{ name: string; release(): void }> {
  const name = `test-${crypto.randomUUID()}`;
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  void navigator.locks.request(name, () => {
    held.resolve();
    return released.promise;
  });
  await held.promise;
  return { name, release: released.resolve };
}
