export { serveImports } from '#utils/import/worker/import-worker.ts';
export { serveSound } from '#utils/import/worker/part-worker.ts';
