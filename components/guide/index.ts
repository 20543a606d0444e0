export { createGuideStore } from './guide-store.ts';
export { mountGuide } from './mount-guide.tsx';
