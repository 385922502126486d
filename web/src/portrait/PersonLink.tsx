import { portraitHash } from '../app/place';
import { useSpeech } from '../i18n/language';

/** A person's name, leading to the portrait. */
export function PersonLink(props: { person: { id: string; name: string | null }; asOf: string | null }) {
  const { t } = useSpeech();
  return (
    <a href={portraitHash('PERSON', props.person.id, props.asOf)}>{props.person.name ?? t('app.unknown')}</a>
  );
}
