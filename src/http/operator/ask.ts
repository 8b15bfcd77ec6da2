/** Questions of the page to the public schema, as the viewer of the request. */
import type { Viewer } from '../../access/viewer.ts';
import type { Document } from './documents.ts';
import type { PageLanguage } from './page-texts.ts';

/** The request for which a document runs. */
interface Asker {
  readonly viewer: Viewer;
  readonly correlationId: string;
  readonly language: PageLanguage;
}

/** Error of an answer: its code (kernel/errors.ts), and its message, which tells what was expected and repeats no value. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** Runs a document with the checks, prices and rights of `/graphql`. `data` is null when something essential failed. */
export type RunDocument = (
  text: string,
  variables: Readonly<Record<string, unknown>>,
  asker: Asker,
) => Promise<{ readonly data: unknown; readonly faults: readonly Fault[] }>;

export type Answer<Result> =
  | { readonly data: Result; readonly fault: null }
  | { readonly data: null; readonly fault: Fault };

export type Ask = <Result, Variables extends Readonly<Record<string, unknown>>>(
  document: Document<Result, Variables>,
  variables: Variables,
) => Promise<Answer<Result>>;

/** A part that fails leaves the others whole: with the database away, the states of the systems still stand on the page. */
export function createAsk(run: RunDocument, asker: Asker): Ask {
  return async <Result, Variables extends Readonly<Record<string, unknown>>>(
    { text }: Document<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>> => {
    const { data, faults } = await run(text, variables, asker);
    const [fault = { code: 'OUR_DEFECT', message: '' }] = faults;
    return data === null || data === undefined || faults.length > 0
      ? { data: null, fault }
      : { data: data as Result, fault: null };
  };
}
