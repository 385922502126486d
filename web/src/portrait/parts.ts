import { ask, type GraphError } from '../graphql/ask';
import type { Operation } from '../generated/operations';

/** A portrait of which some parts may have failed, each with the reason. */
export interface InParts<Portrait> {
  readonly portrait: Portrait | null;
  readonly failed: Readonly<Record<string, string>>;
}

/** Whom and which day a portrait is asked for; exactly one of the two is named. */
export interface Subject {
  readonly aidUnit?: string;
  readonly person?: string;
  readonly asOf: string | null;
}

/** Which parts of the portrait the errors speak of: the field below `portrait` in each path. */
export function failedParts(errors: readonly GraphError[], parts: readonly string[]): Record<string, string> {
  const failed: Record<string, string> = {};
  for (const { message, path } of errors) {
    const part = path?.[1];
    if (typeof part === 'string' && parts.includes(part)) failed[part] ??= message;
  }
  return failed;
}

/**
 * Asks for a portrait and, where a part fails, once more without it: the parts are never null in the contract, so one
 * that fails takes the whole portrait with it. An error that names no part is thrown.
 */
export async function askInParts<
  Portrait,
  Part extends string,
  Variables extends Readonly<Record<Part, boolean>>,
>(
  operation: Operation<{ portrait: Portrait | null }, Variables>,
  subject: Subject,
  parts: readonly Part[],
  signal?: AbortSignal,
): Promise<InParts<Portrait>> {
  const failed: Record<string, string> = {};
  for (;;) {
    const wanted = Object.fromEntries(parts.map((part) => [part, !(part in failed)]));
    const variables = { ...subject, ...wanted } as unknown as Variables;
    const { data, errors } = await ask(operation, variables, signal);
    const known = Object.keys(failed).length;
    Object.assign(failed, failedParts(errors, parts));
    const portrait = data?.portrait ?? null;
    if (portrait !== null || errors.length === 0) return { portrait, failed };
    if (Object.keys(failed).length === known) throw new Error(errors[0]?.message);
  }
}
