import { useSpeech } from '../i18n/language';
import type { PortraitCoreQuery } from '../generated/operations';
import { lifeOf } from './person';

type Identity = NonNullable<PortraitCoreQuery['portrait']>['identity'];

/** Who the portrait is of. */
export function Heading({ identity }: { identity: Identity }) {
  const speech = useSpeech();
  const { t } = speech;
  const { aidUnit, person } = identity;
  const facts: (readonly [string, string | null | undefined])[] = aidUnit
    ? [
        [t('portrait.no'), aidUnit.no],
        [t('portrait.division'), aidUnit.divisionName],
        [t('portrait.address'), aidUnit.address],
      ]
    : person
      ? [
          [t('members.id'), person.maskedIdNumber],
          [t('members.sexAge'), lifeOf(person, speech)],
          [t('members.birth'), speech.day(person.birthDate)],
          [t('portrait.division'), person.divisionName],
          [t('portrait.address'), person.address],
        ]
      : [];
  return (
    <>
      <p className="kind">{t(aidUnit ? 'portrait.unit' : 'portrait.person')}</p>
      <h1>{identity.title}</h1>
      <dl className="facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value ?? t('app.unknown')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
