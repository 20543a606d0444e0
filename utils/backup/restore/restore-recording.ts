import {
  importCodeOf,
  STOPPING,
  storeRecording,
  withFacts,
  type PlannedRecording,
  type StoreRecordingContext,
} from '#utils/import/index.ts';
import {
  addToRecording,
  createTranscripts,
  mergeTranscripts,
  type Added,
  type Additions,
  type DatabaseOpener,
  type ImportCode,
  type SpaceOutcome,
} from '#utils/library/index.ts';
import { transcriptFile } from './keep-transcript.ts';
import type { OpenBackup } from './open/open-backup.ts';
import { planRecording } from './plan-recording.ts';
import { readJsonOrReport } from './read-json.ts';
import { factsOfPath, parseRecording, type RecordingEntries } from './read-recordings.ts';
import { keepBeside } from './restore-attachments.ts';

export interface RestoreRecordingContext extends StoreRecordingContext {
  open: DatabaseOpener;
  backup: OpenBackup;
  /** Called for each file that is damaged or missing. */
  onFault(name: string, code: ImportCode): void;
}

export interface RestoredRecording {
  outcome: SpaceOutcome;
  added: Added;
}

/**
 * Restores one recording: its audio as an import would, then what the person has said about it. Whatever of it is intact is restored.
 * Undefined if nothing is. Throws what stops the restore.
 */
export async function restoreRecording(
  entries: RecordingEntries,
  context: RestoreRecordingContext,
): Promise<RestoredRecording | undefined> {
  const { backup, open, onFault, signal } = context;
  const file = await readJsonOrReport(entries.file, context);
  const transcript = await readJsonOrReport(entries.transcript, context);
  const content = parseRecording(entries.id, file, transcript);
  if (!content) {
    for (const { path } of [...entries.audio, ...(entries.file ? [entries.file] : [])])
      onFault(path, 'bad-metadata');
    return undefined;
  }
  const parts = entries.audio.map((entry) => {
    const item = backup.itemOf(entry, (isIntact) => {
      if (!isIntact) onFault(entry.path, 'damaged-file');
    });
    return { part: entry.part, copies: [item] };
  });
  const owned = file === undefined ? { ...content, facts: factsOfPath(entries) } : content;
  const planned = await planRecording(owned, entries, parts, await open());
  const { known } = planned;
  // Without its file and its audio there is nothing to restore, but what belongs to a recording that is here.
  if (file === undefined && parts.length === 0 && !known) {
    if (entries.transcript && transcript !== undefined) onFault(entries.transcript.path, 'bad-metadata');
    return undefined;
  }
  const outcome = await storeAsMuch(planned, context);
  signal.throwIfAborted();
  const { spaceId } = outcome;
  await keepOlderTranscript(spaceId, content.additions, context);
  return { outcome, added: await addToRecording(await open(), spaceId, content.additions) };
}

/** If its audio cannot be read, what is known of it is restored all the same. */
async function storeAsMuch(
  planned: PlannedRecording,
  context: RestoreRecordingContext,
): Promise<SpaceOutcome> {
  try {
    return withFacts(await storeRecording(planned, context), planned);
  } catch (error) {
    const code = importCodeOf(error, context.signal);
    if (STOPPING.includes(code)) throw error;
    for (const { copies } of planned.parts) for (const { path } of copies) context.onFault(path, code);
    const { hasMoreParts: _more, ...others } = planned;
    const outcome = await storeRecording({ ...others, parts: [] }, context);
    return withFacts({ ...outcome, ...(outcome.kind === 'missing' && { code }) }, planned);
  }
}

/** A recording has one transcript: the other one becomes a file beside it, before it is replaced. */
async function keepOlderTranscript(
  spaceId: string,
  { transcript }: Additions,
  context: RestoreRecordingContext,
): Promise<void> {
  if (!transcript) return;
  const { older } = mergeTranscripts(await createTranscripts(context.open).read(spaceId), transcript);
  if (older) await keepBeside(spaceId, transcriptFile(older), context);
}
