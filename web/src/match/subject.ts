import type { Place } from '../app/place';

/** The one of the three by which the service is asked. */
export function subjectOf(page: Place['page'], key: string): Record<string, string> {
  if (page === 'match-household') return { household: key };
  return page === 'match-person' ? { person: key } : { aidUnit: key };
}
