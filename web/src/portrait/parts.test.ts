import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotSignedIn, onSignedOut, ServiceFailed } from '../graphql/ask';
import type { Operation } from '../generated/operations';
import { askInParts, failedParts } from './parts';

type Parts = { kin?: string[]; aid?: string[] };
const query = 'query' as Operation<{ portrait: Parts | null }, { kin: boolean; aid: boolean }>;

function answers(...bodies: { status?: number; body: unknown }[]) {
  const sent: { variables: Record<string, unknown> }[] = [];
  const headers: Headers[] = [];
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)) as (typeof sent)[number]);
    headers.push(new Headers(init.headers));
    const next = bodies.shift();
    if (next === undefined) throw new TypeError('no more answers');
    return new Response(JSON.stringify(next.body), { status: next.status ?? 200 });
  });
  return { sent, headers };
}

afterEach(() => vi.unstubAllGlobals());

describe('a portrait in parts', () => {
  it('is asked for once where all goes well, with the header that guards the session', async () => {
    const { sent, headers } = answers({ body: { data: { portrait: { kin: [], aid: ['a'] } } } });
    const answer = await askInParts(query, { aidUnit: 'A1', asOf: null }, ['kin', 'aid']);
    expect(answer).toEqual({ portrait: { kin: [], aid: ['a'] }, failed: {} });
    expect(sent.map((one) => one.variables)).toEqual([{ aidUnit: 'A1', asOf: null, kin: true, aid: true }]);
    expect(headers[0]?.get('X-Requested-With')).toBe('kinscope');
  });
  it('is asked for again without the part that failed', async () => {
    const { sent } = answers(
      { body: { data: { portrait: null }, errors: [{ message: 'too slow', path: ['portrait', 'kin', 0] }] } },
      { body: { data: { portrait: { aid: ['a'] } } } },
    );
    const answer = await askInParts(query, { person: 'p', asOf: null }, ['kin', 'aid']);
    expect(answer).toEqual({ portrait: { aid: ['a'] }, failed: { kin: 'too slow' } });
    expect(sent[1]?.variables).toMatchObject({ kin: false, aid: true });
  });
  it('keeps what came beside a part that failed alone', async () => {
    answers({
      body: { data: { portrait: { aid: [] } }, errors: [{ message: 'gone', path: ['portrait', 'kin'] }] },
    });
    const answer = await askInParts(query, { person: 'p', asOf: null }, ['kin', 'aid']);
    expect(answer).toEqual({ portrait: { aid: [] }, failed: { kin: 'gone' } });
  });
  it('fails as a whole where the error names no part', async () => {
    answers({ body: { data: { portrait: null }, errors: [{ message: 'no right', path: ['portrait'] }] } });
    await expect(askInParts(query, { person: 'p', asOf: null }, ['kin'])).rejects.toThrow('no right');
  });
  it('is null, without an error, for somebody unknown', async () => {
    answers({ body: { data: { portrait: null } } });
    expect(await askInParts(query, { person: 'p', asOf: null }, ['kin'])).toEqual({
      portrait: null,
      failed: {},
    });
  });
  it('takes the first reason of each part and leaves other paths alone', () => {
    const errors = [
      { message: 'one', path: ['portrait', 'aid'] },
      { message: 'two', path: ['portrait', 'aid', 3] },
      { message: 'three', path: ['portrait', 'identity'] },
      { message: 'four' },
    ];
    expect(failedParts(errors, ['kin', 'aid'])).toEqual({ aid: 'one' });
  });
});

describe('the service', () => {
  it('ends the session on 401', async () => {
    answers({ status: 401, body: {} });
    const signedOut = vi.fn();
    const stop = onSignedOut(signedOut);
    await expect(askInParts(query, { person: 'p', asOf: null }, ['kin'])).rejects.toThrow(NotSignedIn);
    stop();
    expect(signedOut).toHaveBeenCalledOnce();
  });
  it('is told from a failed part when it does not answer', async () => {
    answers();
    await expect(askInParts(query, { person: 'p', asOf: null }, ['kin'])).rejects.toThrow(ServiceFailed);
  });
});
