import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { clockQuery } from '../api/queries.js';

/** Business time, ticking by the second; a demonstration stands in 2021. The server alone decides on time or late. */
export function useBusinessNow(): Date {
  const { data } = useSuspenseQuery(clockQuery);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return new Date(Date.parse(data.now) + Math.max(0, now - data.readAt));
}

/** The calendar day of business time: `2021-03-08`. */
export const useToday = (): string => useSuspenseQuery(clockQuery).data.today;
