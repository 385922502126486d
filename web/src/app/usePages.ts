import { useCallback, useState } from 'react';
import { useLoaded } from '../graphql/useLoaded';

/** One page of a connection, as every list of the service answers it. */
export interface PageOf<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

/** What is there of a list: all rows read so far, and how to read on. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Unknown until the first page is there. */
  readonly total: number | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  /** Reads the next page; null where there is none. */
  readonly more: (() => void) | null;
}

/**
 * A list read page by page. Keep `ask` with useCallback, and give the component that uses this a new key where another
 * list is meant: rows of the former one would stand before it.
 */
export function usePages<Row>(
  ask: (after: string | null, signal: AbortSignal) => Promise<PageOf<Row>>,
): Pages<Row> {
  const [before, setBefore] = useState<{ rows: readonly Row[]; after: string | null }>({
    rows: [],
    after: null,
  });
  const { after } = before;
  const load = useCallback((signal: AbortSignal) => ask(after, signal), [ask, after]);
  const { value, error } = useLoaded(load);
  const rows = [...before.rows, ...(value?.edges.map((edge) => edge.node) ?? [])];
  const { hasNextPage = false, endCursor = null } = value?.pageInfo ?? {};
  return {
    rows,
    total: value?.totalCount,
    loading: value === undefined && error === undefined,
    error,
    more: hasNextPage && endCursor !== null ? () => setBefore({ rows, after: endCursor }) : null,
  };
}
