import { useEffect, useRef, useState } from 'react';
import { movesBetween, type Move, type Row } from './moves.js';

/** How long a move stays marked: long enough to be noticed by who looks up from a paper. */
const SHOWN_MS = 12_000;

/** Who moved lately; it forgets by itself. */
export function useMoves(rows: readonly Row[]): ReadonlyMap<string, Move> {
  const before = useRef(rows);
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map());
  useEffect(() => {
    const found = movesBetween(before.current, rows);
    before.current = rows;
    if (found.length > 0) setMoves((earlier) => new Map([...earlier, ...found.map((move): [string, Move] => [move.agencyCode, move])]));
  }, [rows]);
  useEffect(() => {
    if (moves.size === 0) return;
    const timer = setTimeout(() => setMoves(new Map()), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [moves]);
  return moves;
}
