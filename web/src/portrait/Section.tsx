import { Alert, Spin } from 'antd';
import type { ReactNode } from 'react';
import { reasonOf } from '../app/Problem';
import type { Loaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import type { InParts } from './parts';

interface Props<Portrait, Part extends keyof Portrait & string> {
  readonly id: string;
  readonly title: string;
  readonly part: Part;
  readonly loaded: Loaded<InParts<Portrait>>;
  readonly children: (value: NonNullable<Portrait[Part]> | null) => ReactNode;
}

/** One part of the portrait under its heading: awaited, failed, or shown. The children get null where there is none. */
export function Section<Portrait, Part extends keyof Portrait & string>(props: Props<Portrait, Part>) {
  return (
    <section className="card" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <Body {...props} />
    </section>
  );
}

function Body<Portrait, Part extends keyof Portrait & string>(props: Props<Portrait, Part>) {
  const speech = useSpeech();
  const { value, error } = props.loaded;
  if (value === undefined && error === undefined) return <Spin aria-label={speech.t('app.loading')} />;
  const reason = error === undefined ? value?.failed[props.part] : reasonOf(error, speech);
  if (reason !== undefined)
    return <Alert type="warning" showIcon title={speech.t('portrait.failed', { reason })} />;
  return props.children(value?.portrait?.[props.part] ?? null);
}
