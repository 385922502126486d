import { Button } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AboutDocument } from '../generated/operations';
import { ConflictList } from '../conflicts/ConflictList';
import { DeliveryList } from '../deliveries/DeliveryList';
import { FindingList } from '../findings/FindingList';
import { askWhole, NotSignedIn } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { IdentityReview } from '../identity/IdentityReview';
import { MatchPage } from '../match/MatchPage';
import { NetworkList } from '../networks/NetworkList';
import { SignOut } from '../login/SignOut';
import { PortraitPage } from '../portrait/PortraitPage';
import { QuarantineList } from '../quarantine/QuarantineList';
import { SearchBox } from '../search/SearchBox';
import { SearchHits } from '../search/SearchHits';
import { AsOf } from './AsOf';
import { Problem } from './Problem';
import { hashOf, type Place } from './place';
import { Sections } from './Sections';
import { usePlace } from './usePlace';

/** What was looked for, and where the reader stood; kept here and not in the address, since it may be an ID number. */
const NOTHING = { text: '', at: '' };

/** Header, search, the page that the address names, footer. */
export function Workbench() {
  const speech = useSpeech();
  const place = usePlace();
  const [searched, setSearched] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const main = useRef<HTMLElement>(null);
  // A new round is a new question.
  const load = useCallback(
    (signal: AbortSignal) => {
      void round;
      return askWhole(AboutDocument, {}, signal);
    },
    [round],
  );
  const { value, error } = useLoaded(load);
  const where = `${place.page}/${place.key}`;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [where]);
  const showsHits = searched.text !== '' && searched.at === where;

  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {speech.t('app.skip')}
      </a>
      <header className="top">
        <div className="top-inner">
          <a
            className="brand"
            href={hashOf({ page: 'home', key: '', asOf: place.asOf, code: null })}
            onClick={() => setSearched(NOTHING)}
          >
            <img src="/kinscope.svg" alt="" width="28" height="28" />
            <span>
              <strong>Kinscope</strong>
              <small>{speech.t('app.title')}</small>
            </span>
          </a>
          <SearchBox onSearch={(text) => setSearched({ text, at: where })} />
          <AsOf place={place} defaultAsOf={value?.about.defaultAsOf ?? null} />
          <div className="top-end">
            <Button
              type="text"
              onClick={speech.switchLanguage}
              lang={speech.language === 'zh' ? 'en' : 'zh-CN'}
            >
              {speech.t('app.language')}
            </Button>
            <SignOut />
          </div>
          <Sections place={place} />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {error !== undefined && !(error instanceof NotSignedIn) && (
          <Problem error={error} onRetry={() => setRound(round + 1)} />
        )}
        {showsHits && <SearchHits text={searched.text} here={place} onClose={() => setSearched(NOTHING)} />}
        <Page key={where} place={place} />
      </main>
      <footer className="bottom">
        {value &&
          speech.t('app.footer', {
            version: value.about.version,
            persons: value.about.persons,
            units: value.about.aidUnits,
          })}
        {value?.about.demo === true && <a href="/graphiql">{speech.t('console.title')}</a>}
      </footer>
    </>
  );
}

/** What the address names. */
function Page({ place }: { place: Place }) {
  switch (place.page) {
    case 'home':
      return <FindingList place={place} />;
    case 'deliveries':
      return <DeliveryList />;
    case 'quarantine':
      return <QuarantineList place={place} />;
    case 'identity':
      return <IdentityReview key={place.asOf} place={place} />;
    case 'conflicts':
      return <ConflictList place={place} />;
    case 'networks':
      return <NetworkList place={place} />;
    case 'match-unit':
    case 'match-household':
    case 'match-person':
      return <MatchPage place={place} />;
    default:
      return <PortraitPage place={place} />;
  }
}
