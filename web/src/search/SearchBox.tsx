import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../i18n/language';

/** Text to look for. It never enters the address bar: it may be an ID number. */
export function SearchBox({ onSearch }: { onSearch: (text: string) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSearch(text.trim());
      }}
    >
      <Input
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={text}
        allowClear
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {t('search.go')}
      </Button>
    </form>
  );
}
