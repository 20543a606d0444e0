export { connectEngine, type EngineConnection } from './rpc/connect-engine.ts';
export { createEngine } from './create-engine.ts';
export { createWakeLock } from './rpc/keep-awake.ts';
export { createEngineOpener } from './rpc/open-engine.ts';
export * from './rpc/engine.ts';
