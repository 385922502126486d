import { Empty, Spin, Tag } from 'antd';
import { Problem } from '../app/Problem';
import { hashOf } from '../app/place';
import { DeliveriesDocument, DeliveryFilesDocument, type DeliveryFilesQuery } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';

type File = DeliveryFilesQuery['deliveries'][number]['fileReports'][number];

const loadDeliveries = (signal: AbortSignal) => askWhole(DeliveriesDocument, {}, signal);
const loadFiles = (signal: AbortSignal) => askWhole(DeliveryFilesDocument, {}, signal);

/** What the departments handed over, month by month, and what became of every row. */
export function DeliveryList() {
  const { t, day } = useSpeech();
  const { value, error } = useLoaded(loadDeliveries);
  const files = useLoaded(loadFiles);
  const filesOf = (no: number) => files.value?.deliveries.find((one) => one.no === no)?.fileReports;
  return (
    <>
      <section className="card intro">
        <h1>{t('deliveries.title')}</h1>
        <p>{t('deliveries.intro')}</p>
      </section>
      {error !== undefined && <Problem error={error} />}
      {value === undefined && error === undefined && <Spin aria-label={t('app.loading')} />}
      {value?.deliveries.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('deliveries.none')} />
      )}
      {value?.deliveries.map((one) => (
        <section key={one.no} className="card" aria-labelledby={`delivery-${one.no}`}>
          <h2 id={`delivery-${one.no}`}>
            {t('deliveries.one', { no: one.no, day: day(one.date) })}{' '}
            {!one.complete && <Tag color="gold">{t('deliveries.partly')}</Tag>}
          </h2>
          <p className="quiet">
            {t('deliveries.sum', {
              files: one.files,
              read: one.read,
              loaded: one.loaded,
              unchanged: one.unchanged,
              quarantined: one.quarantined,
            })}
          </p>
          {one.corrects.length > 0 && (
            <p className="quiet">{t('deliveries.corrects', { numbers: one.corrects.join(', ') })}</p>
          )}
          {files.error !== undefined && <Problem error={files.error} />}
          <Files rows={filesOf(one.no) ?? []} />
        </section>
      ))}
    </>
  );
}

/** What became of each file; those with refused rows first, since somebody has to do something about them. */
function Files({ rows }: { rows: readonly File[] }) {
  const { t, name } = useSpeech();
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => troubleOf(b) - troubleOf(a));
  return (
    <Rows
      label={t('deliveries.files')}
      rows={sorted}
      keyOf={(row, at) => `${row.name} ${at}`}
      columns={[
        {
          title: t('deliveries.file'),
          cell: (row) => (
            <>
              {row.dataset === null ? t('deliveries.noDataset') : name('dataset', row.dataset)}
              <div className="quiet">{row.name}</div>
            </>
          ),
        },
        {
          title: t('completeness.department'),
          cell: (row) => (row.department === null ? '–' : name('department', row.department)),
        },
        { title: t('deliveries.read'), cell: (row) => row.read, number: true },
        { title: t('deliveries.loaded'), cell: (row) => row.loaded, number: true },
        { title: t('deliveries.unchanged'), cell: (row) => row.unchanged, number: true },
        { title: t('deliveries.quarantined'), cell: (row) => row.quarantined, number: true },
        { title: t('deliveries.why'), cell: (row) => <Why file={row} />, wide: true },
      ]}
    />
  );
}

function Why({ file }: { file: File }) {
  const { t, name } = useSpeech();
  if (file.refused !== null) return <>{t('deliveries.refused', { why: file.refused })}</>;
  if (file.reasons.length === 0) return <>–</>;
  return (
    <>
      {file.reasons.map(({ reason, count }) => (
        <div key={reason}>
          <a href={hashOf({ page: 'quarantine', key: '', asOf: null, code: reason })}>
            {name('reason', reason)}
          </a>{' '}
          {count}
        </div>
      ))}
    </>
  );
}

/** A file refused whole weighs more than any number of rows. */
function troubleOf(file: File): number {
  return file.refused === null ? file.quarantined : Number.MAX_SAFE_INTEGER;
}
