/** Whether the person has asked this computer for as little movement as possible. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
