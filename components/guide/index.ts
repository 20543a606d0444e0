export type { GuideWords } from './Guide.tsx';
export { createGuideStore } from './guide-store.ts';
export { mountGuide } from './mount-guide.tsx';
