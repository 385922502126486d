import { Disagreements } from '../conflicts/Disagreements';
import type { PortraitSaidQuery } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { JudgedBy, RecordRows } from '../identity/RecordRows';
import { PersonLink } from './PersonLink';
import { Rows } from './Rows';
import { Said } from './Said';

type Portrait = NonNullable<PortraitSaidQuery['portrait']>;
type RowOf<Part extends keyof Portrait> =
  NonNullable<Portrait[Part]> extends readonly (infer Row)[] ? Row : never;

/** What the register holds of each human: one record a number, and why it belongs to them. */
export function Records({ identity }: { identity: Portrait['records'] | null }) {
  const { t } = useSpeech();
  const people = [identity?.person, ...(identity?.aidUnit?.members ?? []).map((member) => member.person)];
  const rows = people.flatMap((person) => person?.records ?? []);
  if (rows.length === 0) return <p>{t('records.none')}</p>;
  return (
    <>
      <p className="quiet">{t('records.intro')}</p>
      <RecordRows
        label={t('records.title')}
        rows={rows}
        last={{ title: t('records.judged'), cell: (row) => <JudgedBy judgement={row.judgement} /> }}
      />
    </>
  );
}

/** Where the sources disagree about the family. */
export function Conflicts({ rows, asOf }: { rows: readonly RowOf<'conflicts'>[]; asOf: string | null }) {
  const { t } = useSpeech();
  if (rows.length === 0) return <p>{t('conflicts.none')}</p>;
  return <Disagreements rows={rows} asOf={asOf} />;
}

/** Who let departments be asked. */
export function Authorisations(props: { rows: readonly RowOf<'authorisations'>[]; asOf: string | null }) {
  const { t, day } = useSpeech();
  if (props.rows.length === 0) return <p>{t('verifications.noAuthorisation')}</p>;
  return (
    <Rows
      label={t('verifications.authorisations')}
      rows={props.rows}
      keyOf={(row, at) => `${row.no} ${at}`}
      columns={[
        {
          title: t('verifications.covers'),
          cell: (row) => <PersonLink person={row.covers} asOf={props.asOf} />,
        },
        {
          title: t('verifications.signer'),
          cell: (row) => <PersonLink person={row.signer} asOf={props.asOf} />,
        },
        { title: t('verifications.scope'), cell: (row) => row.scope ?? '–' },
        { title: t('verifications.signedOn'), cell: (row) => day(row.signedOn) },
        { title: t('verifications.validTo'), cell: (row) => endOf(row.revokedOn ?? row.validTo, day) },
        { title: t('verifications.valid'), cell: (row) => t(row.valid ? 'app.yes' : 'app.no') },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}

/** What departments were asked, and what they answered. */
export function Verifications(props: { rows: readonly RowOf<'verifications'>[]; asOf: string | null }) {
  const { t, day, name } = useSpeech();
  if (props.rows.length === 0) return <p>{t('verifications.none')}</p>;
  return (
    <Rows
      label={t('verifications.requests')}
      rows={props.rows}
      keyOf={(row, at) => `${row.requestNo} ${at}`}
      columns={[
        {
          title: t('members.name'),
          cell: (row) => <PersonLink person={row.person} asOf={props.asOf} />,
        },
        { title: t('completeness.dataset'), cell: (row) => name('dataset', row.dataset) },
        { title: t('verifications.asked'), cell: (row) => day(row.askedOn) },
        {
          title: t('verifications.result'),
          cell: (row) =>
            row.result === null
              ? t('verifications.waiting')
              : `${name('answer', row.result)} · ${day(row.answeredOn)}`,
        },
        { title: t('verifications.validTo'), cell: (row) => endOf(row.validTo, day) },
        { title: t('verifications.valid'), cell: (row) => t(row.valid ? 'app.yes' : 'app.no') },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}

function endOf(end: string | null, day: (day: string) => string): string {
  return end === null ? '–' : day(end);
}
