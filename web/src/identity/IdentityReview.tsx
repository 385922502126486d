import { Alert } from 'antd';
import { useCallback, useState } from 'react';
import { Listed } from '../app/Listed';
import type { Place } from '../app/place';
import { usePages } from '../app/usePages';
import { IdentityReviewDocument, type Verdict } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { Pair, type Question } from './Pair';

const PAGE = 10;

/** The pairs of records of which no machine could tell whether they are of one human. */
export function IdentityReview({ place }: { place: Place }) {
  const { t, name } = useSpeech();
  const { asOf } = place;
  const [judged, setJudged] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const ask = useCallback(
    async (after: string | null, signal: AbortSignal) =>
      (await askWhole(IdentityReviewDocument, { first: PAGE, after, asOf }, signal)).identityReview,
    [asOf],
  );
  const pages = usePages<Question>(ask);
  const last = [...judged.values()].at(-1);
  return (
    <>
      <section className="card intro">
        <h1>{t('identity.title')}</h1>
        <p>{t('identity.intro')}</p>
      </section>
      <section className="card" aria-label={t('identity.title')}>
        <div aria-live="polite">
          {last !== undefined && (
            <Alert type="success" showIcon title={t('identity.kept', { verdict: name('verdict', last) })} />
          )}
        </div>
        <Listed pages={pages} empty={t('identity.none')} size={PAGE}>
          {(rows) =>
            rows
              .filter((row) => judged.get(row.judgement.id) === undefined)
              .map((row) => (
                <Pair
                  key={row.judgement.id}
                  question={row}
                  onJudged={(verdict) => setJudged(new Map([...judged, [row.judgement.id, verdict]]))}
                />
              ))
          }
        </Listed>
      </section>
    </>
  );
}
