import { Select } from 'antd';
import { useCallback, useState } from 'react';
import { Listed } from '../app/Listed';
import { Problem } from '../app/Problem';
import type { Place } from '../app/place';
import { usePages } from '../app/usePages';
import { go } from '../app/usePlace';
import {
  QuarantineCountsDocument,
  QuarantineDocument,
  type QuarantineQuery,
  type QuarantineState,
} from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';

const PAGE = 20;
const STATES = ['OPEN', 'CORRECTED', 'WITHDRAWN', 'ACCEPTED'] as const;

type Row = QuarantineQuery['quarantine']['edges'][number]['node'];

/** Rows that a department has to correct: counted by reason and department, then one by one. */
export function QuarantineList({ place }: { place: Place }) {
  const { t, name } = useSpeech();
  const { asOf, code } = place;
  const [department, setDepartment] = useState('');
  const [state, setState] = useState<QuarantineState>('OPEN');
  const reasons = useCounts('REASON', state, asOf);
  const departments = useCounts('DEPARTMENT', state, asOf);
  return (
    <>
      <section className="card intro">
        <h1>{t('quarantine.title')}</h1>
        <p>{t('quarantine.intro')}</p>
      </section>
      <section className="card" aria-label={t('quarantine.counts')}>
        {[reasons, departments].map(
          ({ error }, at) => error !== undefined && <Problem key={at} error={error} />,
        )}
        <div className="side-by-side">
          <Counts title={t('quarantine.byReason')} group="reason" rows={reasons.value?.quarantineCounts} />
          <Counts
            title={t('quarantine.byDepartment')}
            group="department"
            rows={departments.value?.quarantineCounts}
          />
        </div>
        <p>
          <span className="quiet">{t('quarantine.export')}</span>{' '}
          <code>
            {`./kinscope quarantine export --department ${department === '' ? t('quarantine.which') : department} --out DIR`}
          </code>
        </p>
      </section>
      <section className="card" aria-label={t('quarantine.title')}>
        <div className="filter">
          <Chosen
            id="reason"
            label={t('quarantine.reason')}
            value={code ?? ''}
            onChange={(chosen) => go({ ...place, code: chosen === '' ? null : chosen })}
            options={keysOf(reasons.value?.quarantineCounts, code).map((key) => [key, name('reason', key)])}
          />
          <Chosen
            id="department"
            label={t('completeness.department')}
            value={department}
            onChange={setDepartment}
            options={keysOf(departments.value?.quarantineCounts, department).map((key) => [
              key,
              name('department', key),
            ])}
          />
          <label htmlFor="state">{t('quarantine.state')}</label>
          <Select
            id="state"
            value={state}
            onChange={setState}
            options={STATES.map((one) => ({ value: one, label: name('quarantineState', one) }))}
          />
        </div>
        <Entries
          key={`${code} ${department} ${state} ${asOf}`}
          reason={code}
          department={department === '' ? null : department}
          state={state}
          asOf={asOf}
        />
      </section>
    </>
  );
}

function useCounts(by: 'REASON' | 'DEPARTMENT', state: QuarantineState, asOf: string | null) {
  const load = useCallback(
    (signal: AbortSignal) =>
      askWhole(QuarantineCountsDocument, { by, filter: { states: [state] }, asOf }, signal),
    [by, state, asOf],
  );
  return useLoaded(load);
}

type Count = { readonly key: string; readonly count: number; readonly oldestDays: number };

/** What can be chosen: what there is, and what is chosen already although nothing of it is left. */
function keysOf(counts: readonly Count[] | undefined, chosen: string | null): readonly string[] {
  const keys = (counts ?? []).map((one) => one.key).filter((key) => key !== '');
  return chosen === null || chosen === '' || keys.includes(chosen) ? keys : [...keys, chosen];
}

function Counts(props: {
  title: string;
  group: 'reason' | 'department';
  rows: readonly Count[] | undefined;
}) {
  const { t, name } = useSpeech();
  return (
    <div>
      <h2>{props.title}</h2>
      {props.rows?.length === 0 && <p className="quiet">{t('quarantine.none')}</p>}
      {props.rows !== undefined && props.rows.length > 0 && (
        <Rows
          label={props.title}
          rows={props.rows}
          keyOf={(row) => row.key}
          columns={[
            {
              title: props.title,
              cell: (row) => (row.key === '' ? t('deliveries.noDataset') : name(props.group, row.key)),
            },
            { title: t('quarantine.count'), cell: (row) => row.count, number: true },
            {
              title: t('quarantine.oldest'),
              cell: (row) => t('quarantine.days', { days: row.oldestDays }),
              number: true,
            },
          ]}
        />
      )}
    </div>
  );
}

function Chosen(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const { t } = useSpeech();
  return (
    <>
      <label htmlFor={props.id}>{props.label}</label>
      <Select
        id={props.id}
        className="chosen"
        value={props.value}
        onChange={props.onChange}
        options={[['', t('quarantine.all')] as const, ...props.options].map(([value, label]) => ({
          value,
          label,
        }))}
      />
    </>
  );
}

function Entries(props: {
  reason: string | null;
  department: string | null;
  state: QuarantineState;
  asOf: string | null;
}) {
  const { t, words, name, day } = useSpeech();
  const { reason, department, state, asOf } = props;
  const ask = useCallback(
    async (after: string | null, signal: AbortSignal) => {
      const filter = { reason, department, states: [state] };
      return (await askWhole(QuarantineDocument, { first: PAGE, after, asOf, filter }, signal)).quarantine;
    },
    [reason, department, state, asOf],
  );
  return (
    <Listed pages={usePages<Row>(ask)} empty={t('quarantine.none')} size={PAGE}>
      {(rows) => (
        <Rows
          label={t('quarantine.title')}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              title: t('quarantine.where'),
              cell: (row) => (
                <>
                  {row.dataset === null ? t('deliveries.noDataset') : name('dataset', row.dataset)}
                  <div className="quiet">
                    {row.line === null ? row.file : t('quarantine.line', { file: row.file, line: row.line })}
                  </div>
                </>
              ),
            },
            {
              title: t('completeness.department'),
              cell: (row) => (row.department === null ? '–' : name('department', row.department)),
            },
            {
              title: t('quarantine.reason'),
              cell: (row) => (
                <>
                  {words(row.reasonWords)}
                  {row.column !== null && <div className="quiet">{row.column}</div>}
                </>
              ),
            },
            { title: t('quarantine.value'), cell: (row) => row.value ?? '–' },
            { title: t('quarantine.rightForm'), cell: (row) => words(row.rightForm), wide: true },
            {
              title: t('quarantine.since'),
              cell: (row) => (
                <>
                  {day(row.since)}
                  <div className="quiet">
                    {row.correctedBy === null
                      ? t('quarantine.days', { days: row.ageDays })
                      : t('quarantine.correctedBy', { no: row.correctedBy })}
                  </div>
                </>
              ),
            },
          ]}
        />
      )}
    </Listed>
  );
}
