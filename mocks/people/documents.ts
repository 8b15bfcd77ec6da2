import type { Coded, IdentityDocument } from '../person-register/record.ts';
import { idCard, interior, passport, valid } from './dictionaries.ts';
import { cardNumberOf, passportNumberOf } from './document-number.ts';
import type { InventedIin } from './iin.ts';
import type { FullName } from './names.ts';

/** A document to be issued: its holder, the name in it, its day of issue. */
interface Issue {
  readonly holder: InventedIin;
  readonly name: FullName;
  /** Day of issue; it is valid for ten years. */
  readonly beginDate: string;
  readonly status?: Coded;
  readonly invalidityDate?: string;
  /** Only for a document that is not the person's present one. */
  readonly number?: string;
}

/** An identity card of the Republic. */
export function cardOf(issue: Issue): IdentityDocument {
  return documentOf(idCard, issue.number ?? cardNumberOf(issue.holder), issue);
}

/** A passport of the Republic. */
export function passportOf(issue: Issue): IdentityDocument {
  return documentOf(passport, issue.number ?? passportNumberOf(issue.holder), issue);
}

function documentOf(type: Coded, number: string, issue: Issue): IdentityDocument {
  const { name, holder, beginDate } = issue;
  return {
    type,
    number,
    beginDate,
    endDate: tenYearsAfter(beginDate),
    issueOrganization: interior,
    status: issue.status ?? valid,
    ...(issue.invalidityDate === undefined ? {} : { invalidityDate: issue.invalidityDate }),
    ...name,
    birthDate: holder.birthDate,
  };
}

/** The tenth anniversary; 28 February in place of the 29th. */
function tenYearsAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 10;
  return `${year}${day.slice(4)}`.replace('-02-29', '-02-28');
}
