import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import { reasonOf } from '../app/Problem';
import type { Place } from '../app/place';
import { post } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { subjectOf } from './subject';

type Format = 'docx' | 'pdf';

/** The report as a file; asked for by POST, so that no address names whom it is about. */
export function Download({ place }: { place: Place }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const [busy, setBusy] = useState<Format | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const fetchFile = async (format: Format) => {
    setBusy(format);
    setReason(null);
    try {
      const answer = await post('/reports/match', {
        ...subjectOf(place.page, place.key),
        asOf: place.asOf,
        format,
        language,
      });
      if (answer.ok) save(await answer.blob(), `match-report.${format}`);
      else setReason(await messageOf(answer, t('app.status', { status: answer.status })));
    } catch (error) {
      setReason(reasonOf(error, speech));
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      <Space>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button key={format} loading={busy === format} onClick={() => void fetchFile(format)}>
            {t(`match.${format}`)}
          </Button>
        ))}
      </Space>
      {reason !== null && <Alert type="warning" showIcon title={t('match.noFile', { reason })} />}
    </>
  );
}

async function messageOf(answer: Response, otherwise: string): Promise<string> {
  try {
    const body = (await answer.json()) as { errors?: readonly { message?: string }[] };
    return body.errors?.[0]?.message ?? otherwise;
  } catch {
    return otherwise;
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
