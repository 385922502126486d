/** Where the reader is: kept in the hash, so that links and the browser's back lead there. */
export interface Place {
  readonly page: 'home' | ListPage | 'aid-unit' | 'person' | MatchPage;
  /** Number of the aid unit or household, or id of the person; empty elsewhere. */
  readonly key: string;
  /** The day asked for; null is the service's own default. */
  readonly asOf: string | null;
  /** What a list is narrowed to: an analysis, the reason of a refusal, an attribute, a recipient; null is all. */
  readonly code: string | null;
}

/** The lists beside the findings, in the order in which the data go. */
export const LIST_PAGES = ['deliveries', 'quarantine', 'identity', 'conflicts', 'networks'] as const;
/** The match reports: of an aid unit, a household, a person's family. */
export const MATCH_PAGES = ['match-unit', 'match-household', 'match-person'] as const;
export type MatchPage = (typeof MATCH_PAGES)[number];
export type ListPage = (typeof LIST_PAGES)[number];

function isListPage(page: string): page is ListPage {
  return (LIST_PAGES as readonly string[]).includes(page);
}

function isOfSubject(page: string): page is 'aid-unit' | 'person' | MatchPage {
  return page === 'aid-unit' || page === 'person' || (MATCH_PAGES as readonly string[]).includes(page);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real day in ISO form. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a hash; whatever it does not know leads home. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const values = new URLSearchParams(query);
  const asOf = values.get('asOf');
  const day = asOf !== null && isDay(asOf) ? asOf : null;
  const [page = '', key = ''] = path.replace(/^\/+/, '').split('/', 2);
  if (isOfSubject(page) && key !== '') return { page, key: decode(key), asOf: day, code: null };
  return { page: isListPage(page) ? page : 'home', key: '', asOf: day, code: values.get('code') || null };
}

/** The hash of a place; `readPlace` gives the place back. */
export function hashOf(place: Place): string {
  const values = new URLSearchParams();
  if (place.asOf !== null) values.set('asOf', place.asOf);
  const isList = place.page === 'home' || isListPage(place.page);
  if (isList && place.code !== null) values.set('code', place.code);
  const query = values.size === 0 ? '' : `?${values.toString()}`;
  const page = place.page === 'home' ? '' : place.page;
  const path = isList ? `/${page}` : `/${page}/${encodeURIComponent(place.key)}`;
  return `#${path}${query}`;
}

/** The hash of a subject's portrait on the same day; a household has its match report in its place. */
export function portraitHash(kind: string, key: string, asOf: string | null): string {
  const page = kind === 'PERSON' ? 'person' : kind === 'HOUSEHOLD' ? 'match-household' : 'aid-unit';
  return hashOf({ page, key, asOf, code: null });
}
