import type { ReactNode } from 'react';
import type { JudgedFragment, RecordFragment } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';
import { Said } from '../portrait/Said';

/** Records as the register has them, one beside the other; `last` says what else there is to each. */
export function RecordRows<Row extends RecordFragment>(props: {
  label: string;
  rows: readonly Row[];
  last?: { readonly title: string; readonly cell: (row: Row) => ReactNode };
}) {
  const { t, name, day } = useSpeech();
  return (
    <Rows
      label={props.label}
      rows={props.rows}
      keyOf={(row) => row.id}
      columns={[
        { title: t('members.name'), cell: (row) => row.name ?? t('app.unknown') },
        {
          title: t('members.id'),
          cell: (row) => (row.maskedIdNumber === null ? t('app.unknown') : <code>{row.maskedIdNumber}</code>),
        },
        { title: t('members.birth'), cell: (row) => day(row.birthDate) },
        { title: t('identity.sex'), cell: (row) => (row.sex === null ? '–' : name('sex', row.sex)) },
        { title: t('portrait.address'), cell: (row) => row.address ?? t('app.unknown') },
        ...(props.last === undefined ? [] : [props.last]),
        {
          title: t('source.label'),
          cell: (row) => (row.source === null ? t('portrait.unregistered') : <Said source={row.source} />),
        },
      ]}
    />
  );
}

/** Who judged that two records are of one human, when, and how sure it was. */
export function JudgedBy({ judgement }: { judgement: JudgedFragment | null }) {
  const { t, day, name } = useSpeech();
  if (judgement === null) return <>{t('identity.own')}</>;
  const by = judgement.decidedBy.startsWith('machine:') ? t('identity.machine') : judgement.decidedBy;
  return (
    <>
      {name('verdict', judgement.judgement)}
      <div className="quiet">
        {t('identity.by', { by, day: day(judgement.decidedOn) })}
        {judgement.probability !== null &&
          ` · ${t('identity.probability', { percent: percentOf(judgement.probability) })}`}
      </div>
      {judgement.reason !== null && <div className="quiet">{judgement.reason}</div>}
    </>
  );
}

/** A probability in percent; never a rounded 100 or 0 that would sound like certainty. */
export function percentOf(probability: number): string {
  if (probability > 0.999) return '> 99.9 %';
  if (probability < 0.001) return '< 0.1 %';
  return `${(probability * 100).toFixed(1)} %`;
}
