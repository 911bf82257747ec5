/** A scenario's size: `short` in `npm test`, `full` in `npm run scenarios` (which sets SCENARIO_SCALE=full). */
export const atScale = <T>(short: T, full: T): T => (process.env['SCENARIO_SCALE'] === 'full' ? full : short);
