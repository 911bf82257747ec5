import type { ReactNode } from 'react';
import './states.css';

/** An empty list says so, and why. */
export const Nothing = ({ children }: { children: ReactNode }) => <p className="nothing">{children}</p>;
