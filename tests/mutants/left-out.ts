/** Files without mutants, because only a browser runs them, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'utils/import/worker/import-worker.ts':
    'the import worker: journeys in browsers (tests/e2e/import, cancel, queued-import)',
  'utils/import/worker/part-worker.ts': 'a part worker, started by the engine: journeys in browsers',
};
