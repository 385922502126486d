import type { FetcherParams } from '@graphiql/toolkit';
import { Button } from 'antd';
import type { ExecutionResult } from 'graphql';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { inTurn, send } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { SignOut } from '../login/SignOut';
import { ForThisVisit } from './ForThisVisit';
import { FIRST_QUERY } from './firstQuery';

/** Asks as the page does: the same session, the same header, the same number of requests at once. */
const fetcher = (asked: FetcherParams) =>
  inTurn(async () => (await send<unknown>(asked)).body as ExecutionResult);

/** GraphiQL for whoever writes a program against the service; open in the demonstration only. */
export function Console() {
  const { t, language, switchLanguage } = useSpeech();
  // What was typed may hold an ID number: it is kept while the page is open and never on the disk.
  const storage = useMemo(() => new ForThisVisit(), []);
  return (
    <div className="console">
      <header>
        <a href="/">{t('console.back')}</a>
        <h1>{t('console.title')}</h1>
        <Button type="text" onClick={switchLanguage} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {t('app.language')}
        </Button>
        <SignOut />
      </header>
      <main>
        <GraphiQL
          key={language}
          fetcher={fetcher}
          storage={storage}
          defaultQuery={FIRST_QUERY[language]}
          forcedTheme="light"
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        />
      </main>
    </div>
  );
}
