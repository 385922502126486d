import { Select, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { Listed } from '../app/Listed';
import { hashOf, portraitHash, type Place } from '../app/place';
import { usePages } from '../app/usePages';
import { go } from '../app/usePlace';
import {
  AnalysisNamesDocument,
  FindingsDocument,
  type FindingsQuery,
  type FindingState,
} from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Unaided } from './Unaided';

const PAGE = 20;

type Row = FindingsQuery['findings']['edges'][number]['node'];

/** What somebody still has to decide. */
const PENDING: readonly FindingState[] = ['OPEN', 'ASKED', 'HEARD', 'PROPOSED'];
const STATES: readonly FindingState[] = [
  ...PENDING,
  'CONFIRMED',
  'EXPLAINED',
  'UNVERIFIABLE',
  'REFERRED',
  'EXPIRED',
];

/** The states that the list is asked for; null is all. */
function statesOf(state: FindingState | 'pending' | 'all'): FindingState[] | null {
  if (state === 'all') return null;
  return state === 'pending' ? [...PENDING] : [state];
}

const loadNames = (signal: AbortSignal) => askWhole(AnalysisNamesDocument, {}, signal);

/** The open findings, page by page, each leading to the portrait of its subject. */
export function FindingList({ place }: { place: Place }) {
  const { t, words, name } = useSpeech();
  const names = useLoaded(loadNames);
  const [state, setState] = useState<FindingState | 'pending' | 'all'>('pending');
  const { code, asOf } = place;
  return (
    <>
      <section className="card intro">
        <h1>{t('home.title')}</h1>
        <p>{t('home.intro')}</p>
      </section>
      <section className="card" aria-label={t('home.title')}>
        <div className="filter">
          <label htmlFor="analysis">{t('home.filter')}</label>
          <Select
            id="analysis"
            className="filter-select"
            value={code ?? ''}
            disabled={names.error !== undefined}
            onChange={(chosen: string) => go({ ...place, code: chosen === '' ? null : chosen })}
            options={[
              { value: '', label: t('home.all') },
              ...(names.value?.analyses ?? []).map((analysis) => ({
                value: analysis.code,
                label: `${analysis.code} · ${words(analysis.question)}`,
              })),
            ]}
          />
          <label htmlFor="state">{t('review.states')}</label>
          <Select
            id="state"
            className="chosen"
            value={state}
            onChange={setState}
            options={[
              { value: 'pending' as const, label: t('review.pending') },
              ...STATES.map((one) => ({ value: one, label: name('findingState', one) })),
              { value: 'all' as const, label: t('review.all') },
            ]}
          />
        </div>
        {names.error !== undefined && <p className="quiet">{t('home.filterFailed')}</p>}
        <Unaided asOf={asOf} states={statesOf(state)} />
        <Pages key={`${code} ${asOf} ${state}`} code={code} asOf={asOf} state={state} />
      </section>
    </>
  );
}

function Pages(props: { code: string | null; asOf: string | null; state: FindingState | 'pending' | 'all' }) {
  const { code, asOf, state } = props;
  const { t } = useSpeech();
  const ask = useCallback(
    async (after: string | null, signal: AbortSignal) => {
      const filter = { states: statesOf(state), codes: code === null ? null : [code] };
      return (await askWhole(FindingsDocument, { first: PAGE, after, asOf, filter }, signal)).findings;
    },
    [code, asOf, state],
  );
  return (
    <Listed pages={usePages<Row>(ask)} empty={t('home.empty')} size={PAGE}>
      {(rows) => (
        <ul className="finding-rows">
          {rows.map((row) => (
            <FindingRow key={row.id} row={row} asOf={asOf} />
          ))}
        </ul>
      )}
    </Listed>
  );
}

function FindingRow({ row, asOf }: { row: Row; asOf: string | null }) {
  const { t, words, yuan, day, name } = useSpeech();
  const target = portraitHash(row.subjectKind, row.subjectKey, asOf);
  return (
    <li>
      <div className="row-head">
        <a href={target}>{row.subjectLabel}</a>
        {row.state !== 'OPEN' && <Tag>{name('findingState', row.state)}</Tag>}
        <a className="code" href={hashOf({ page: 'home', key: '', asOf, code: row.code })}>
          {row.code}
        </a>
      </div>
      <p>{words(row.sentence)}</p>
      <div className="quiet">
        {row.amount !== null && (
          <span>
            {t('home.amount')} <b>{yuan(row.amount)}</b>
            {row.amountBasis && ` (${words(row.amountBasis)})`}
          </span>
        )}
        <span>{name('strength', row.strength)}</span>
        <span>
          {t('home.seen')} {day(row.lastSeen)}
        </span>
      </div>
    </li>
  );
}
