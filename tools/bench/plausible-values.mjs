export { plausibleValues } from '../api/plausible-values.mjs';
