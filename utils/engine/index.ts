export { createEngine } from './create-engine.ts';
export { resumeImports } from './jobs/resume-imports.ts';
export { DEFAULT_SETTINGS, RATES, SKIP_SECONDS, type PlayerSettings } from './player/player-settings.ts';
export { PLAYER_CODES, type PlayerCode, type PlayerState } from './player/player-state.ts';
export { PLAYBACK_LOCK } from './player/playback-lock.ts';
export { connectEngine, type EngineConnection } from './rpc/connect-engine.ts';
export type { Engine } from './rpc/engine.ts';
export { createEngineOpener, createWakeLock } from './rpc/open-engine.ts';
