import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { keys } from '../api/keys.js';
import { coalesce } from './coalesce.js';
import { openLiveStream, type Hint } from './live-stream.js';

const Connected = createContext(false);

/** Whether hints of changes arrive at the moment. */
export const useLive = (): boolean => useContext(Connected);

/** A burst of submissions asks the server for the rankings at most this often. */
const REST_MS = 400;

const staleAfter = (hint: Hint): QueryKey[] =>
  hint.name === 'target' ? [keys.targets] : [keys.ranking(hint.year, hint.group), keys.scorecards];

/** Keeps what is shown below it up to date with the server's hints. */
export function Live({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    const stale = coalesce<string>((all) => {
      for (const key of all) void client.invalidateQueries({ queryKey: JSON.parse(key) as QueryKey });
    }, REST_MS);
    const close = openLiveStream((hint) => staleAfter(hint).forEach((key) => stale.add(JSON.stringify(key))), setConnected);
    return () => {
      close();
      stale.stop();
    };
  }, [client]);
  return <Connected value={connected}>{children}</Connected>;
}
