import { useLayoutEffect, useRef, type RefObject } from 'react';
import { wantsStillness } from '../../style/stillness.js';

const GLIDE = { duration: 600, easing: 'ease-in-out' };

/** Lets the rows of a table glide from where they were to where they are; each row names itself by `data-row`. */
export function useGlidingRows(order: string): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const still = wantsStillness();
    for (const row of body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const name = row.dataset['row']!;
      const before = places.current.get(name);
      places.current.set(name, row.offsetTop);
      if (before === undefined || before === row.offsetTop || still) continue;
      row.animate([{ transform: `translateY(${before - row.offsetTop}px)` }, { transform: 'none' }], GLIDE);
    }
  }, [order]);
  return body;
}
