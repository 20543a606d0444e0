/** All positions (seconds) at which a turn begins or ends, ascending. */
export function edgesOf(speakers: readonly { turns: Float64Array }[]): Float64Array {
  const all = new Float64Array(speakers.reduce((count, { turns }) => count + turns.length, 0));
  let end = 0;
  for (const { turns } of speakers) {
    all.set(turns, end);
    end += turns.length;
  }
  return all.sort();
}

/** The edge nearest to `position`, if it is not farther than `reach` (both in seconds); otherwise the position itself. */
export function nearestEdge(edges: Float64Array, position: number, reach: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const [before = -Infinity, after = Infinity] = [edges[low - 1], edges[low]];
  const nearest = position - before < after - position ? before : after;
  return Math.abs(nearest - position) <= reach ? nearest : position;
}
