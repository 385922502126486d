import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { onSignedOut } from '../graphql/ask';
import type { Language } from '../i18n/format';
import { firstLanguage, keepLanguage, speechOf, SpeechContext } from '../i18n/language';
import { LoginForm } from '../login/LoginForm';
import type { Key } from '../i18n/zh';
import { theme } from './theme';

/** A page: one language, its title, and either the login form or what it shows to who is signed in. */
export function App({ title, children }: { title: Key; children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => onSignedOut(() => setSignedOut(true)), []);
  const switchLanguage = useCallback(() => setLanguage((before) => (before === 'zh' ? 'en' : 'zh')), []);
  const speech = useMemo(() => speechOf(language, switchLanguage), [language, switchLanguage]);
  useEffect(() => {
    keepLanguage(language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `Kinscope · ${speech.t(title)}`;
  }, [language, speech, title]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
    >
      <SpeechContext value={speech}>
        <AntApp>{signedOut ? <LoginForm onSignedIn={() => setSignedOut(false)} /> : children}</AntApp>
      </SpeechContext>
    </ConfigProvider>
  );
}
