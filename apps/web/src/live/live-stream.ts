/** What the server hints at: something newer is there to be fetched. */
export type Hint = { name: 'ranking'; year: number; group: string } | { name: 'target' };

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/**
 * Listens to the server's hints until stopped. The browser comes back by itself after a cut; where it gives up (the answer was
 * a refusal), this tries again, ever more slowly. Hints missed meanwhile are repeated by the server: the newest of each subject.
 */
export function openLiveStream(onHint: (hint: Hint) => void, onState: (connected: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  const open = () => {
    source = new EventSource('/api/v1/events');
    source.onopen = () => {
      wait = FIRST_WAIT;
      onState(true);
    };
    source.onerror = () => {
      onState(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
    source.addEventListener('ranking', ({ data }: MessageEvent<string>) => onHint({ name: 'ranking', ...(JSON.parse(data) as { year: number; group: string }) }));
    source.addEventListener('target', () => onHint({ name: 'target' }));
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
