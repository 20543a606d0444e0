export { connectEngineRoom, type EngineConnection } from '#utils/engine/rpc/connect-engine.ts';
export { createEngineRoom } from './create-engine.ts';
export { createWakeLock } from '#utils/engine/rpc/keep-awake.ts';
export { createEngineRoomOpener } from '#utils/engine/rpc/open-engine.ts';
export * from '#utils/engine/rpc/engine.ts';
