import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language';
import { isDay, type Place } from './place';
import { go } from './usePlace';

/** The day that every page speaks of; empty hands the choice back to the service. */
export function AsOf({ place, defaultAsOf }: { place: Place; defaultAsOf: string | null }) {
  const { t } = useSpeech();
  const shown = place.asOf ?? defaultAsOf ?? '';
  // What is being typed is no day yet: it counts after a pause, on Enter, or when the field is left.
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (day: string | null) => {
    setTyped(null);
    if (day === null || day === shown || !isDay(day) || day < '1900') return;
    go({ ...place, asOf: day === defaultAsOf ? null : day });
  };
  useEffect(() => {
    if (typed === null || !isDay(typed) || typed < '1900') return;
    const pause = window.setTimeout(() => choose(typed), 900);
    return () => window.clearTimeout(pause);
  });
  return (
    <div className="as-of">
      <label htmlFor="as-of">{t('app.asOf')}</label>
      <input
        id="as-of"
        type="date"
        value={typed ?? shown}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => choose(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(typed);
        }}
      />
      {place.asOf !== null && (
        <Button type="link" size="small" onClick={() => go({ ...place, asOf: null })}>
          {t('app.asOfDefault')}
        </Button>
      )}
    </div>
  );
}
