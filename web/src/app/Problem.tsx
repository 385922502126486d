import { Alert, Button } from 'antd';
import { ServiceFailed } from '../graphql/ask';
import { useSpeech, type Speech } from '../i18n/language';

/** What went wrong, in words for the reader. */
export function reasonOf(error: unknown, speech: Speech): string {
  if (error instanceof ServiceFailed)
    return error.status === 0 ? speech.t('app.noService') : speech.t('app.status', { status: error.status });
  return error instanceof Error ? error.message : String(error);
}

/** Says that something could not be read, and why. */
export function Problem(props: { error: unknown; onRetry?: () => void }) {
  const speech = useSpeech();
  return (
    <Alert
      type="warning"
      showIcon
      title={speech.t('app.failed')}
      description={reasonOf(props.error, speech)}
      action={props.onRetry && <Button onClick={props.onRetry}>{speech.t('app.retry')}</Button>}
    />
  );
}
