export { connectEngineRoom, type EngineConnection } from './connect-engine-room.ts';
export { createEngineRoom } from './create-engine-room.ts';
export { createWakeLock } from './keep-awake.ts';
export { createEngineRoomOpener } from './open-engine-room.ts';
export * from './protocol.ts';
