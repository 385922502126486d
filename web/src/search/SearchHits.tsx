import { Button, Spin, Tag } from 'antd';
import { useCallback } from 'react';
import { Problem } from '../app/Problem';
import { hashOf, portraitHash, type Place } from '../app/place';
import { SearchDocument } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';

const ID_NUMBER = /^(\d{15}|\d{17}[\dXx])$/;

const KIND = { PERSON: 'portrait.person', AID_UNIT: 'portrait.unit', HOUSEHOLD: 'search.household' } as const;

/** Who was found and by what; each hit leads to its portrait, and the browser's back to the hits again. */
export function SearchHits(props: { text: string; here: Place; onClose: () => void }) {
  const { text, here } = props;
  const { asOf } = here;
  const { t } = useSpeech();
  const load = useCallback(
    (signal: AbortSignal) => askWhole(SearchDocument, { text, asOf }, signal),
    [text, asOf],
  );
  const { value, error } = useLoaded(load);
  return (
    <section className="card" aria-label={t('search.title')} aria-live="polite">
      <div className="card-head">
        <h2>{t('search.title')}</h2>
        <Button onClick={props.onClose}>{t('search.close')}</Button>
      </div>
      {error !== undefined && <Problem error={error} />}
      {value === undefined && error === undefined && <Spin aria-label={t('app.loading')} />}
      {value?.searchResult.hits.length === 0 && (
        <p>{ID_NUMBER.test(text) ? t('search.noneId') : t('search.none', { text })}</p>
      )}
      <ul className="hits">
        {value?.searchResult.hits.map((hit) => (
          <li key={`${hit.kind} ${hit.key}`}>
            <HitLink hash={portraitHash(hit.kind, hit.key, asOf)} here={here} onClose={props.onClose}>
              {hit.label}
            </HitLink>{' '}
            <Tag>{t(KIND[hit.kind])}</Tag>
            <Tag color="blue">{t(`search.by.${hit.matchedBy}`)}</Tag>
            {hit.openFindings > 0 && <Tag color="gold">{t('search.open', { count: hit.openFindings })}</Tag>}
            <div className="quiet">{hit.detail}</div>
          </li>
        ))}
      </ul>
      {value?.searchResult.truncated && <p className="quiet">{t('search.truncated')}</p>}
    </section>
  );
}

/** A hit that is shown already leads nowhere new, so it closes the hits. */
function HitLink(props: { hash: string; here: Place; onClose: () => void; children: string }) {
  return (
    <a href={props.hash} onClick={props.hash === hashOf(props.here) ? props.onClose : undefined}>
      {props.children}
    </a>
  );
}
