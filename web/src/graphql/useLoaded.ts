import { useEffect, useState } from 'react';

/** What stands of an answer that is under way: neither field while it is awaited. */
export interface Loaded<T> {
  readonly value?: T;
  readonly error?: unknown;
}

/** Runs `load` once for each new `load` (keep it with useCallback) and forgets the answers to earlier ones. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { load: typeof load }>();
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setState({ load, value });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ load, error });
      },
    );
    return () => stop.abort();
  }, [load]);
  return state?.load === load ? state : {};
}
