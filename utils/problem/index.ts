export { readArchiveShape, type ArchiveShape, type ScriptShape } from './archive-shape.ts';
export { countEach, createProblemReport, type ProblemFacts } from './problem-report.ts';
export { STRING_KINDS, type Shape, type StringKind } from './shape.ts';
