/** How many files beside the sound one import keeps. Nobody knows of any that X puts there. */
export const MAX_ATTACHMENTS = 10_000;
