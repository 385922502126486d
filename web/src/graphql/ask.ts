import type { Operation } from '../generated/operations';

/** One error of a GraphQL answer; `path` names the field that failed. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What the service said: data may be there although a part of it failed. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphError[];
}

/** The service asks who is calling. */
export class NotSignedIn extends Error {
  constructor() {
    super('not signed in');
  }
}

/** The service could not be reached or answered in no form this page knows; `status` is 0 without an answer. */
export class ServiceFailed extends Error {
  constructor(readonly status: number) {
    super(status === 0 ? 'no answer' : `HTTP ${status}`);
  }
}

const signedOutListeners = new Set<() => void>();

/** Calls back whenever an answer says that the session is over; returns how to stop that. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Sends JSON to the service on the page's own origin; the header keeps other sites from doing so in a reader's name. */
export async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'X-Requested-With': 'kinscope',
      },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (problem) {
    if (signal?.aborted) throw problem;
    throw new ServiceFailed(0);
  }
}

/** The service answers four requests of one user at once; the page leaves one for another window. */
const AT_ONCE = 3;
const WAIT_MS = 400;
const TRIES = 12;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs `work` as soon as fewer than AT_ONCE others run, in the order of asking. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** Asks one query in its turn, and again after a while where the service is still busy with queries that were left. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await inTurn(() => askOnce(operation, variables, signal));
    const busy = answer.errors.some((error) => error.extensions?.code === 'TOO_MANY_AT_ONCE');
    if (!busy || tries === TRIES || signal?.aborted === true) return answer;
    await new Promise((later) => setTimeout(later, WAIT_MS));
  }
}

/** What came back over HTTP, in the form of a GraphQL answer. */
interface Sent<Data> {
  readonly status: number;
  readonly body: { readonly data?: Data | null; readonly errors?: readonly GraphError[] };
}

/** Sends one GraphQL request. Throws NotSignedIn, which all listeners hear, or ServiceFailed. */
export async function send<Data>(request: unknown, signal?: AbortSignal): Promise<Sent<Data>> {
  const response = await post('/graphql', request, signal);
  if (response.status === 401) {
    signedOutListeners.forEach((listener) => listener());
    throw new NotSignedIn();
  }
  try {
    return { status: response.status, body: (await response.json()) as Sent<Data>['body'] };
  } catch {
    throw new ServiceFailed(response.status);
  }
}

/** Asks one query. Throws NotSignedIn or ServiceFailed; errors of single fields come back in the answer. */
async function askOnce<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const { status, body } = await send<Data>({ query: operation, variables }, signal);
  if (body.data === undefined && body.errors === undefined) throw new ServiceFailed(status);
  return { data: body.data ?? null, errors: body.errors ?? [] };
}

/** As `ask`, for a query of which no part can be missed: the first error is thrown. */
export async function askWhole<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors } = await ask(operation, variables, signal);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  if (data === null) throw new ServiceFailed(200);
  return data;
}
