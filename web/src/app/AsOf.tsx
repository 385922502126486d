import { Button } from 'antd';
import { useSpeech } from '../i18n/language';
import { isDay, type Place } from './place';
import { go } from './usePlace';

/** The day that every page speaks of; empty hands the choice back to the service. */
export function AsOf({ place, defaultAsOf }: { place: Place; defaultAsOf: string | null }) {
  const { t } = useSpeech();
  const shown = place.asOf ?? defaultAsOf ?? '';
  const choose = (day: string) => {
    if (day === shown || !isDay(day) || day < '1900') return;
    go({ ...place, asOf: day === defaultAsOf ? null : day });
  };
  return (
    <div className="as-of">
      <label htmlFor="as-of">{t('app.asOf')}</label>
      <input
        id="as-of"
        key={shown}
        type="date"
        defaultValue={shown}
        onBlur={(event) => choose(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') choose(event.currentTarget.value);
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
