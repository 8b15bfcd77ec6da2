/** The XML of an electronic request (S7.2(21)) holds each text as it is, whatever signs are in it. */
import { expect, test } from 'vitest';
import { childOf, readXml, textOf } from '../../mocks/xml/read.ts';
import { Defect } from '../../src/kernel/defect.ts';
import {
  type ElectronicRequest,
  type RequestAnswer,
  writeRequest,
} from '../../src/systems/electronic-request.ts';

const request: ElectronicRequest = {
  ...{ reference: 'APP-1', stateService: 'LOSS_OF_CAPACITY_PAYMENT', route: 'STATE_CORPORATION' },
  ...{ organisation: null, applicant: null, account: null, certificate: null, notification: null },
  person: { iin: '850630390007', surname: 'Б', name: 'Н', patronymic: null, birthDate: '1985-06-30' },
  ...{ checkedAt: null, answers: [] },
};
const withSurname = (surname: string) => writeRequest({ ...request, person: { ...request.person, surname } });

test.each([
  ['markup', '</surname><iin>900101490009</iin>'],
  ['the end of a section of characters', ']]>'],
  ['a section of characters', '<![CDATA[x]]>'],
  ['a reference', '&amp;&#65;&lt;'],
  ['a declaration', '<!DOCTYPE x [<!ENTITY e "e">]>&e;'],
  ['an instruction', '<?xml version="1.0"?>'],
  ['quotes', `"'`],
  ['Kazakh letters', 'Әбдіқадырұлы Ғұмар Ңөүһ'],
  ['a character of four bytes', '𠮷😀'],
  ['a composed and a decomposed letter', 'й й'],
  ['a carriage return, a line feed and a tab', 'a\r\nb\tc\rd'],
  ['a character that ends a line elsewhere', 'a\u0085b\u2028c'],
])('A text with %s is read as it was written, and as one text', (_, surname) => {
  const root = readXml(withSurname(surname));
  const person = childOf(root, 'person');
  expect(childOf(person, 'surname')?.text).toBe(surname);
  expect(person?.children.map(({ name }) => name)).toEqual(['iin', 'surname', 'name', 'birthDate']);
});

test.each([
  ['a control character', 'a\u0001b'],
  ['a zero', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['U+FFFE', 'a\ufffeb'],
])('A text with %s, which no caller can enter, is a defect of ours', (_, surname) => {
  expect(() => withSurname(surname)).toThrow(Defect);
});

test('A part without content is left out, and a fact that the record does not say is unknown', () => {
  const answer: RequestAnswer = {
    ...{
      question: 'LOSS_OF_CAPACITY',
      item: 'S7.9 p4',
      outcome: 'RECORD',
      messageId: null,
      differs: ['CERTIFICATE'],
    },
    facts: [{ fact: 'DEGREE_OF_LOSS_SET', holds: null }],
  };
  const root = readXml(writeRequest({ ...request, answers: [answer] }));
  expect(root.children.map(({ name }) => name)).toEqual([
    ...['reference', 'stateService', 'route', 'person', 'answers'],
  ]);
  const read = childOf(childOf(root, 'answers'), 'answer');
  expect(textOf(childOf(read, 'fact'), 'holds')).toBe('unknown');
  expect(textOf(read, 'differs')).toBe('CERTIFICATE');
});
