export { linkAccess, type LinkAccess } from './link-access.ts';
export { rememberedLinks, type RememberedLink } from './remembered-links.ts';
export { noteRequests, sentRequests } from './sent-requests.ts';
export { sweepTakes } from './sweep-takes.ts';
export type { RemotePart, Take, TakenParts } from './take.ts';
export { unfinishedTakes } from './unfinished-takes.ts';
