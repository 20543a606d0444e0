export { connectEngine, type EngineConnection } from '#utils/engine/rpc/connect-engine.ts';
export { createEngine } from './create-engine.ts';
export { createWakeLock } from '#utils/engine/rpc/keep-awake.ts';
export { createEngineOpener } from '#utils/engine/rpc/open-engine.ts';
export * from '#utils/engine/rpc/engine.ts';
export type { ImporterNotice, ImporterRequest } from '#utils/engine/jobs/importer.ts';
