import type { Loop, Mutant } from './find-mutants.ts';

/** A piece of the source that is rendered in another way. */
interface Piece {
  start: number;
  end: number;
  render(inner: string): string;
}

const PREFIX = 'const mutants = globalThis.mutants;';

/**
 * The source with all its mutants in it, on the same lines. `mutants.is(id)` says whether that one is active, so that
 * a process tries many without loading anything again.
 */
export function instrument(source: string, mutants: readonly Mutant[], loops: readonly Loop[]): string {
  const byHost = Map.groupBy(mutants, ({ host }) => `${host.start} ${host.end} ${host.form}`);
  const pieces = [
    // First: a loop whose body is empty must be counted, too.
    ...loops.map(({ body: { start, end } }) => ({
      start,
      end,
      render: (inner: string) => `{ mutants.turn(); ${inner} }`,
    })),
    ...[...byHost.values()].map((group) => versions(source, group)),
  ];
  return PREFIX + render(source, nest(pieces), 0, source.length);
}

function versions(source: string, mutants: readonly Mutant[]): Piece {
  const [{ host } = { host: { start: 0, end: 0, form: 'expression' } }] = mutants;
  return {
    start: host.start,
    end: host.end,
    render(inner) {
      if (host.form === 'expression') {
        const others = mutants.map((mutant) => `mutants.is(${mutant.id})?(${mutated(source, mutant)}):`);
        return `(${others.join('')}(${inner}))`;
      }
      const [mutant] = mutants;
      return mutant ? `{ if (!mutants.is(${mutant.id})) ${inner} }` : inner;
    },
  };
}

function mutated(source: string, { host, start, end, text }: Mutant): string {
  return source.slice(host.start, start) + text + source.slice(end, host.end);
}

interface Nested extends Piece {
  inside: Nested[];
}

/** Larger pieces around the smaller ones inside them. Pieces never overlap in part. */
function nest(pieces: readonly Piece[]): Nested[] {
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const top: Nested[] = [];
  const open: Nested[] = [];
  for (const piece of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= piece.start) open.pop();
    const nested = { ...piece, inside: [] };
    (open.at(-1)?.inside ?? top).push(nested);
    open.push(nested);
  }
  return top;
}

function render(source: string, pieces: readonly Nested[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const piece of pieces) {
    text +=
      source.slice(at, piece.start) + piece.render(render(source, piece.inside, piece.start, piece.end));
    at = piece.end;
  }
  return text + source.slice(at, to);
}
