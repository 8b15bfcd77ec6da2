/** Namespace of the operations of the asynchronous channel (DOMAIN.md 1.3); every child below them is unqualified. */
export const asyncTypes = 'http://bip.bee.kz/AsyncChannel/v10/Types';
/** Namespace of the calls that the bus makes to a sender. */
export const asyncClientTypes = 'http://bip.bee.kz/AsyncChannel/v10/Types/Client';
/** Path of the asynchronous channel, at the port of the bus. */
export const asyncPath = '/bip-async-wss-gost/';
/** The service of the State corporation that takes results: invented. */
export const resultService = 'MOCK_STATE_CORPORATION_ServiceResult';

/** Invented codes of the bus for an answer of the receiver that it cannot use, and for an unknown message. */
export const asyncCodes = {
  unreadable: 'MOCK-SHEP-ANSWER-UNREADABLE',
  invalid: 'MOCK-SHEP-ANSWER-INVALID',
  foreign: 'MOCK-SHEP-ANSWER-FOREIGN',
  noSuchMessage: 'MOCK-SHEP-NO-SUCH-MESSAGE',
} as const;
