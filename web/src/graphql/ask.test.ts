import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../generated/operations';
import { ask, inTurn } from './ask';

const query = 'query { about { version } }' as unknown as Operation<{ about: { version: string } }, object>;

function answering(...bodies: object[]) {
  const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify(bodies.shift()))));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('asking in turn', () => {
  it('never has more than three queries under way', async () => {
    let now = 0;
    let most = 0;
    const work = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((later) => setTimeout(later, 2));
      now -= 1;
      return most;
    };
    await Promise.all(Array.from({ length: 10 }, () => inTurn(work)));
    expect(most).toBe(3);
    expect(now).toBe(0);
  });

  it('gives its turn back when a query fails', async () => {
    const failing = Array.from({ length: 5 }, () => inTurn(() => Promise.reject(new Error('no'))));
    await Promise.allSettled(failing);
    await expect(inTurn(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });

  it('asks again when the service is busy with queries that were left', async () => {
    const fetched = answering(
      { errors: [{ message: 'busy', extensions: { code: 'TOO_MANY_AT_ONCE' } }] },
      { data: { about: { version: '1' } } },
    );
    const answer = await ask(query, {});
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(answer.data?.about.version).toBe('1');
  });

  it('hands on any other error at once', async () => {
    const fetched = answering({
      data: null,
      errors: [{ message: 'too deep', extensions: { code: 'TOO_DEEP' } }],
    });
    const answer = await ask(query, {});
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(answer.errors[0]?.message).toBe('too deep');
  });
});
