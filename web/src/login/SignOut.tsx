import { Button } from 'antd';
import { post } from '../graphql/ask';
import { useSpeech } from '../i18n/language';

/** Ends the session and starts the page anew, so that nothing read stays in memory. */
export function SignOut() {
  const { t } = useSpeech();
  async function leave() {
    try {
      await post('/logout', {});
    } finally {
      window.location.replace('/');
    }
  }
  return (
    <Button type="text" onClick={() => void leave()}>
      {t('app.signOut')}
    </Button>
  );
}
