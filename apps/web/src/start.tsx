import { Outlet } from 'react-router';
import { Part } from './states/part.js';

/** The ground under every page: what loads below it may take its time, or fail, in words. */
export const Start = () => <Part><Outlet /></Part>;
