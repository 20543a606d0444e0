export { serveImports } from './serve-imports.ts';
