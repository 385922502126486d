import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, readPlace, type Place } from './place';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The place that the address bar names, as it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readPlace(hash), [hash]);
}

/** Goes there; the browser's back returns. */
export function go(place: Place): void {
  window.location.hash = hashOf(place);
}
