import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { reasonOf } from '../app/Problem';
import { post, ServiceFailed } from '../graphql/ask';
import { useSpeech } from '../i18n/language';

/** Asks who is calling; the service answers with a session cookie that scripts cannot read. */
export function LoginForm({ onSignedIn }: { onSignedIn: () => void }) {
  const speech = useSpeech();
  const { t } = speech;
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function enter(values: { user: string; password: string }) {
    setBusy(true);
    setProblem(undefined);
    try {
      const response = await post('/login', values);
      if (response.ok) onSignedIn();
      else if (response.status === 401 || response.status === 403) setProblem(t('login.wrong'));
      else throw new ServiceFailed(response.status);
    } catch (error) {
      setProblem(reasonOf(error, speech));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="login">
      <div className="login-head">
        <img src="/kinscope.svg" alt="" width="36" height="36" />
        <Button type="text" onClick={speech.switchLanguage} lang={speech.language === 'zh' ? 'en' : 'zh-CN'}>
          {t('app.language')}
        </Button>
      </div>
      <h1>
        Kinscope <small>{t('app.title')}</small>
      </h1>
      <p>{t('login.intro')}</p>
      <Form layout="vertical" requiredMark={false} onFinish={enter} aria-label={t('login.title')}>
        <Form.Item
          name="user"
          label={t('login.user')}
          rules={[{ required: true, message: t('login.missing') }]}
        >
          <Input autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('login.password')}
          rules={[{ required: true, message: t('login.missing') }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <div role="alert">{problem !== undefined && <Alert type="warning" showIcon title={problem} />}</div>
        <Button type="primary" htmlType="submit" loading={busy} block>
          {t('login.enter')}
        </Button>
      </Form>
    </main>
  );
}
