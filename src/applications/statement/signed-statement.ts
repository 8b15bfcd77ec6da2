/** The electronic statement (S7.2(22)): the text that an applicant signs, made of the statement as it is kept. Pure. */
import { type CaseDocument, signatureType } from '../../systems/statements.ts';
import type { Application } from '../application.ts';
import type { Statement } from './statement.ts';

/** First member of the text: a reader of another form would read it wrongly. */
const form = 'urn:tirek:statement:v1';

/**
 * The statement as JSON without blanks, its members in this order: the same statement has the same bytes.
 * @returns null while no statement is entered
 */
export function statementText(
  application: Pick<Application, 'id' | 'stateService' | 'route' | 'iin' | 'applicant' | 'statement'>,
): string | null {
  const { id, stateService, route, iin, applicant, statement } = application;
  if (statement === null) return null;
  return JSON.stringify({
    ...{ form, application: id, stateService, route, iin },
    applicant: applicant && { iin: applicant.iin, representation: applicant.representation },
    statement: dataOf(statement),
  });
}

function dataOf({ surname, name, patronymic, birthDate, identityDocument, ...rest }: Statement) {
  const { address, account, certificate, contact, notification = null } = rest;
  return {
    ...{ surname, name, patronymic, birthDate, identityDocument, address },
    account: account && { kind: account.kind, number: account.number },
    ...{ certificate, contact },
    notification: notification && { number: notification.number, disagreement: notification.disagreement },
  };
}

/** The signed statement in a case: the text that was signed, and behind it the signature. None: it is not signed. */
export function signedStatement(statement: Statement | null): CaseDocument[] {
  const { signature = null } = statement ?? {};
  if (signature === null) return [];
  const common = { code: 'ELECTRONIC_STATEMENT', mediaType: 'application/json' };
  const content = Buffer.from(signature.text).toString('base64');
  return [
    { ...common, name: 'statement.json', content },
    { ...common, name: 'statement.json.p7s', mediaType: signatureType, content: signature.cms },
  ];
}
