import { Button, Spin } from 'antd';
import { useCallback, useState } from 'react';
import { Problem } from '../app/Problem';
import { portraitHash } from '../app/place';
import { NextDoorDocument, type NextDoorQuery } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';

type Found = NonNullable<NextDoorQuery['unaidedNextDoor']>;
type Family = Found['families'][number];

/** The twin beside a unit's findings: kin and neighbours as poor and without aid. Looked for when asked: it takes the city. */
export function NextDoor({ unit, asOf }: { unit: string; asOf: string | null }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <aside className="unaided" aria-label={t('nextdoor.title')}>
      <strong>{t('nextdoor.title')}</strong>
      {open ? (
        <Looked unit={unit} asOf={asOf} />
      ) : (
        <Button type="link" onClick={() => setOpen(true)}>
          {t('nextdoor.look')}
        </Button>
      )}
    </aside>
  );
}

function Looked({ unit, asOf }: { unit: string; asOf: string | null }) {
  const { t, yuan, words, name } = useSpeech();
  const load = useCallback(
    (signal: AbortSignal) => askWhole(NextDoorDocument, { beside: { aidUnit: unit }, asOf }, signal),
    [unit, asOf],
  );
  const { value, error } = useLoaded(load);
  if (error !== undefined) return <Problem error={error} />;
  if (value === undefined) return <Spin aria-label={t('app.loading')} />;
  const found = value.unaidedNextDoor;
  if (found === null) return <p>{t('portrait.missing')}</p>;
  return (
    <>
      <p>
        {t('nextdoor.said', { asked: found.asked, count: found.totalCount, unknown: found.notKnown })}
        {found.crowded && ` ${t('nextdoor.crowded')}`}
      </p>
      {found.families.length > 0 && (
        <Rows
          label={t('nextdoor.title')}
          rows={found.families}
          keyOf={(family) => family.subjectKey}
          columns={[
            {
              title: t('nextdoor.family'),
              cell: (family) => (
                <a href={portraitHash(family.subjectKind, family.subjectKey, asOf)}>{labelOf(family)}</a>
              ),
            },
            {
              title: t('nextdoor.tie'),
              cell: (family) =>
                [
                  ...family.ties.map((tie) => name('nextDoorTie', tie)),
                  ...(family.relation === null ? [] : [words(family.relation)]),
                ].join(' · '),
            },
            { title: t('nextdoor.assessed'), cell: (family) => name('tierByRule', family.assessed) },
            { title: t('nextdoor.income'), cell: (family) => yuan(family.incomePerHead), number: true },
            { title: t('nextdoor.expense'), cell: (family) => yuan(family.expensePerHead), number: true },
          ]}
        />
      )}
      <p className="quiet">{t('nextdoor.note')}</p>
    </>
  );
}

/** The names of its people as far as the reader sees them; else its number. */
function labelOf(family: Family): string {
  const names = family.people.flatMap((person) => (person.name === null ? [] : [person.name]));
  return names.length === 0 ? family.subjectKey : names.join('、');
}
