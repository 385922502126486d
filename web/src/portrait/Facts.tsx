import type { PortraitFactsQuery } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { lifeOf } from './person';
import { PersonLink } from './PersonLink';
import { Rows } from './Rows';
import { Said } from './Said';

type Portrait = NonNullable<PortraitFactsQuery['portrait']>;
type RowOf<Part extends keyof Portrait> =
  NonNullable<Portrait[Part]> extends readonly (infer Row)[] ? Row : never;

/** Relatives outside the unit. */
export function KinList(props: {
  rows: readonly RowOf<'kin'>[];
  nameIn: (id: string) => string;
  asOf: string | null;
}) {
  const speech = useSpeech();
  const { t, words } = speech;
  if (props.rows.length === 0) return <p>{t('kin.none')}</p>;
  return (
    <Rows
      label={t('kin.title')}
      rows={props.rows}
      keyOf={(row, at) => `${row.person.id} ${row.toMember} ${at}`}
      columns={[
        { title: t('members.name'), cell: (row) => <PersonLink person={row.person} asOf={props.asOf} /> },
        { title: t('kin.relation'), cell: (row) => words(row.relation) },
        { title: t('kin.to'), cell: (row) => props.nameIn(row.toMember) },
        { title: t('kin.steps'), cell: (row) => row.steps, number: true },
        { title: t('members.sexAge'), cell: (row) => lifeOf(row.person, speech) },
        { title: t('portrait.division'), cell: (row) => row.person.divisionName ?? t('app.unknown') },
      ]}
    />
  );
}

/** What the members own. */
export function Assets({ rows, asOf }: { rows: readonly RowOf<'assets'>[]; asOf: string | null }) {
  const { t, name, yuan, spell } = useSpeech();
  if (rows.length === 0) return <p>{t('assets.none')}</p>;
  return (
    <Rows
      label={t('assets.title')}
      rows={rows}
      keyOf={(row, at) => `${row.no} ${at}`}
      columns={[
        { title: t('assets.kind'), cell: (row) => name('asset', row.kind) },
        {
          title: t('assets.what'),
          cell: (row) => (
            <>
              {row.description}
              {row.areaM2 !== null && ` · ${t('assets.area', { area: row.areaM2 })}`}
              {row.no !== '' && <div className="quiet">{row.no}</div>}
            </>
          ),
        },
        { title: t('assets.owner'), cell: (row) => <PersonLink person={row.owner} asOf={asOf} /> },
        { title: t('assets.value'), cell: (row) => yuan(row.value ?? row.balance), number: true },
        { title: t('assets.days'), cell: (row) => spell(row.from, row.to), wide: true },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}

/** What the members earn. */
export function Incomes({ rows, asOf }: { rows: readonly RowOf<'incomes'>[]; asOf: string | null }) {
  const { t, name, yuan, spell } = useSpeech();
  if (rows.length === 0) return <p>{t('incomes.none')}</p>;
  return (
    <Rows
      label={t('incomes.title')}
      rows={rows}
      keyOf={(_, at) => String(at)}
      columns={[
        { title: t('incomes.person'), cell: (row) => <PersonLink person={row.person} asOf={asOf} /> },
        { title: t('assets.kind'), cell: (row) => name('income', row.kind) },
        {
          title: t('incomes.amount'),
          cell: (row) => `${yuan(row.amount)} ${name('period', row.period)}`,
          number: true,
        },
        { title: t('aid.running'), cell: (row) => t(row.running ? 'app.yes' : 'app.no') },
        { title: t('assets.days'), cell: (row) => spell(row.from, row.to), wide: true },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}

/** What the unit was recognised as, and when. */
export function Statuses({ rows }: { rows: readonly RowOf<'statuses'>[] }) {
  const { t, words, name, yuan, spell } = useSpeech();
  if (rows.length === 0) return <p>{t('statuses.none')}</p>;
  return (
    <Rows
      label={t('statuses.title')}
      rows={rows}
      keyOf={(_, at) => String(at)}
      columns={[
        { title: t('statuses.name'), cell: (row) => words(row.name) },
        { title: t('statuses.tier'), cell: (row) => row.tier, number: true },
        { title: t('statuses.mode'), cell: (row) => (row.mode === null ? '–' : name('mode', row.mode)) },
        { title: t('statuses.declared'), cell: (row) => yuan(row.declaredMonthlyIncome), number: true },
        { title: t('aid.running'), cell: (row) => t(row.running ? 'app.yes' : 'app.no') },
        { title: t('assets.days'), cell: (row) => spell(row.from, row.to), wide: true },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}

/** Which datasets speak of the family. */
export function Completeness({ rows }: { rows: readonly RowOf<'completeness'>[] }) {
  const { t, name, day } = useSpeech();
  if (rows.length === 0) return <p>{t('completeness.none')}</p>;
  return (
    <>
      <p className="quiet">{t('completeness.intro')}</p>
      <Rows
        label={t('completeness.title')}
        rows={rows}
        keyOf={(row) => `${row.dataset} ${row.department}`}
        columns={[
          { title: t('completeness.dataset'), cell: (row) => name('dataset', row.dataset) },
          { title: t('completeness.department'), cell: (row) => name('department', row.department) },
          { title: t('completeness.facts'), cell: (row) => row.facts, number: true },
          { title: t('completeness.last'), cell: (row) => day(row.lastDelivery) },
        ]}
      />
    </>
  );
}
