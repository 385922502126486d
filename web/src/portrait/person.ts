import type { WhoFragment } from '../generated/operations';
import type { Speech } from '../i18n/language';

/** Sex and age, or the day of death. */
export function lifeOf(person: WhoFragment, speech: Speech): string {
  const parts: string[] = [];
  if (person.sex !== null) parts.push(speech.name('sex', person.sex));
  if (person.deathDate !== null) parts.push(speech.t('members.dead', { day: speech.day(person.deathDate) }));
  else if (person.age !== null) parts.push(speech.t('members.age', { age: person.age }));
  return parts.length === 0 ? speech.t('app.unknown') : parts.join(speech.language === 'zh' ? '，' : ', ');
}
