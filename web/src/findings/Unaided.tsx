import { useCallback } from 'react';
import { Problem } from '../app/Problem';
import { hashOf } from '../app/place';
import { UnaidedDocument, type FindingState } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';

/** Who by what is known is entitled and has no aid: counted beside every list of suspicions, whatever it shows. */
export function Unaided({ asOf, states }: { asOf: string | null; states: readonly FindingState[] | null }) {
  const { t, words } = useSpeech();
  const key = states === null ? null : states.join(' ');
  const load = useCallback(
    (signal: AbortSignal) => {
      const filter = { states: key === null ? null : (key.split(' ') as FindingState[]) };
      return askWhole(UnaidedDocument, { filter, asOf }, signal);
    },
    [asOf, key],
  );
  const { value, error } = useLoaded(load);
  if (error !== undefined) return <Problem error={error} />;
  if (value === undefined) return null;
  return (
    <aside className="unaided" aria-label={t('home.unaided')}>
      <strong>{t('home.unaided')}</strong>
      <ul>
        {value.findings.unaided.map((twin) => (
          <li key={twin.code}>
            <a href={hashOf({ page: 'home', key: '', asOf, code: twin.code })}>
              {t('home.unaidedCount', { count: twin.count })}
            </a>{' '}
            {words(twin.question)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
