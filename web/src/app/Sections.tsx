import { useSpeech } from '../i18n/language';
import { hashOf, LIST_PAGES, type Place } from './place';

/** The way from list to list. */
export function Sections({ place }: { place: Place }) {
  const { t } = useSpeech();
  const pages = [['home', t('home.title')], ...LIST_PAGES.map((page) => [page, t(`${page}.title`)])] as const;
  return (
    <nav className="sections" aria-label={t('app.sections')}>
      <ul>
        {pages.map(([page, title]) => (
          <li key={page}>
            <a
              href={hashOf({ page: page as Place['page'], key: '', asOf: place.asOf, code: null })}
              aria-current={place.page === page ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
