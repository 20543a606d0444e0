// Apart from what reads these notes: a popup only writes them.

/** A transaction that may write to `uncatalogued`. */
interface CatalogueTransaction {
  objectStore(name: 'uncatalogued'): { add(spaceIds: string[]): Promise<unknown> };
}

/** Notes that the words of these recordings change with the transaction: the stored catalogue is out of date. */
export async function noteUncatalogued(
  transaction: CatalogueTransaction,
  spaceIds: readonly string[],
): Promise<void> {
  await transaction.objectStore('uncatalogued').add([...spaceIds]);
}

/** A transaction that may write to `unindexed`. */
interface IndexTransaction {
  objectStore(name: 'unindexed'): { put(change: string, spaceId: string): Promise<unknown> };
}

/** Notes that the transcript of this recording changes with the transaction: the index of words does not have it. */
export async function noteUnindexed(transaction: IndexTransaction, spaceId: string): Promise<void> {
  await transaction.objectStore('unindexed').put(crypto.randomUUID(), spaceId);
}
