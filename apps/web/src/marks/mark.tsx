import type { ReactNode } from 'react';
import './marks.css';

export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'quiet';

/** A short word in a colour; the word alone says it all. */
export const Mark = ({ tone, children }: { tone: Tone; children: ReactNode }) => <span className={`mark mark-${tone}`}>{children}</span>;
