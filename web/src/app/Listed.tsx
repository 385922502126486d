import { Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/language';
import { Problem } from './Problem';
import type { Pages } from './usePages';

/** A list under its count: awaited, failed, empty in words, or shown, with a button for more. */
export function Listed<Row>(props: {
  pages: Pages<Row>;
  empty: string;
  size: number;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t } = useSpeech();
  const { rows, total, loading, error, more } = props.pages;
  const left = (total ?? 0) - rows.length;
  return (
    <>
      {total !== undefined && <p className="quiet">{t('home.count', { count: total })}</p>}
      {!loading && error === undefined && rows.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={props.empty} />
      )}
      {rows.length > 0 && props.children(rows)}
      {error !== undefined && <Problem error={error} />}
      {loading && <Spin aria-label={t('app.loading')} />}
      {more !== null && (
        <Button onClick={more}>
          {t('home.more', { count: left > 0 ? Math.min(props.size, left) : props.size })}
        </Button>
      )}
    </>
  );
}
