import { isFields, speakerIn, timesIn } from './fields.ts';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Who speaks from when on, where a service says that apart from the words (`speaker_labels` of AWS and IBM). */
export function speakersByStart(value: unknown): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  const visit = (node: unknown, isLabel: boolean, depth: number): void => {
    if (depth > 8 || typeof node !== 'object' || node === null) return;
    const speaker = isLabel && isFields(node) ? speakerIn(node, NO_NAMES) : undefined;
    const { at } = isFields(node) ? timesIn(node).from : { at: Number.NaN };
    if (speaker !== undefined && !Number.isNaN(at)) speakers.set(at, speaker);
    for (const [key, child] of Object.entries(node))
      visit(child, isLabel || key === 'speaker_labels', depth + 1);
  };
  visit(value, false, 0);
  return speakers;
}
