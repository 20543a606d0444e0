export { runTask, type TaskResponse, type TaskOptions } from './run-task.ts';
export { serveTask, type TaskScope, type TaskContext } from './serve-task.ts';
