import { Tag } from 'antd';
import type { PortraitCoreQuery } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { lifeOf } from './person';
import { PersonLink } from './PersonLink';
import { Rows } from './Rows';
import { Said } from './Said';

type Member = NonNullable<NonNullable<PortraitCoreQuery['portrait']>['members']>[number];

/** The members of the unit, now and before. */
export function Members({ members, asOf }: { members: readonly Member[]; asOf: string | null }) {
  const speech = useSpeech();
  const { t } = speech;
  if (members.length === 0) return <p>{t('members.none')}</p>;
  return (
    <Rows<Member>
      label={t('members.title')}
      rows={members}
      keyOf={(row, at) => `${row.person.id} ${at}`}
      columns={[
        {
          title: t('members.name'),
          cell: ({ person, applicant }) => (
            <>
              <PersonLink person={person} asOf={asOf} />{' '}
              {applicant && <Tag color="blue">{t('members.applicant')}</Tag>}
              {!person.registered && <Tag>{t('portrait.unregistered')}</Tag>}
            </>
          ),
        },
        { title: t('members.sexAge'), cell: ({ person }) => lifeOf(person, speech) },
        { title: t('members.birth'), cell: ({ person }) => speech.day(person.birthDate) },
        {
          title: t('members.id'),
          cell: ({ person }) => <code>{person.maskedIdNumber ?? t('app.unknown')}</code>,
        },
        { title: t('members.running'), cell: (row) => t(row.running ? 'app.yes' : 'app.no') },
        { title: t('members.days'), cell: (row) => speech.spell(row.from, row.to), wide: true },
        { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
      ]}
    />
  );
}
