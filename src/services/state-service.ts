/** Shape of a state service's data file (state-services/): as far as the public text of the orders goes. */
import { z } from 'zod';
import { documentKinds } from '../systems/digital-documents/codes.ts';
import { payerCodes } from '../systems/social-insurance-fund/codes.ts';
import { systemIds } from '../systems/systems.ts';
import { allFacts } from './facts.ts';
import { paperKinds } from './paper-kinds.ts';
import { consequence, question } from './question.ts';
import { representative } from './representative.ts';
import { code, ruleItem, systemId, text, words } from './words.ts';

/** The ways by which applications come. */
export const applicationRoutes = [
  'STATE_CORPORATION',
  'ENPF_WORKER',
  'PORTAL',
  'MSE_DIVISION',
  'LOCAL_EXECUTIVE_BODY',
  'PROACTIVE',
  'OTHER',
] as const;

export type ApplicationRoute = (typeof applicationRoutes)[number];

/** Item of a state service's rules, `S6.14`: service S6, item 14. */
export type RuleItem = z.infer<typeof ruleItem>;

/** Systems that the gateway can have an application registered in. */
const registeringSystems = ['SERVICE_CENTRE', 'PENSION_FUND'] as const;
export type RegisteringSystem = (typeof registeringSystems)[number];
/** Systems that the gateway can hand a case to, or through. */
export const caseTakers = [...registeringSystems, 'CASE_SYSTEM'] as const;
export type CaseTaker = (typeof caseTakers)[number];

/** Systems that take results. */
const resultReceivers = ['STATE_CORPORATION'] as const;
export type ResultReceiver = (typeof resultReceivers)[number];

/** Systems whose data a notification tells. */
const notifyingSystems = ['SOCIAL_INSURANCE_FUND'] as const;

/** Systems of a provider that tell its decision on a case. */
const decidingSystems = ['SOCIAL_INSURANCE_FUND'] as const;
export type DecidingSystem = (typeof decidingSystems)[number];

/** A place of reception. */
const place = z.strictObject({
  /** Unique within the route. */
  code,
  name: text,
  item: ruleItem,
  /** Each must be fulfilled: by any one of its circumstances, which a clerk states, or by a scan of any one of its documents. */
  conditions: z
    .array(
      z.strictObject({
        circumstances: z.array(z.strictObject({ code, text })).default([]),
        documents: z.array(code).default([]),
        item: ruleItem,
      }),
    )
    .default([]),
});

/** Systems by which a person shows a document. */
const showingSystems = ['DIGITAL_DOCUMENTS'] as const;

/** Identification by a document that the person shows by a one-time code. */
const identification = z.strictObject({
  system: z.enum(showingSystems),
  item: ruleItem,
  /** Kinds of the system (systems/digital-documents/codes.ts), each with the document of the service in whose place it stands. */
  documents: z.array(z.strictObject({ kind: z.enum(Object.keys(documentKinds.names)), code })).min(1),
  /** The shown document differs from the statement: it identifies no person. */
  discrepancy: consequence,
});

const route = z.strictObject({
  route: z.enum(applicationRoutes),
  item: ruleItem,
  /** Item that names the applicants of this route; null where none is public. */
  recipients: ruleItem.nullable(),
  /** Empty: the public text names no questions on this route. */
  questions: z.array(question),
  /** The item where the public text of the list of questions is cut; null where the list is whole. */
  openFrom: ruleItem.nullable().default(null),
  /** The look of a person at the package of documents; null: no public item has one on this route. */
  package: z
    .strictObject({
      /** FIRST: no system is asked before it. LAST: it comes after the answers. ANY_TIME: the item names no place. */
      when: z.enum(['FIRST', 'LAST', 'ANY_TIME']),
      /** Null: no public item demands the look. By our reading a registration needs it. */
      item: ruleItem.nullable(),
      /** Ground of refusal of a package that does not comply; null: no item refuses, the package is put in order. */
      ground: code.nullable().default(null),
      /** Item by which documents that have expired, or will have on the day of the decision, do not comply; null: none does. */
      validity: z.strictObject({ item: ruleItem }).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Null: no public item of this route lets a person show a document. */
  identification: identification.nullable().default(null),
  /** Form of the statement, which has no public edition; null where the public text names no appendix. */
  statementForm: z
    .strictObject({ appendix: z.string().regex(/^[\d-]{1,5}$/), item: ruleItem })
    .nullable()
    .default(null),
  /**
   * Document that the applicant signs digitally; null where the public text does not say. `of`: STATEMENT where the gateway takes
   * the signature, and the statement is not complete without it; null where it only shows the duty.
   */
  signature: z
    .strictObject({ text, item: ruleItem, of: z.literal('STATEMENT').nullable().default(null) })
    .nullable()
    .default(null),
  /** Electronic request that goes with the case, and its signer: the organisation that takes the statement in. Null: no item has one. */
  request: z
    .strictObject({ signedBy: z.literal('ORGANISATION'), item: ruleItem })
    .nullable()
    .default(null),
  /**
   * Paper about data of a system that the applicant reads before the statement is filled in, with the item by which the
   * statement confirms it; null where the text names none on this route.
   */
  notification: z
    .strictObject({
      system: z.enum(notifyingSystems),
      paper: z.literal('CONTRIBUTIONS_NOTIFICATION'),
      item: ruleItem,
      confirmation: ruleItem,
    })
    .nullable()
    .default(null),
  /** Places where applications are taken in; empty where the public text names none. */
  reception: z.array(place).default([]),
  /** The route takes several state services in by one statement; null: no public item has the service take part. */
  oneStatement: z.strictObject({ item: ruleItem }).nullable().default(null),
  /** No statement is required on this route; null: one is. */
  withoutStatement: z.strictObject({ item: ruleItem }).nullable().default(null),
  /** System that registers the statement; null where the public text names none. */
  registration: z
    .strictObject({
      system: z.enum(registeringSystems),
      item: ruleItem,
      /** True: it gives a receipt of acceptance. */
      receipt: z.boolean(),
    })
    .nullable(),
  /** System that takes the electronic case. Without a registration it is shown, unless the case arises without one. */
  case: z
    .strictObject({
      system: systemId,
      through: systemId.nullable(),
      item: ruleItem,
      /** True: the item has the case arise of the checked statement, and no system registers before (S4.9 p1). */
      withoutRegistration: z.boolean().default(false),
      /** Codes of the scans that a case must have. */
      documents: z.array(code),
    })
    .nullable(),
});

const withItem = { item: ruleItem };
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2025-01');

export const stateServiceFile = z.strictObject({
  /** Readable, for `purpose.stateService`. */
  code,
  /** Number in the ledger: `S6`. */
  number: z.string().regex(/^S\d{1,2}$/, 'a number such as S6'),
  /** Key of orders.json. */
  order: z.string(),
  name: text,
  /** Basis of its Rules, with its item; null where the public text names none. */
  legalBasis: z.strictObject({ text, ...withItem }).nullable(),
  /** Body that renders the service; null where the public text does not say. */
  provider: z.strictObject({ name: text, ...withItem }).nullable(),
  /** Names of systems in the words of this service's rules, where they are not the usual ones. */
  systemNames: z.partialRecord(z.enum(systemIds), text).default({}),
  /** Mailbox that the provider must write to in an outage; null where the order names none. */
  support: z.strictObject({ mailbox: z.email(), ...withItem }).nullable(),
  /** Duty to report the stages; null: none. `from`: the system that reports them itself; null: the provider does, through this gateway. */
  monitoring: z.strictObject({ ...withItem, from: systemId.nullable().default(null) }).nullable(),
  /** Those who may apply for the person; empty where the public text names none. */
  representatives: z.array(representative).default([]),
  /**
   * Editions of the definition of the payers of social contributions: kinds (systems/social-insurance-fund/codes.ts) and the
   * months for which they count, `from` the first one, `until` the one after the last; null: no bound in the text.
   */
  payers: z
    .array(
      z.strictObject({
        from: month.nullable(),
        until: month.nullable(),
        kinds: z.array(z.enum(payerCodes)).min(1),
        ...withItem,
      }),
    )
    .default([]),
  routes: z.array(route),
  /** Receiver of the decision, where the application came on one of these routes; null: the public text names none. */
  result: z
    .strictObject({
      ...withItem,
      routes: z.array(z.enum(applicationRoutes)).min(1),
      to: z.enum(resultReceivers),
    })
    .nullable()
    .default(null),
  /** Decision of the provider on an arrived case; null: the public text has none. */
  decision: z
    .strictObject({
      ...withItem,
      /** Term from the arrival of the case, working days; null: the public text names none. */
      workingDays: z.int().min(1).max(100).nullable(),
      /** The provider's system that tells the decision; null: a person of the provider records it, as where the system is not connected. */
      from: z.enum(decidingSystems).nullable().default(null),
      /** Period for which the provider appoints: it comes with each decision to grant; null: no item names one. */
      period: z.strictObject(withItem).nullable().default(null),
      /** Hearing before a refusal; null: no item names one. */
      hearing: z
        .strictObject({
          ...withItem,
          /** From the notice to the decision, at least. */
          noticeWorkingDays: z.int().min(1).max(100),
          /** Term of the person's objection, from the day on which they obtained the notice. */
          objection: z.strictObject({ ...withItem, workingDays: z.int().min(1).max(100) }).nullable(),
          /** Item on the decision after the hearing. */
          outcome: z.strictObject(withItem),
        })
        .nullable(),
    })
    .nullable()
    .default(null),
  documents: z.array(z.strictObject({ code, name: text, ...withItem })),
  refusalGrounds: z.array(
    z.strictObject({
      code,
      text,
      ...withItem,
      /** Null: a question leads to the ground. Else a clerk finds it; `unless`: the record of a question shows this fact. */
      foundByPerson: z
        .strictObject({ unless: z.strictObject({ question: code, fact: z.enum(allFacts) }).nullable() })
        .nullable()
        .default(null),
    }),
  ),
  /**
   * Papers that an item requires, each with the number of the appendix that holds its form; null where the item names no
   * form. Empty where the public text names no paper: then none is issued.
   */
  papers: z
    .array(z.strictObject({ kind: z.enum(paperKinds), appendix: z.int().positive().nullable(), ...withItem }))
    .default([]),
});

export type StateServiceFile = z.infer<typeof stateServiceFile>;
/** An edition of the definition of the payers of social contributions. */
export type PayerEdition = StateServiceFile['payers'][number];
export type ServiceRoute = StateServiceFile['routes'][number];
/** A place of reception of a route, with its conditions. */
export type ReceptionPlace = ServiceRoute['reception'][number];
export type ReceptionCondition = ReceptionPlace['conditions'][number];
export type Question = ServiceRoute['questions'][number];
export type Need = Question['needs'][number];
export type Consequence = Need['otherwise'];
export type DecisionRule = NonNullable<StateServiceFile['decision']>;
/** A paper that an item of a state service has handed out. */
export type PaperRule = StateServiceFile['papers'][number];

/** A state service of the orders: data only, as far as the public text of the orders goes. */
export type StateService = Omit<StateServiceFile, 'order'> & { readonly order: Order };

/** An order that holds Rules. */
export type Order = z.infer<typeof orderFile>[string];
export const orderFile = z.record(z.string(), z.strictObject({ code: words, name: text }));
