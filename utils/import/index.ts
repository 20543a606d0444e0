export { serveImports } from './serve-imports.ts';
export { serveSound } from './serve-sound.ts';
