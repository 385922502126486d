import { Alert, Spin, Tag } from 'antd';
import { useCallback, useEffect } from 'react';
import { Problem } from '../app/Problem';
import { hashOf, type Place } from '../app/place';
import { Evidence } from '../findings/Evidence';
import { NextDoor } from '../findings/NextDoor';
import {
  PortraitCoreDocument,
  PortraitFactsDocument,
  PortraitGraphDocument,
  PortraitSaidDocument,
} from '../generated/operations';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { FamilyGraph, fetchDrawing } from './graph/FamilyGraph';
import { askInParts, type Subject } from './parts';
import { Heading } from './Heading';
import { Members } from './Members';
import { Section } from './Section';
import { Tier } from './Tier';
import { Aid } from './aid/Aid';
import { Authorisations, Conflicts, Records, Verifications } from './SaidFacts';
import { Assets, Completeness, Incomes, KinList, Statuses } from './Facts';

const CORE = ['members', 'tier', 'findings'] as const;
const FACTS = ['kin', 'assets', 'incomes', 'aid', 'statuses', 'completeness'] as const;
const SAID = ['records', 'conflicts', 'authorisations', 'verifications'] as const;
const GRAPH = ['graph'] as const;

/** The 360° portrait of an aid unit or a person: four queries side by side, each part on its own feet. */
export function PortraitPage({ place }: { place: Place }) {
  const { t, day } = useSpeech();
  const { page, key, asOf } = place;
  const isUnit = page === 'aid-unit';
  const loadCore = useCallback(
    (signal: AbortSignal) => askInParts(PortraitCoreDocument, subjectOf(isUnit, key, asOf), CORE, signal),
    [isUnit, key, asOf],
  );
  const loadFacts = useCallback(
    (signal: AbortSignal) => askInParts(PortraitFactsDocument, subjectOf(isUnit, key, asOf), FACTS, signal),
    [isUnit, key, asOf],
  );
  const loadGraph = useCallback(
    (signal: AbortSignal) => askInParts(PortraitGraphDocument, subjectOf(isUnit, key, asOf), GRAPH, signal),
    [isUnit, key, asOf],
  );
  const loadSaid = useCallback(
    (signal: AbortSignal) => askInParts(PortraitSaidDocument, subjectOf(isUnit, key, asOf), SAID, signal),
    [isUnit, key, asOf],
  );
  useEffect(() => void fetchDrawing(), []);
  const core = useLoaded(loadCore);
  const facts = useLoaded(loadFacts);
  const graph = useLoaded(loadGraph);
  const said = useLoaded(loadSaid);

  if (core.value?.portrait === null) return <Alert type="info" showIcon title={t('portrait.missing')} />;
  const portrait = core.value?.portrait;
  const members = portrait?.members ?? [];
  const nameIn = (id: string) =>
    members.find((member) => member.person.id === id)?.person.name ?? id.slice(0, 8);
  const found = portrait?.findings?.length ?? 0;
  const contents = [
    ['findings', t('findings.title')],
    ['tier', t('tier.title')],
    ['members', t('members.title')],
    ['graph', t('graph.title')],
    ['aid', t('aid.title')],
    ['statuses', t('statuses.title')],
    ['incomes', t('incomes.title')],
    ['assets', t('assets.title')],
    ['kin', t('kin.title')],
    ['conflicts', t('conflicts.title')],
    ['records', t('records.title')],
    ['authorisations', t('verifications.authorisations')],
    ['verifications', t('verifications.requests')],
    ['completeness', t('completeness.title')],
  ] as const;

  return (
    <article>
      <div className="card portrait-head">
        {portrait ? (
          <Heading identity={portrait.identity} />
        ) : (
          <h1>{isUnit ? `${t('portrait.unit')} ${key}` : t('portrait.person')}</h1>
        )}
        {portrait && <p className="quiet">{t('portrait.asOf', { day: day(portrait.asOf) })}</p>}
        {portrait && (
          <p>
            <a href={hashOf({ page: isUnit ? 'match-unit' : 'match-person', key, asOf, code: null })}>
              {t('match.title')}
            </a>
          </p>
        )}
        {core.error !== undefined && <Problem error={core.error} />}
        {core.value === undefined && core.error === undefined && <Spin aria-label={t('app.loading')} />}
        <nav aria-label={t('portrait.contents')}>
          <ul className="contents">
            {contents.map(([id, title]) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}
                >
                  {title}
                </button>
                {id === 'findings' && found > 0 && <Tag color="gold">{found}</Tag>}
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Section id="findings" title={t('findings.title')} part="findings" loaded={core}>
        {(value) => (
          <>
            <Evidence findings={value ?? []} />
            {isUnit && <NextDoor unit={key} asOf={asOf} />}
          </>
        )}
      </Section>
      <Section id="tier" title={t('tier.title')} part="tier" loaded={core}>
        {(value) => <Tier tier={value} />}
      </Section>
      <Section id="members" title={t('members.title')} part="members" loaded={core}>
        {(value) => <Members members={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="graph" title={t('graph.title')} part="graph" loaded={graph}>
        {(value) => <FamilyGraph graph={value} />}
      </Section>
      <Section id="aid" title={t('aid.title')} part="aid" loaded={facts}>
        {(value) => <Aid aid={value ?? []} day={facts.value?.portrait?.asOf ?? ''} asOf={asOf} />}
      </Section>
      <Section id="statuses" title={t('statuses.title')} part="statuses" loaded={facts}>
        {(value) => <Statuses rows={value ?? []} />}
      </Section>
      <Section id="incomes" title={t('incomes.title')} part="incomes" loaded={facts}>
        {(value) => <Incomes rows={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="assets" title={t('assets.title')} part="assets" loaded={facts}>
        {(value) => <Assets rows={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="kin" title={t('kin.title')} part="kin" loaded={facts}>
        {(value) => <KinList rows={value ?? []} nameIn={nameIn} asOf={asOf} />}
      </Section>
      <Section id="conflicts" title={t('conflicts.title')} part="conflicts" loaded={said}>
        {(value) => <Conflicts rows={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="records" title={t('records.title')} part="records" loaded={said}>
        {(value) => <Records identity={value} />}
      </Section>
      <Section
        id="authorisations"
        title={t('verifications.authorisations')}
        part="authorisations"
        loaded={said}
      >
        {(value) => <Authorisations rows={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="verifications" title={t('verifications.requests')} part="verifications" loaded={said}>
        {(value) => <Verifications rows={value ?? []} asOf={asOf} />}
      </Section>
      <Section id="completeness" title={t('completeness.title')} part="completeness" loaded={facts}>
        {(value) => <Completeness rows={value ?? []} />}
      </Section>
    </article>
  );
}

function subjectOf(isUnit: boolean, key: string, asOf: string | null): Subject {
  return isUnit ? { aidUnit: key, asOf } : { person: key, asOf };
}
